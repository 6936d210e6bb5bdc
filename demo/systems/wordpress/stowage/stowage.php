<?php
/**
 * Plugin Name:       Stowage
 * Description:       The iCloud storage calculator, as a block and as the shortcode [stowage].
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 *
 * The package's dist/cdn belongs beside this file, as a folder named by the version: its files may be cached for
 * ever, and those of two versions never meet.
 */

defined( 'ABSPATH' ) || exit;

const STOWAGE_VERSION = '0.1.0';

/** Attributes of the element that an author may set, and what each may be. */
const STOWAGE_ATTRIBUTES = array(
	'scenario' => '/^[a-z0-9-]+$/',
	'tier'     => '/^(5GB|50GB|200GB|2TB|6TB|12TB)$/',
	'region'   => '/^[A-Z]{2}$/',
	'tiers'    => '/^(5GB|50GB|200GB|2TB|6TB|12TB)([ ,]+(5GB|50GB|200GB|2TB|6TB|12TB))*$/',
	'headroom' => '/^[\p{L}\p{N}., ]+$/u',
	'theme'    => '/^(light|dark)$/',
	'lang'     => '/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/',
);

/** Attributes that are addresses. */
const STOWAGE_ADDRESSES = array( 'src', 'prices' );

/** What a fallback consists of. */
const STOWAGE_FALLBACK = array(
	'div'     => array( 'class' => true, 'lang' => true, 'dir' => true ),
	'p'       => array(),
	'strong'  => array(),
	'small'   => array(),
	'table'   => array(),
	'caption' => array(),
	'thead'   => array(),
	'tbody'   => array(),
	'tr'      => array(),
	'th'      => array( 'scope' => true ),
	'td'      => array( 'data-verdict' => true ),
);

/** JSON whose texts end no script, and begin no shortcode: WordPress looks for them in scripts too. */
function stowage_json( $data ) {
	return preg_replace_callback(
		'/"(?:[^"\\\\]++|\\\\.)*+"/',
		static function ( $text ) {
			return str_replace( '[', '\u005b', $text[0] );
		},
		wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP )
	);
}

/**
 * The planner's tag with its attributes, its data and its fallback. What an attribute may not be is left out.
 *
 * @param array  $attributes As the block or the shortcode has them; `household`: JSON, in the block only.
 * @param string $content    The fallback: what `npx stowage-fallback household.json` writes.
 */
function stowage_planner( $attributes, $content = '' ) {
	wp_enqueue_script_module( 'stowage', plugins_url( STOWAGE_VERSION . '/stowage.js', __FILE__ ), array(), null );
	wp_enqueue_style( 'stowage' );
	$attributes = (array) $attributes;
	$tag        = '<stowage-planner';
	foreach ( STOWAGE_ATTRIBUTES as $name => $pattern ) {
		$value = isset( $attributes[ $name ] ) ? (string) $attributes[ $name ] : '';
		if ( 1 === preg_match( $pattern, $value ) ) {
			$tag .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	// Words from right to left need room from right to left.
	if ( 1 === preg_match( '/ lang="(ar|dv|fa|he|ps|ur|yi)\b/', $tag ) ) {
		$tag .= ' dir="rtl"';
	}
	foreach ( STOWAGE_ADDRESSES as $name ) {
		$address = isset( $attributes[ $name ] ) ? esc_url( $attributes[ $name ] ) : '';
		if ( '' !== $address ) {
			$tag .= sprintf( ' %s="%s"', $name, $address );
		}
	}
	$household = isset( $attributes['household'] ) ? json_decode( (string) $attributes['household'] ) : null;
	$data      = is_object( $household )
		? '<script type="application/json">' . stowage_json( $household ) . '</script>'
		: '';
	return $tag . '>' . $data . wp_kses( (string) $content, STOWAGE_FALLBACK ) . '</stowage-planner>';
}

/** The block: its fallback is an attribute too. */
function stowage_block( $attributes ) {
	return stowage_planner( $attributes, isset( $attributes['fallback'] ) ? $attributes['fallback'] : '' );
}

function stowage_register() {
	add_shortcode( 'stowage', 'stowage_planner' );
	wp_register_style( 'stowage', plugins_url( STOWAGE_VERSION . '/stowage.css', __FILE__ ), array(), null );
	wp_register_script(
		'stowage-block',
		plugins_url( 'block.js', __FILE__ ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		STOWAGE_VERSION,
		true
	);
	$names = array_merge( array_keys( STOWAGE_ATTRIBUTES ), STOWAGE_ADDRESSES, array( 'household', 'fallback' ) );
	register_block_type(
		'stowage/planner',
		array(
			'api_version'           => 3,
			'title'                 => __( 'iCloud storage calculator', 'stowage' ),
			'category'              => 'widgets',
			'icon'                  => 'cloud',
			'attributes'            => array_fill_keys( $names, array( 'type' => 'string', 'default' => '' ) ),
			'editor_script_handles' => array( 'stowage-block' ),
			// In the head, where it keeps the room before anything is painted; a shortcode comes too late for that.
			'style_handles'         => array( 'stowage' ),
			'render_callback'       => 'stowage_block',
		)
	);
}
add_action( 'init', 'stowage_register' );
