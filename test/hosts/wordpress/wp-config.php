<?php
$table_prefix = 'wp_';
foreach ( [
	'DB_NAME'                => 'wp',
	'DB_USER'                => 'root',
	'DB_PASSWORD'            => '',
	'DB_HOST'                => 'localhost:' . getenv( 'WP_SOCKET' ),
	'DB_CHARSET'             => 'utf8mb4',
	'WP_HOME'                => getenv( 'WP_URL' ),
	'WP_SITEURL'             => getenv( 'WP_URL' ),
	// Application passwords over http want this.
	'WP_ENVIRONMENT_TYPE'    => 'local',
	'WP_HTTP_BLOCK_EXTERNAL' => true,
	'DISABLE_WP_CRON'        => true,
	'ABSPATH'                => __DIR__ . '/',
] as $name => $value ) {
	defined( $name ) || define( $name, $value );
}
require_once ABSPATH . 'wp-settings.php';
