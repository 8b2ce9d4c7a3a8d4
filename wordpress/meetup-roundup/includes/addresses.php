<?php
/**
 * Which addresses an author may place.
 */

defined( 'ABSPATH' ) || exit;

/**
 * The origin of an address, as browsers write it, or an empty string.
 *
 * @param string $url Absolute.
 */
function meetup_roundup_origin( $url ) {
	$parts = wp_parse_url( $url );
	if ( empty( $parts['scheme'] ) || empty( $parts['host'] ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
		return '';
	}
	$default = array( 'http' => 80, 'https' => 443 );
	$scheme  = strtolower( $parts['scheme'] );
	$port    = isset( $parts['port'] ) && ( $default[ $scheme ] ?? 0 ) !== $parts['port'] ? ':' . $parts['port'] : '';
	return isset( $default[ $scheme ] ) ? $scheme . '://' . strtolower( $parts['host'] ) . $port : '';
}

/**
 * The origins whose JSON files may be shown: this site's own, and those that the settings name.
 *
 * @return string[]
 */
function meetup_roundup_origins() {
	$named = preg_split( '/\s+/', (string) get_option( 'meetup_roundup_origins', '' ), -1, PREG_SPLIT_NO_EMPTY );
	// The media library may be served from elsewhere.
	$own = array_map( 'meetup_roundup_origin', array( home_url(), site_url(), wp_upload_dir( null, false )['baseurl'] ) );
	/**
	 * Filters the origins whose JSON files may be shown.
	 *
	 * @param string[] $origins Such as `https://data.example`.
	 */
	return (array) apply_filters( 'meetup_roundup_origins', array_values( array_unique( array_filter( array_merge( $own, $named ) ) ) ) );
}

/**
 * An address as it was typed, made absolute and safe; an empty string for anything but http and https.
 *
 * WordPress stores an author's attributes with `&` as `&amp;`, and a shortcode's as they came out of the editor.
 *
 * @param mixed $typed
 */
function meetup_roundup_address( $typed ) {
	$url = is_string( $typed ) ? trim( html_entity_decode( $typed, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) : '';
	if ( '' === $url || preg_match( '/[\x00-\x1f\x7f\\\\]/', $url ) ) {
		return '';
	}
	if ( '/' === $url[0] && '/' !== substr( $url, 1, 1 ) ) {
		$url = meetup_roundup_origin( home_url() ) . $url;
	}
	$url = esc_url_raw( $url, array( 'http', 'https' ) );
	return '' === meetup_roundup_origin( $url ) ? '' : $url;
}
