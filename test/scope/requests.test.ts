import { expect } from '@esm-bundle/chai';
import '../../src/define/stowage-scope.js';
import { browserKnowsCommands, listenForCommands } from '../../src/scope/commands.js';
import { StowageRequestEvent, type Changed } from '../../src/scope/events.js';
import { clear, found, leafIn, place, renamed, scopeIn, scopeOf, whose } from './elements.js';

const LEAF = '<test-leaf></test-leaf>';

describe('a request', () => {
  afterEach(clear);

  it('is stopped, proved and answered by the scope it is sent to', () => {
    const scope = scopeIn(place(scopeOf('Outer', scopeOf('Inner'))));
    const inner = scopeIn(scope);
    let passed = 0;
    scope.addEventListener('stowage-request', () => (passed += 1));
    const request = new StowageRequestEvent(renamed('Mine'));
    inner.dispatchEvent(request);
    expect(request.defaultPrevented).to.equal(true);
    expect(request.answer).to.include({ ok: true, changed: true });
    expect([passed, whose(scope), whose(inner)]).to.deep.equal([0, 'Outer', 'Mine']);
  });

  it('may be any event of that name, from anywhere inside', () => {
    const box = place(scopeOf('Outer', '<p></p>'));
    const plain = new CustomEvent('stowage-request', {
      detail: renamed('Mine'),
      bubbles: true,
      cancelable: true,
    });
    found(box.querySelector('p')).dispatchEvent(plain);
    expect(plain.defaultPrevented).to.equal(true);
    expect(whose(scopeIn(box))).to.equal('Mine');
  });

  it('is answered with the reason when it is refused', () => {
    const leaf = leafIn(place(scopeOf('Outer', LEAF)));
    const answer = leaf.request({ type: 'remove', id: 'x' });
    expect(answer?.ok === false && answer.problems[0]?.code).to.equal('no-such-part');
  });

  it('is not answered by a scope that waits for its data', () => {
    const scope = scopeIn(place('<stowage-scope scenario="empty"></stowage-scope>'));
    const request = new StowageRequestEvent(renamed('Mine'));
    scope.dispatchEvent(request);
    expect([request.defaultPrevented, request.answer]).to.deep.equal([false, undefined]);
  });

  it('is told once as a change, outside shadow trees too, when something changed', () => {
    const tree = place('').attachShadow({ mode: 'open' });
    const scope = scopeIn(place(scopeOf('Outer', LEAF), tree));
    const heard: Changed[] = [];
    const hear = ({ detail }: { readonly detail: Changed }) => heard.push(detail);
    document.body.addEventListener('stowage-change', hear);
    const leaf = leafIn(scope);
    leaf.request(renamed('Mine'));
    leaf.request(renamed('Mine'));
    leaf.request({ type: 'remove', id: 'x' });
    scope.request({ type: 'view', view: { ios: 17 } });
    document.body.removeEventListener('stowage-change', hear);
    expect(heard.map(({ action }) => action)).to.deep.equal([
      renamed('Mine'),
      { type: 'view', view: { ios: 17 } },
    ]);
    expect(heard[1]?.snapshot).to.equal(scope.snapshot);
  });
});

describe('a command', () => {
  afterEach(clear);

  const button = (command: string, more = '') =>
    `<button commandfor="mine" command="--stowage-${command}" ${more}>${command}</button>`;

  it('undoes, redoes and resets by HTML alone', () => {
    const box = place(
      scopeOf('Outer', '', 'id="mine"') +
        ['undo', 'redo', 'reset', 'nothing'].map((name) => button(name)).join(''),
    );
    const scope = scopeIn(box);
    const [undo, redo, reset, nothing] = box.querySelectorAll('button');
    const after = (pressed: HTMLButtonElement | undefined) => {
      pressed?.click();
      return whose(scope);
    };
    scope.request(renamed('Mine'));
    expect([after(undo), after(redo), after(nothing), after(reset)]).to.deep.equal([
      'Outer',
      'Mine',
      'Mine',
      'Outer',
    ]);
  });

  it('works in browsers that don’t know commands', () => {
    const box = place(
      scopeOf('Outer', '', 'id="mine"') +
        button('undo', 'class="go"') +
        button('undo', 'disabled') +
        '<button commandfor="mine" command="show-popover"></button><button command="--stowage-undo"></button><p></p>',
    );
    const scope = scopeIn(box);
    // What the browser itself sends is held back.
    const holdBack = (event: Event) => {
      if (event.isTrusted) event.stopImmediatePropagation();
    };
    document.addEventListener('command', holdBack, true);
    if (browserKnowsCommands()) listenForCommands(document); // elsewhere the page does so by itself
    for (const name of ['A', 'B', 'C']) scope.request(renamed(name));
    for (const other of box.querySelectorAll<HTMLElement>('button:not(.go), p')) other.click();
    expect(whose(scope)).to.equal('C');
    const undo = found(box.querySelector<HTMLElement>('.go'));
    undo.click();
    expect(whose(scope)).to.equal('B');
    const tree = place('').attachShadow({ mode: 'open' });
    place(scopeOf('Shadow', '', 'id="mine"') + button('undo'), tree);
    scopeIn(tree).request(renamed('Mine'));
    tree.querySelector('button')?.click();
    expect([whose(scopeIn(tree)), whose(scope)]).to.deep.equal(['Shadow', 'B']);
    undo.addEventListener('click', (event) => {
      event.preventDefault();
    });
    undo.click();
    expect(whose(scope)).to.equal('B');
    document.removeEventListener('command', holdBack, true);
  });
});
