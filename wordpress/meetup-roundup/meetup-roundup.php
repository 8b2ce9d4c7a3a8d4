<?php
/**
 * Plugin Name:       Meetup Roundup
 * Description:       Shows a meetup roundup from its JSON file: the recording with its talks as chapters, and a card per talk. Block and shortcode, for authors too.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            meetup-roundup contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       meetup-roundup
 *
 * The MIT licence is compatible with the GPL that WordPress itself is under.
 */

defined( 'ABSPATH' ) || exit;

define( 'MEETUP_ROUNDUP_VERSION', '0.1.0' );
define( 'MEETUP_ROUNDUP_FILE', __FILE__ );

require __DIR__ . '/includes/addresses.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/uploads.php';
require __DIR__ . '/includes/settings.php';
