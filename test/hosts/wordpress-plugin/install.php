<?php
// php install.php FOLDER: an administrator and an author, both with the password "NAME-pw".
$_SERVER['HTTP_HOST']   = substr( getenv( 'WP_URL' ), 7 );
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_INSTALLING', true );
require "$argv[1]/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Meetups', 'admin', 'admin@blog.example', true, '', 'admin-pw' );
update_option( 'show_avatars', 0 );
$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules( false );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'author-pw', 'role' => 'author' ) );
