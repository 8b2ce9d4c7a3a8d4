<?php
// WordPress would fetch pictures for emoji from a host of its own.
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
