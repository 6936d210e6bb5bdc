import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { emulate, emulateTouch, needsDevtools } from './devtools.js';
import { everything, findAll, nameOf, textOfPart } from './find.js';
import { focused, pressOn } from './keyboard.js';
import { openAll } from './open-all.js';
import { scenario, showPlanner } from './planner.js';
import { weighed } from './weighed.js';

const OPERABLE = 'a[href], button, input, select, summary, textarea, [tabindex="0"]';

/** What the Tab key stops at: of several radio buttons the chosen one, else the first. */
function stopsIn(root: Element): Element[] {
  const groups = new Set<string>();
  const all = [...everything(root)].filter(
    (element) => element.matches(OPERABLE) && !element.matches(':disabled') && element.checkVisibility(),
  );
  return all.filter((element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const others = all.filter(
      (other): other is HTMLInputElement =>
        other instanceof HTMLInputElement &&
        other.name === element.name &&
        other.getRootNode() === element.getRootNode(),
    );
    const chosen = others.find(({ checked }) => checked) ?? others[0];
    if (element !== chosen || groups.has(element.name)) return false;
    groups.add(element.name);
    return true;
  });
}

const isFocusShown = (element: Element): boolean => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const own = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  const { parentElement } = element;
  return (
    own || boxShadow !== 'none' || parentElement?.matches(':has(:focus-visible), :focus-within') === true
  );
};

describe('with keys alone', () => {
  before(async () => {
    await setViewport({ width: 1200, height: 900 });
  });

  it('everything that can be operated is reached, in its order, and shows that it is', async () => {
    const planner = await showPlanner();
    await openAll(planner);
    await weighed(planner.shadowRoot!.querySelector('stowage-tradeoff')!);
    await openAll(planner);
    planner.scrollIntoView();
    const stops = stopsIn(planner);
    const reached: Element[] = [];
    const unmarked: string[] = [];
    while (reached.length < stops.length) {
      await sendKeys({ press: 'Tab' });
      const at = focused();
      if (!at || at === document.body) break;
      reached.push(at);
      if (!isFocusShown(at)) unmarked.push(nameOf(at));
    }
    expect(reached.map(nameOf)).to.deep.equal(stops.map(nameOf));
    expect(unmarked).to.deep.equal([]);
  }).timeout(120_000);

  it('the staircase is opened and walked', async () => {
    const planner = await showPlanner();
    await pressOn(planner, 'disclosure', 'What does leaving things out buy?', 'Enter');
    await openAll(planner);
    const tradeoff = planner.shadowRoot!.querySelector('stowage-tradeoff')!;
    await weighed(tradeoff);
    const wordsAt = async (key: string) => {
      await pressOn(tradeoff, 'slider', 'How much to leave out', key);
      return textOfPart(tradeoff, 'plan-words');
    };
    const [least, most] = [await wordsAt('Home'), await wordsAt('End')];
    expect(least).to.not.equal(most);
  }).timeout(60_000);

  it('a switch of an app is pressed', async () => {
    const planner = await showPlanner();
    await pressOn(planner, 'checkbox', 'Instagram', ' ');
    expect(planner.household?.people[0]?.devices[0]?.apps[1]?.want).to.equal(false);
    await pressOn(planner, 'button', 'Undo', 'Enter');
    expect(planner.household?.people[0]?.devices[0]?.apps[1]?.want).to.equal(null);
  });
});

