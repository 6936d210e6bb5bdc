import { expect } from '../../scripts/trials.mjs';

/** Runs the block's script as the editor would: it asks for every attribute, and sets the one that is changed. */
export function tryEditor(code, names) {
  const registered = new Map();
  const component = (name) => ({ name });
  const wp = {
    element: { createElement: (type, props, ...children) => ({ type, props, children: children.flat() }) },
    i18n: { __: (words) => words },
    components: Object.fromEntries(
      ['TextControl', 'TextareaControl', 'SelectControl', 'Placeholder', 'PanelBody'].map((name) => [
        name,
        component(name),
      ]),
    ),
    blockEditor: { useBlockProps: () => ({}), InspectorControls: component('InspectorControls') },
    blocks: { registerBlockType: (name, settings) => registered.set(name, settings) },
  };
  new Function('globalThis', code)({ wp });
  const { edit, save } = registered.get('stowage/planner');
  expect(save() === null, 'The page is written by PHP.');
  const changes = {};
  const attributes = Object.fromEntries(names.map((name) => [name, '']));
  const tree = edit({ attributes, setAttributes: (change) => Object.assign(changes, change) });
  const all = (node) => [node, ...(node.children ?? []).flatMap(all)];
  for (const { props } of all(tree)) props?.onChange?.('changed');
  expect(
    names.every((name) => changes[name] === 'changed'),
    `The editor asks only for ${Object.keys(changes).join(', ')}`,
  );
}
