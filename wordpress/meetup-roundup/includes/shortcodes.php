<?php
/**
 * [meetup-roundup src="/roundups/2018-12.json" title="December 2018"], [meetup-roundup file="12"], and
 * [timestamped-video src="https://youtu.be/…" title="The whole evening"].
 */

defined( 'ABSPATH' ) || exit;

add_shortcode( 'meetup-roundup', 'meetup_roundup_shortcode' );
add_shortcode( 'timestamped-video', 'meetup_roundup_video_shortcode' );

/**
 * @param array|string $given What stands between the brackets.
 */
function meetup_roundup_shortcode( $given ) {
	$names = array( 'src', 'file', 'title', 'heading_level', 'hide_title', 'theme' );
	return meetup_roundup_roundup( shortcode_atts( array_fill_keys( $names, '' ), $given, 'meetup-roundup' ) );
}

/**
 * @param array|string $given What stands between the brackets.
 */
function meetup_roundup_video_shortcode( $given ) {
	$names = array( 'src', 'title', 'poster' );
	return meetup_roundup_recording( shortcode_atts( array_fill_keys( $names, '' ), $given, 'timestamped-video' ) );
}
