// The block in WordPress's editor: what the tag's attributes are asked for; the page itself is written by stowage.php.
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: el } = element;
  const { __ } = i18n;

  const tiers = ['', '5GB', '50GB', '200GB', '2TB', '6TB', '12TB'];
  const themes = ['', 'light', 'dark'];
  const choices = (names) => names.map((value) => ({ value, label: value || '–' }));

  const fields = [
    ['household', components.TextareaControl, __('Household, as JSON', 'stowage')],
    ['fallback', components.TextareaControl, __('For readers without scripts, as HTML', 'stowage')],
    ['scenario', components.TextControl, __('Built-in household', 'stowage')],
    ['tier', components.SelectControl, __('Storage paid for', 'stowage'), { options: choices(tiers) }],
    ['region', components.TextControl, __('Country of the prices (US, DE, …)', 'stowage')],
    ['tiers', components.TextControl, __('Tiers to show', 'stowage')],
    ['headroom', components.TextControl, __('Keep free', 'stowage')],
    ['lang', components.TextControl, __('Language (en, de, ar)', 'stowage')],
    ['theme', components.SelectControl, __('Colours', 'stowage'), { options: choices(themes) }],
    ['src', components.TextControl, __('Address of the household', 'stowage')],
    ['prices', components.TextControl, __('Address of the prices', 'stowage')],
  ];

  function Edit({ attributes, setAttributes }) {
    const controls = fields.map(([name, control, label, others]) =>
      el(control, {
        key: name,
        label,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
        ...others,
      }),
    );
    return el(
      'div',
      blockEditor.useBlockProps(),
      el(components.Placeholder, {
        icon: 'cloud',
        label: __('iCloud storage calculator', 'stowage'),
        instructions: __('Readers see the calculator here. Its settings are in the sidebar.', 'stowage'),
      }),
      el(
        blockEditor.InspectorControls,
        null,
        el(components.PanelBody, { title: __('Household', 'stowage') }, controls),
      ),
    );
  }

  blocks.registerBlockType('stowage/planner', { edit: Edit, save: () => null });
})(globalThis.wp);
