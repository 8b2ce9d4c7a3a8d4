<?php
add_action( 'wp_head', function () {
	echo '<script type="module" src="/meetup-roundup/meetup-roundup.js"></script>';
} );

add_shortcode( 'meetup_roundup', function ( $attributes ) {
	$src = esc_url( $attributes['src'] ?? '' );
	return "<div><meetup-roundup src='$src'><a href='$src'>The roundup's data</a></meetup-roundup></div>";
} );
