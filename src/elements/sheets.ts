import { adoptStyles, type CSSResult, type CSSResultOrNative } from 'lit';

const rebuilt = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function rebuild(
  style: CSSResultOrNative,
  document: Document,
  view: Window & typeof globalThis,
): CSSStyleSheet {
  if (!('cssText' in style)) return style;
  const sheets = rebuilt.get(document) ?? new Map<CSSResult, CSSStyleSheet>();
  rebuilt.set(document, sheets);
  const known = sheets.get(style);
  if (known) return known;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style.cssText);
  sheets.set(style, sheet);
  return sheet;
}

/** Constructed sheets belong to one document and are dropped on the way to another: there they are built anew. */
export function adoptSheets(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  if (ownerDocument === document) {
    adoptStyles(root, [...styles]);
    return;
  }
  const view = ownerDocument.defaultView;
  if (view) root.adoptedStyleSheets = styles.map((style) => rebuild(style, ownerDocument, view));
}
