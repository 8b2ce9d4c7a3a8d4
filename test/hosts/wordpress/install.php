<?php
// Installs WordPress, makes an author beside the administrator, and prints a password for each of them.
$_SERVER['HTTP_HOST']   = substr( getenv( 'WP_URL' ), strlen( 'http://' ) );
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'The Meetup Notebook', 'administrator', 'a@example.test', true, '', wp_generate_password() );
update_option( 'show_avatars', 0 );
$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules( false );
$author = wp_insert_user( [
	'user_login' => 'author',
	'user_pass'  => wp_generate_password(),
	'role'       => 'author',
] );
foreach ( [ 'administrator' => 1, 'author' => $author ] as $name => $id ) {
	$passwords[ $name ] = WP_Application_Passwords::create_new_application_password( $id, [ 'name' => 'test' ] )[0];
}
echo json_encode( $passwords );
