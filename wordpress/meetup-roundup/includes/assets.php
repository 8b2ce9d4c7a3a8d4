<?php
/**
 * The library's files, on the pages that need them and nowhere else.
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'meetup_roundup_register_script' );
add_filter( 'script_loader_tag', 'meetup_roundup_module', 10, 3 );

function meetup_roundup_register_script() {
	$file = plugins_url( 'dist/meetup-roundup.js', MEETUP_ROUNDUP_FILE );
	wp_register_script( 'meetup-roundup', $file, array(), MEETUP_ROUNDUP_VERSION, true );
}

/** Called by whatever shows an element. In a feed there is no script, and the element's content is what is read. */
function meetup_roundup_enqueue() {
	wp_enqueue_script( 'meetup-roundup' );
}

/**
 * Makes the script a module: WordPress has a way of its own for that from 6.5 on only.
 *
 * @param string $tag    Made by WordPress.
 * @param string $handle Of the script.
 * @param string $src    Its address.
 */
function meetup_roundup_module( $tag, $handle, $src ) {
	if ( 'meetup-roundup' !== $handle ) {
		return $tag;
	}
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- this is the tag of an enqueued one.
	return '<script type="module" src="' . esc_url( $src ) . '" id="meetup-roundup-js"></script>' . "\n";
}
