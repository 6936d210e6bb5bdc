import assert from 'node:assert/strict';

/** More tabs than there are fields. */
const MOST_TABS = 60;

const ask = (page, question, ...details) =>
  page.evaluate(`watch(${[question, ...details].map((value) => JSON.stringify(value)).join(', ')})`);

async function tabTo(page, name) {
  const past = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    const at = await ask(page, 'focused');
    if (at === name) return;
    past.push(at);
  }
  throw new Error(`Tab never reaches “${name}”, only ${past.join(' · ')}`);
}

/** The checks of one page that is drawn, by name; each throws what is wrong. */
export function checksOf({ typed, still, opensAll, says, withoutScript, breaksOff, first, media = {} }) {
  if (withoutScript)
    return {
      'shows what is inside the element': async (page) => {
        assert.match(await ask(page, 'textWithoutScript', 'iframe'), withoutScript);
      },
    };
  if (breaksOff)
    return {
      'tells what can’t be loaded': async (page) => {
        assert.ok((await ask(page, 'missing')).length > 0, 'nothing is told');
        assert.match((await ask(page, 'answers')).join(), /\d GB/);
      },
      'loads it when it is tried again': async (page) => {
        await ask(page, 'tryAgain');
        assert.ok(await ask(page, 'settled'), 'never drawn');
        assert.deepEqual(await ask(page, 'flaws'), []);
      },
      'nothing goes wrong': async (page) => assert.deepEqual(await ask(page, 'problems'), []),
    };
  const { type = 'screen', ...features } = media;
  const queries = [type, ...Object.entries(features).map(([feature, value]) => `(${feature}: ${value})`)];
  const checks = {
    'is given its medium': async (page) => {
      for (const query of queries) assert.ok(await ask(page, 'matches', query), query);
    },
    'is drawn': async (page) => {
      if (first) {
        await page.evaluate(`void (${first})`);
        await ask(page, 'forgetShifts');
      }
      assert.ok(await ask(page, 'settled'), `answers: ${await ask(page, 'answers')}`);
    },
    'shows its answer': async (page) => {
      const answers = await ask(page, 'answers');
      assert.ok(answers.length > 0, 'no answer can be seen');
      for (const answer of answers) assert.match(answer, says ?? /\d GB/);
    },
    'can be read': async (page) => assert.deepEqual(await ask(page, 'flaws'), []),
  };
  if (still)
    checks['stands still'] = async (page) => {
      const shift = await ask(page, 'shift');
      if (shift !== null && shift > 0.01)
        assert.fail(`shifts by ${shift.toFixed(4)}:\n${(await ask(page, 'shifted')).join('\n')}`);
    };
  if (opensAll)
    checks['opens all there is'] = async (page) => {
      assert.ok(await ask(page, 'openAll'), 'never drawn');
      assert.deepEqual(await ask(page, 'flaws'), []);
    };
  if (typed)
    checks['is used by keyboard'] = async (page) => {
      const before = await ask(page, 'answers');
      await tabTo(page, 'Used');
      await page.keyboard.type('4.8 GB');
      assert.ok(await ask(page, 'answersOtherwise', before), 'the answer stays the same');
      assert.ok(await ask(page, 'settled'), 'never drawn again');
    };
  checks['nothing goes wrong'] = async (page) => assert.deepEqual(await ask(page, 'problems'), []);
  return checks;
}
