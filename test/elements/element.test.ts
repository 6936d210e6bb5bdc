import { expect } from '@esm-bundle/chai';
import { css, html, type TemplateResult } from 'lit';
import '../scope/learnt.js';
import '../../src/define/stowage-scope.js';
import { StowageElement } from '../../src/elements/element.js';

class RedLeaf extends StowageElement {
  static override styles = [
    css`
      p {
        color: rgb(255, 0, 0);
      }
    `,
    css`
      p {
        margin: 7px;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<p>${this.snapshot?.household.people[0]?.name}</p>`;
  }
}
customElements.define('red-leaf', RedLeaf);

async function otherDocument(): Promise<Document> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
  });
  frame.srcdoc = '<!doctype html><body></body>';
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

function looks(leaf: RedLeaf) {
  const paragraph = leaf.shadowRoot?.querySelector('p');
  const view = leaf.ownerDocument.defaultView;
  if (!paragraph || !view) return undefined;
  const { color, marginTop } = view.getComputedStyle(paragraph);
  return { color, marginTop };
}

describe('an element moved to another document', () => {
  const styled = { color: 'rgb(255, 0, 0)', marginTop: '7px' };

  it('keeps its styles, there and back', async () => {
    const leaf = new RedLeaf();
    document.body.append(leaf);
    await leaf.updateComplete;
    expect(looks(leaf)).to.deep.equal(styled);
    const other = await otherDocument();
    other.body.append(leaf);
    expect(looks(leaf)).to.deep.equal(styled);
    const twin = new RedLeaf();
    other.body.append(twin);
    await twin.updateComplete;
    expect(looks(twin)).to.deep.equal(styled);
    expect(twin.shadowRoot?.adoptedStyleSheets).to.deep.equal(leaf.shadowRoot?.adoptedStyleSheets);
    document.body.append(leaf);
    expect(looks(leaf)).to.deep.equal(styled);
    leaf.remove();
  });

  it('shows the scopes of the document it is in', async () => {
    const leaf = new RedLeaf();
    const other = await otherDocument();
    other.body.append(leaf);
    expect(leaf.request({ type: 'rename', id: 'p1', name: 'There' })).to.include({ ok: true });
    document.body.append(leaf);
    expect(leaf.snapshot?.household.people[0]?.name).to.equal('Ana');
    other.body.append(leaf);
    expect(leaf.snapshot?.household.people[0]?.name).to.equal('There');
  });

  it('is a scope there too, laid out as if it weren’t', async () => {
    const scope = document.createElement('stowage-scope');
    const other = await otherDocument();
    for (const root of [document.body, other.body, document.body]) {
      root.append(scope);
      const view = root.ownerDocument.defaultView;
      expect(view?.getComputedStyle(scope).display).to.equal('contents');
    }
    scope.hidden = true;
    expect(getComputedStyle(scope).display).to.equal('none');
    expect(scope.snapshot?.isExample).to.equal(true);
    scope.remove();
  });
});