/** What a system colour comes to. */
function systemColour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe('in other media', () => {
  before(function () {
    needsDevtools(this);
  });

  afterEach(async () => {
    await emulate();
  });

  it('forced colours keep the bars’ colours, the limit, and the edges of what can be pressed', async () => {
    await emulate({ 'forced-colors': 'active' });
    const planner = await showPlanner();
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    await openAll(planner);
    for (const tag of ['stowage-tiers', 'stowage-photos']) {
      const drawn = [...everything(planner.shadowRoot!.querySelector(tag)!)];
      const parts = drawn.filter((element) => element.matches('.bar .part'));
      expect(new Set(parts.map((part) => getComputedStyle(part).fill)).size, tag).to.be.greaterThan(2);
      const limits = drawn.filter((element) => element.matches('.bar .limit'));
      const strokes = new Set(limits.map((limit) => getComputedStyle(limit).stroke));
      expect([...strokes], tag).to.deep.equal([systemColour('CanvasText')]);
    }
    for (const button of findAll(planner, 'button').filter(
      (one) => !one.matches('.plain, .figure, .remove'),
    )) {
      expect(getComputedStyle(button).borderStyle, nameOf(button)).to.equal('solid');
    }
  });

  it('forced colours keep the lines of a forecast and a staircase apart', async () => {
    await emulate({ 'forced-colors': 'active' });
    const system = ['Canvas', 'CanvasText', 'Highlight'].map(systemColour);
    for (const [tag, id, lines] of [
      ['stowage-forecast', 'free-twice', ['.need', '.limit:not(.subject)', '.limit.subject']],
      ['stowage-tradeoff', 'forty-or-one', ['.walked', '.line:not(.walked)', '.drop', '.tier']],
    ] as const) {
      const planner = await showPlanner(scenario(id));
      await openAll(planner);
      await weighed(planner.shadowRoot!.querySelector('stowage-tradeoff')!);
      const drawn = [...everything(planner.shadowRoot!.querySelector(tag)!)];
      const looks = lines.map((line) => {
        const found = drawn.find((element) => element.matches(line) && element instanceof SVGElement);
        const { stroke, strokeWidth, strokeDasharray } = getComputedStyle(found!);
        expect(system, `${line} of ${tag}`).to.include(stroke);
        return [stroke, strokeWidth, strokeDasharray].join(' ');
      });
      expect(new Set(looks).size, `${tag}: ${looks.join(', ')}`).to.equal(lines.length);
      const labels = drawn.filter((element) => element.localName === 'text');
      expect(labels.length, tag).to.be.at.least(3);
      for (const label of labels) {
        expect(getComputedStyle(label).fill, label.textContent).to.equal(systemColour('CanvasText'));
      }
      const areas = drawn.filter((element) => element.matches('.band, .surface'));
      expect(areas.map((area) => getComputedStyle(area).fill)).to.deep.equal([systemColour('CanvasText')]);
    }
  });

  it('reduced motion moves nothing', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const planner = await showPlanner();
    const moving = [...everything(planner)].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
    });
    expect(moving.map((element) => element.outerHTML)).to.deep.equal([]);
  });

  it('print leaves out what can only be pressed', async () => {
    await emulate({ type: 'print' });
    const planner = await showPlanner();
    const pressed = ['Add an iPhone', 'Show the steps for 50 GB'];
    const printed = findAll(planner, 'button').map(nameOf);
    expect(printed.filter((name) => pressed.includes(name))).to.deep.equal([]);
    expect(textOfPart(planner, 'lead')).to.not.equal('');
    expect(findAll(planner, 'radio', / (a month|free) /)).to.have.length(4);
  });
});

/** What is pressed, a tick box and a radio button with their labels; a figure stands in its sentence's line. */
const PRESSED = 'button:not(.figure), select, summary, tbody label, .head label';

const lowIn = (root: Element, least: number): string[] =>
  [...everything(root)]
    .filter((element) => element.matches(PRESSED) && element.checkVisibility())
    .filter((element) => element.getBoundingClientRect().height < least - 0.5)
    .map((element) => `${nameOf(element)} (${String(element.getBoundingClientRect().height)} px)`);

describe('what is pressed', () => {
  it('is 24 px high for a mouse, and 44 px for a finger', async function () {
    needsDevtools(this);
    await setViewport({ width: 720, height: 900 });
    const planner = await showPlanner();
    await openAll(planner);
    await weighed(planner.shadowRoot!.querySelector('stowage-tradeoff')!);
    await openAll(planner);
    expect(lowIn(planner, 24)).to.deep.equal([]);
    await emulateTouch(true);
    try {
      expect(matchMedia('(pointer: coarse)').matches).to.equal(true);
      expect(lowIn(planner, 44)).to.deep.equal([]);
    } finally {
      await emulateTouch(false);
    }
  });
});
