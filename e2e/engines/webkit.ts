import { spawn } from 'node:child_process';
import { Builder, Capabilities } from 'selenium-webdriver';
import type { Engine } from './engine.ts';

const port = 4571;
const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** WebKitGTK, through its own WebDriver, on a screen that nobody sees. */
export async function openWebKit(): Promise<Engine> {
  const driverProcess = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  });
  await answering(`http://127.0.0.1:${port}/status`);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: process.env['WEBKIT_PATH'] ?? miniBrowser, args: ['--automation'] },
  });
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(capabilities)
    .disableEnvironmentOverrides()
    .build();
  const version = (await driver.getCapabilities()).get('browserVersion') as string;
  return {
    name: `WebKitGTK ${version}`,
    visit: async (address) => {
      await driver.get('about:blank');
      await driver.get(address);
    },
    ask: (question) => driver.executeScript(`return (${question.toString()})()`),
    close: async () => {
      await driver.quit();
      // With its screen: the process group that xvfb-run leads.
      if (driverProcess.pid !== undefined) process.kill(-driverProcess.pid);
    },
  };
}

/** Waits until something answers at an address; throws where nothing does within ten seconds. */
async function answering(address: string) {
  const until = Date.now() + 10_000;
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (Date.now() > until) throw new Error(`Nothing answers at ${address}.`, { cause: error });
      await new Promise((again) => setTimeout(again, 100));
    }
  }
}
