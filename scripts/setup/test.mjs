import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { npm } from './command.mjs';
import { install } from './install.mjs';

// A folder of this run alone, so that two runs in one checkout do not read each other's reports.
const reports = mkdtempSync(join(tmpdir(), 'parallax-test-'));
const unitReport = join(reports, 'unit.json');
const pageReport = join(reports, 'e2e.json');
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

let browser;

/** Each step by name; true, or a sentence thrown or printed, is what it answers. In the order in which they run. */
const steps = {
  install: () => install(),
  async browser() {
    browser = await ensureBrowser();
    console.log(browser);
    return true;
  },
  format: () => script('test:format'),
  types: () => script('test:types'),
  lint: () => script('test:lint'),
  unit: () => script('test:unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
  build: () => script('build', ['--logLevel', 'warn']),
  size: () => script('test:size'),
  e2e: () => script('test:e2e', [], { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: pageReport }),
};

function script(name, args = [], env = {}) {
  return npm(['run', '--silent', name, '--', ...args], { env });
}

async function attempt(step) {
  try {
    return await step();
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** What Vitest counts; a file that breaks before its first test has no tests to count and is one failure. */
function unitCounts(report) {
  if (report === undefined) return { passed: 0, failed: 0 };
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** What Playwright counts. */
function pageCounts(report) {
  if (report === undefined) return { passed: 0, failed: 0 };
  return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
}

const lines = [];
let failedStep;
for (const [name, step] of Object.entries(steps)) {
  if (failedStep !== undefined) {
    lines.push(`  ${name.padEnd(8)} not run`);
    continue;
  }
  console.log(`\n── ${name}`);
  const before = performance.now();
  const went = await attempt(step);
  const seconds = ((performance.now() - before) / 1000).toFixed(1);
  lines.push(`  ${name.padEnd(8)} ${went ? 'passed' : 'FAILED'} in ${seconds} s`);
  if (!went) failedStep = name;
}

const unit = unitCounts(read(unitReport));
const page = pageCounts(read(pageReport));
const failedTests = unit.failed + page.failed;
// A step that failed without a failing test (a type error, say) is one failure: "0 failed" must mean that all is well.
const failed = failedStep !== undefined && failedTests === 0 ? 1 : failedTests;

console.log(`\n${lines.join('\n')}\n`);
if (failedStep !== undefined)
  console.log(`Stopped at ${failedStep}: what is wrong stands above, under "── ${failedStep}".`);
console.log(`${unit.passed + page.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
