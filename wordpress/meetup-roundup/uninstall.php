<?php
/**
 * Leaves nothing behind but the posts and files, which are the authors'.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'meetup_roundup_origins' );
