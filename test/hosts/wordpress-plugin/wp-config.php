<?php
// WordPress on loopback, with a database that ends with the run.
$table_prefix = 'wp_';
$url          = getenv( 'WP_URL' );
foreach (
	array(
		'DB_NAME'                => 'wp',
		'DB_USER'                => 'root',
		'DB_PASSWORD'            => '',
		'DB_HOST'                => 'localhost:' . getenv( 'WP_SOCKET' ),
		'DB_CHARSET'             => 'utf8mb4',
		'WP_HOME'                => $url,
		'WP_SITEURL'             => $url,
		'WP_HTTP_BLOCK_EXTERNAL' => true,
		'DISABLE_WP_CRON'        => true,
		'FS_METHOD'              => 'direct',
		'ABSPATH'                => __DIR__ . '/',
	) as $name => $value
) {
	defined( $name ) || define( $name, $value );
}
require_once ABSPATH . 'wp-settings.php';
