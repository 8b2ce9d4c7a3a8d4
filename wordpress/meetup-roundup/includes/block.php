<?php
/**
 * The block. It is rendered here on each view, so that what an author without rights to HTML saves is a name and a few
 * words, and no markup that could be taken away.
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'meetup_roundup_register_block' );

function meetup_roundup_register_block() {
	$folder = dirname( MEETUP_ROUNDUP_FILE ) . '/block';
	register_block_type( $folder, array( 'render_callback' => 'meetup_roundup_render_block' ) );
}

/**
 * @param array $attributes As stored.
 */
function meetup_roundup_render_block( $attributes ) {
	$html = meetup_roundup_roundup(
		array(
			'src'        => $attributes['src'] ?? '',
			'file'       => $attributes['file'] ?? 0,
			'title'      => $attributes['title'] ?? '',
			'hide_title' => $attributes['hideTitle'] ?? false,
		)
	);
	return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}
