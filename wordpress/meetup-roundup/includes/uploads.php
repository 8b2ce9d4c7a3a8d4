<?php
/**
 * JSON files in the media library. WordPress refuses them; here a roundup is taken, from whoever may upload files.
 *
 * A JSON file is text that browsers show and run nothing of. What is taken must be one object, small, and look like a
 * roundup, so that the library doesn't become a place for data of any kind.
 */

defined( 'ABSPATH' ) || exit;

define( 'MEETUP_ROUNDUP_MAX_BYTES', 1048576 );

add_filter( 'upload_mimes', 'meetup_roundup_mimes' );
add_filter( 'wp_handle_upload_prefilter', 'meetup_roundup_check_upload' );
add_filter( 'wp_handle_sideload_prefilter', 'meetup_roundup_check_upload' );
add_filter( 'wp_check_filetype_and_ext', 'meetup_roundup_filetype', 10, 3 );

/**
 * @param array $mimes Types by ending.
 */
function meetup_roundup_mimes( $mimes ) {
	return array_merge( $mimes, array( 'json' => 'application/json' ) );
}

/** @param mixed $name Of a file. */
function meetup_roundup_is_json_name( $name ) {
	return is_string( $name ) && 1 === preg_match( '/\.json$/i', $name );
}

/**
 * What is wrong with a file, in a sentence; an empty string for a roundup.
 *
 * @param string $path
 */
function meetup_roundup_trouble( $path ) {
	if ( filesize( $path ) > MEETUP_ROUNDUP_MAX_BYTES ) {
		return __( 'This JSON file is larger than 1 MB, which no roundup is.', 'meetup-roundup' );
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a local file.
	$data = json_decode( (string) file_get_contents( $path ), false, 64 );
	if ( JSON_ERROR_NONE !== json_last_error() ) {
		/* translators: %s: what the parser says */
		return sprintf( __( 'This file can’t be read as JSON (%s).', 'meetup-roundup' ), json_last_error_msg() );
	}
	if ( ! is_object( $data ) || ! ( isset( $data->title ) || isset( $data->talks ) || isset( $data->video ) ) ) {
		return __( 'This JSON file is no roundup: it has none of “title”, “talks” and “video”.', 'meetup-roundup' );
	}
	return '';
}

/**
 * @param array $file As PHP took it.
 */
function meetup_roundup_check_upload( $file ) {
	$trouble = meetup_roundup_is_json_name( $file['name'] ?? '' ) ? meetup_roundup_trouble( $file['tmp_name'] ) : '';
	return '' === $trouble ? $file : array_merge( $file, array( 'error' => $trouble ) );
}

/**
 * WordPress asks the system what a file is, which calls some JSON plain text, and then refuses it.
 *
 * @param array  $found `ext`, `type`, `proper_filename`.
 * @param string $path
 * @param string $name
 */
function meetup_roundup_filetype( $found, $path, $name ) {
	if ( ! empty( $found['type'] ) || ! meetup_roundup_is_json_name( $name ) || ! is_readable( $path ) || '' !== meetup_roundup_trouble( $path ) ) {
		return $found;
	}
	return array( 'ext' => 'json', 'type' => 'application/json', 'proper_filename' => false );
}
