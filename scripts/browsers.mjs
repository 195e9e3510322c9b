// `npm run test:browsers`: deep links in Firefox and in WebKitGTK, the two engines that `npm test` leaves out. It installs
// what these need with apt-get on Debian and Ubuntu, as root; elsewhere it says what is missing.
import { existsSync } from 'node:fs';
import { npm, run } from './setup/command.mjs';
import { install } from './setup/install.mjs';

const needed = [
  { package: 'firefox-esr', file: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr' },
  { package: 'webkit2gtk-driver', file: '/usr/bin/WebKitWebDriver' },
  { package: 'xvfb', file: '/usr/bin/xvfb-run' },
  { package: 'xauth', file: '/usr/bin/xauth' },
];
const missing = () => needed.filter(({ file }) => !existsSync(file)).map((one) => one.package);

if (!(await install())) process.exit(1);
if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  console.log(`Installing ${missing().join(', ')} with apt-get.`);
  run('apt-get', ['-qq', 'update']);
  run('apt-get', ['-qq', 'install', '-y', ...missing()], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
}
if (missing().length > 0) {
  console.error(
    `Deep links in Firefox and WebKitGTK are tried on Debian or Ubuntu; these packages are missing: ${missing().join(', ')}. As root: apt-get install ${missing().join(' ')}`,
  );
  process.exit(1);
}
const passed =
  npm(['run', '--silent', 'build', '--', '--logLevel', 'warn']) &&
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '-c', 'playwright.engines.config.ts']);
process.exitCode = passed ? 0 : 1;
