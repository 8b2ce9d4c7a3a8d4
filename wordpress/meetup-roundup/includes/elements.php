<?php
/**
 * The markup of the elements. All that comes from an author passes through here.
 */

defined( 'ABSPATH' ) || exit;

/**
 * An element with a link inside, which is what readers see until there is data, in feeds, and without scripts.
 *
 * @param string $tag        Of ours.
 * @param array  $attributes Names and values; empty ones are left out.
 * @param string $url        Where the link leads.
 * @param string $text       What it says.
 */
function meetup_roundup_element( $tag, $attributes, $url, $text ) {
	meetup_roundup_enqueue();
	$html = '';
	foreach ( array_filter( $attributes, 'strlen' ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, in_array( $name, array( 'src', 'poster' ), true ) ? esc_url( $value ) : meetup_roundup_attribute( $value ) );
	}
	// On one line, and in a block of its own: wpautop leaves that as it is.
	return sprintf( '<div><%1$s%2$s>%3$s</%1$s></div>', $tag, $html, meetup_roundup_link( $url, $text ) );
}

/**
 * A value for an attribute. Shortcodes run in attributes too, so that `[` is written as an entity.
 *
 * @param string $value
 */
function meetup_roundup_attribute( $value ) {
	return str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), esc_attr( $value ) );
}

/**
 * @param string $url
 * @param string $text
 */
function meetup_roundup_link( $url, $text ) {
	$text = str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), esc_html( $text ) );
	return sprintf( '<a href="%s">%s</a>', esc_url( $url ), $text );
}

/**
 * What is wrong, for those who can change it; readers see the link, if there is one.
 *
 * @param string $sentence
 * @param string $link     HTML.
 */
function meetup_roundup_problem( $sentence, $link = '' ) {
	$note = current_user_can( 'edit_posts' ) ? sprintf( '<em class="meetup-roundup-problem">%s</em>', esc_html( $sentence ) ) : '';
	return '' === $note . $link ? '' : sprintf( '<p>%s</p>', trim( "$link $note" ) );
}

/**
 * A roundup, by the address of its JSON or by the file in the media library.
 *
 * @param array $given `src`, `file` (an attachment's id), `title`, `heading_level`, `hide_title`, `theme`.
 */
function meetup_roundup_roundup( $given ) {
	$file = absint( $given['file'] ?? 0 );
	$url  = meetup_roundup_address( $file ? wp_get_attachment_url( $file ) : ( $given['src'] ?? '' ) );
	if ( '' === $url ) {
		return meetup_roundup_problem( __( 'Meetup roundup: there is no address of a JSON file, or it does not begin with https://, http:// or /.', 'meetup-roundup' ) );
	}
	$title = sanitize_text_field( html_entity_decode( (string) ( $given['title'] ?? '' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	$text  = '' !== $title ? $title : __( 'Meetup roundup', 'meetup-roundup' );
	if ( ! in_array( meetup_roundup_origin( $url ), meetup_roundup_origins(), true ) ) {
		/* translators: %s: an origin, such as https://data.example */
		$sentence = sprintf( __( 'Meetup roundup: files of %s are not shown here. An administrator can name that site under Settings → Reading.', 'meetup-roundup' ), meetup_roundup_origin( $url ) );
		return meetup_roundup_problem( $sentence, meetup_roundup_link( $url, $text ) );
	}
	$level = absint( $given['heading_level'] ?? 0 );
	return meetup_roundup_element(
		'meetup-roundup',
		array(
			'src'           => $url,
			'heading-level' => $level >= 1 && $level <= 6 ? (string) $level : '',
			'hide-title'    => rest_sanitize_boolean( $given['hide_title'] ?? false ) ? 'true' : '',
			'theme'         => in_array( $given['theme'] ?? '', array( 'light', 'dark' ), true ) ? $given['theme'] : '',
		),
		$url,
		$text
	);
}

/**
 * A recording. Nothing is asked of its site before the reader plays, so that it may be any.
 *
 * @param array $given `src`, `title`, `poster`.
 */
function meetup_roundup_recording( $given ) {
	$url = meetup_roundup_address( $given['src'] ?? '' );
	if ( '' === $url ) {
		return meetup_roundup_problem( __( 'Recording: there is no address, or it does not begin with https:// or http://.', 'meetup-roundup' ) );
	}
	$title = sanitize_text_field( html_entity_decode( (string) ( $given['title'] ?? '' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	return meetup_roundup_element(
		'timestamped-video',
		array(
			'src'     => $url,
			'heading' => $title,
			'poster'  => meetup_roundup_address( $given['poster'] ?? '' ),
		),
		$url,
		'' !== $title ? $title : $url
	);
}
