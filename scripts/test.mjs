// `npm test`: every test with the coverage gate, in Chromium; `npm test -- <files>`: just these files.
// `npm run test:engines`: what touches a page, in Firefox and WebKit, where they are installed.
import { install } from './install.mjs';

const words = process.argv.slice(2);
const inEngines = words[0] === '--engines';
const files = inEngines ? words.slice(1) : words;
const isGated = words.length === 0;
const tally = { passed: 0, failed: 0, skipped: 0 };

const skipped = [];
const failures = [];
let hasBrowsers = true;

function count(suite, engine) {
  for (const { name, skipped: isSkipped, passed, error } of suite.tests) {
    tally[isSkipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
    if (isSkipped) skipped.push(`skipped in ${engine}: ${suite.name} ${name}`);
    else if (!passed) failures.push(`${engine}: ${suite.name} ${name}\n       ${error?.message ?? ''}`);
  }
  for (const inner of suite.suites) count(inner, engine);
}

// On exit, because the runner's own report may still be printing when the run has ended.
process.once('exit', () => {
  if (hasBrowsers && tally.passed + tally.failed === 0) {
    console.error('No test ran.');
    tally.failed += 1;
  }
  if (tally.failed > 0) process.exitCode = 1;
  for (const name of skipped) console.log(name);
  for (const failure of failures) console.log(`FAILED in ${failure}`);
  console.log(`\n${tally.skipped} skipped\n${tally.passed} passed, ${tally.failed} failed`);
});

install();
const { startTestRunner } = await import('@web/test-runner');
const { default: config, missing = [] } = await import(
  inEngines ? '../config/web-test-runner.engines.config.mjs' : '../config/web-test-runner.config.mjs'
);
const { coverageFailures, forgetCoverage } = await import('./coverage.mjs');

for (const engine of missing) {
  tally.skipped += 1;
  skipped.push(`skipped in ${engine}: everything (it is not installed here)`);
}
hasBrowsers = config.browsers.length > 0;
if (!hasBrowsers) process.exit();
if (!inEngines) forgetCoverage();
const runner = await startTestRunner({
  config: { ...config, ...(files.length > 0 ? { files } : {}), coverage: isGated },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
runner?.on('stopped', (allPassed) => {
  for (const { passed, testResults, browser, testFile } of runner.sessions.all()) {
    const failedBefore = tally.failed;
    if (testResults) count(testResults, browser.name);
    if (!passed && tally.failed === failedBefore) {
      tally.failed += 1;
      failures.push(
        `${browser.name}: ${testFile}\n       It did not load, a hook failed, or it took too long.`,
      );
    }
  }
  if (isGated) tally.failed += coverageFailures();
  process.exit(allPassed && tally.failed === 0 ? 0 : 1);
});
