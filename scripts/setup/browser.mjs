import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { run } from './command.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const ADVICE =
  'The end-to-end tests need Chrome or Chromium: install one (on Debian or Ubuntu, as root: apt-get install chromium fonts-noto-cjk; elsewhere https://www.google.com/chrome), or set CHROME_PATH to one.';

/** The path that the reader names in the environment, which is then the only one tried. */
export function namedPath(env) {
  return env.CHROME_PATH || env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH || undefined;
}

/** Where Chrome or Chromium usually stands, most likely first: the PATH, then each system's own places. */
export function usualPlaces({ platform, env, home }) {
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) =>
        ['Google\\Chrome', 'Chromium'].map((app) => win32.join(folder, app, 'Application\\chrome.exe')),
      );
  }
  const onPath = (env.PATH ?? '').split(':').filter(Boolean);
  const system =
    platform === 'darwin'
      ? ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
          ['Google Chrome', 'Chromium'].map((app) => posix.join(folder, `${app}.app/Contents/MacOS/${app}`)),
        )
      : [
          ...['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
            NAMES.map((name) => posix.join(folder, name)),
          ),
          '/opt/google/chrome/chrome',
        ];
  return [...new Set([...onPath.flatMap((folder) => NAMES.map((name) => posix.join(folder, name))), ...system])];
}

/**
 * What is to be done, in order, until there is a browser that runs. `browser` is the one found, `apt` whether this is
 * Debian or Ubuntu with apt-get, `chineseFonts` whether a Chinese character would be more than a box.
 */
export function plan({ browser, root, apt, chineseFonts }) {
  if (browser !== undefined) return root && apt && !chineseFonts ? ['apt fonts'] : [];
  return root && apt ? ['apt browser', 'download'] : ['download'];
}

/** The first Chrome or Chromium that is here and runs, Playwright's own included. */
export async function findBrowser() {
  const named = namedPath(process.env);
  if (named !== undefined) return named;
  const places = usualPlaces({ platform: process.platform, env: process.env, home: homedir() });
  const { chromium } = await import('playwright');
  return [...places, chromium.executablePath()].find(runs);
}

/** As `findBrowser`, installing one where there is none; throws one sentence for the reader where that fails. */
export async function ensureBrowser() {
  const named = namedPath(process.env);
  if (named !== undefined && !runs(named)) {
    throw new Error(`The browser that the environment names does not run: ${named}. ${ADVICE}`);
  }
  let browser = await findBrowser();
  const steps = plan({
    browser,
    root: process.getuid?.() === 0,
    apt: existsSync('/etc/debian_version') && answers('apt-get', ['--version']),
    chineseFonts: hasChineseFonts(),
  });
  for (const step of steps) {
    if (step === 'apt fonts') {
      // Their absence spoils screenshots, not the tests: a failure here is no reason to stop.
      aptInstall(['fonts-noto-cjk']);
      return browser;
    }
    if (step === 'apt browser') aptInstall(['chromium', 'fonts-noto-cjk']);
    if (step === 'download') downloadChromium();
    browser = await findBrowser();
    if (browser !== undefined) return browser;
  }
  if (browser === undefined) throw new Error(ADVICE);
  return browser;
}

function aptInstall(packages) {
  console.log(`Installing ${packages.join(' and ')} with apt-get.`);
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  // An update may fail for a source that has nothing to do with us, so the installation is tried all the same.
  run('apt-get', ['-qq', 'update'], options);
  return run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', 'install', '-y', ...packages], options);
}

function downloadChromium() {
  console.log("Downloading Playwright's own Chromium.");
  // Its progress is shown and its stack traces are not: where it fails, the advice says what to do.
  return run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'ignore'],
  });
}

/** Ubuntu's chromium-browser may be a stub that only asks for a snap, so being there is not enough. */
function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows chrome.exe --version opens a window and says nothing.
  return process.platform === 'win32' || answers(path, ['--version']);
}

function hasChineseFonts() {
  if (process.platform !== 'linux') return true;
  return answers('fc-list', [':lang=zh-tw']);
}

/** Whether the command ends well and says something. */
function answers(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && stdout.trim() !== '';
}
