<?php
// Runs the plugin given as the argument without WordPress, whose functions are as few and as plain as it needs them.
// Reads a list of [attributes, content] as JSON, and writes what the shortcode makes of each, and what is registered.

define( 'ABSPATH', __DIR__ );
$shortcodes = $blocks = $scripts = $modules = $styles = array();

function add_action( $hook, $callback ) {
	'init' === $hook && $GLOBALS['on_init'] = $callback;
}
function add_shortcode( $name, $callback ) {
	$GLOBALS['shortcodes'][ $name ] = $callback;
}
function register_block_type( $name, $settings ) {
	$GLOBALS['blocks'][ $name ] = $settings;
}
function wp_register_script( $name, $address ) {
	$GLOBALS['scripts'][ $name ] = $address;
}
function wp_enqueue_script_module( $name, $address, $needs, $version ) {
	$GLOBALS['modules'][ $name ] = null === $version ? $address : $address . '?ver=' . $version;
}
function wp_register_style( $name, $address ) {
	$GLOBALS['styles'][ $name ] = $address;
}
function wp_enqueue_style( $name ) {
	isset( $GLOBALS['styles'][ $name ] ) || die( "No style {$name} is registered." );
}
function plugins_url( $path, $file ) {
	return '/plugins/' . basename( dirname( $file ) ) . '/' . $path;
}
function __( $text ) {
	return $text;
}
function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function esc_url( $address ) {
	return preg_match( '#^(https?://|/)#', $address ) ? str_replace( array( '"', "'", '<', '>' ), '', $address ) : '';
}
function wp_json_encode( $data, $flags ) {
	return json_encode( $data, $flags );
}
function wp_kses( $html, $allowed ) {
	return strip_tags( $html, array_keys( $allowed ) );
}

require $argv[1];
$on_init();
$pages = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as list( $attributes, $content ) ) {
	$by_block = $blocks['stowage/planner']['render_callback']( $attributes + array( 'fallback' => $content ) );
	$pages[]  = array( $shortcodes['stowage']( $attributes, $content ), $by_block );
}
echo json_encode( compact( 'pages', 'blocks', 'scripts', 'modules', 'styles' ) );
