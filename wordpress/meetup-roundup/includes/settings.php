<?php
/**
 * The one setting: other sites whose JSON files may be shown.
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', 'meetup_roundup_settings' );

function meetup_roundup_settings() {
	register_setting(
		'reading',
		'meetup_roundup_origins',
		array(
			'type'              => 'string',
			'default'           => '',
			'sanitize_callback' => 'meetup_roundup_sanitize_origins',
		)
	);
	add_settings_field(
		'meetup_roundup_origins',
		__( 'Meetup roundups of other sites', 'meetup-roundup' ),
		'meetup_roundup_origins_field',
		'reading',
		'default',
		array( 'label_for' => 'meetup_roundup_origins' )
	);
}

/**
 * @param mixed $typed One address a line.
 */
function meetup_roundup_sanitize_origins( $typed ) {
	$lines = preg_split( '/\s+/', is_string( $typed ) ? $typed : '', -1, PREG_SPLIT_NO_EMPTY );
	return implode( "\n", array_unique( array_filter( array_map( 'meetup_roundup_origin', $lines ) ) ) );
}

function meetup_roundup_origins_field() {
	printf(
		'<textarea id="meetup_roundup_origins" name="meetup_roundup_origins" rows="3" class="regular-text code" aria-describedby="meetup_roundup_origins_help">%s</textarea><p class="description" id="meetup_roundup_origins_help">%s</p>',
		esc_textarea( get_option( 'meetup_roundup_origins', '' ) ),
		esc_html__( 'Sites whose JSON files authors may show, one a line, such as https://data.example. Readers’ browsers ask those sites as soon as a page with such a roundup opens.', 'meetup-roundup' )
	);
}
