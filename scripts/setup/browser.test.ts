import { describe, expect, test } from 'vitest';
import { namedPath, plan, usualPlaces } from './browser.mjs';

describe('plan', () => {
  const debianAsRoot = { browser: undefined, root: true, apt: true, chineseFonts: true };

  test('takes an installed browser as it is', () => {
    expect(plan({ ...debianAsRoot, browser: '/usr/bin/chromium' })).toEqual([]);
    expect(plan({ browser: '/usr/bin/chromium', root: false, apt: true, chineseFonts: false })).toEqual([]);
  });

  test('adds Chinese fonts to an installed browser where it may', () => {
    expect(plan({ ...debianAsRoot, browser: '/usr/bin/chromium', chineseFonts: false })).toEqual(['apt fonts']);
  });

  test("asks apt-get first as root on Debian, and Playwright's download where that fails", () => {
    expect(plan(debianAsRoot)).toEqual(['apt browser', 'download']);
  });

  test("goes to Playwright's download where apt-get is not ours to use", () => {
    expect(plan({ ...debianAsRoot, root: false })).toEqual(['download']);
    expect(plan({ ...debianAsRoot, apt: false })).toEqual(['download']);
  });
});

describe('usualPlaces', () => {
  test('looks on the PATH before the usual folders, and nowhere twice', () => {
    const places = usualPlaces({ platform: 'linux', env: { PATH: '/opt/mine:/usr/bin' }, home: '/home/reader' });
    expect(places[0]).toBe('/opt/mine/chromium');
    expect(places).toContain('/snap/bin/chromium');
    expect(places.filter((place) => place === '/usr/bin/chromium')).toHaveLength(1);
  });

  test('still knows the usual folders where the PATH is empty', () => {
    expect(usualPlaces({ platform: 'linux', env: {}, home: '/' })).toContain('/usr/bin/google-chrome');
  });

  test('knows the application folders of macOS, the reader’s own included', () => {
    const places = usualPlaces({ platform: 'darwin', env: {}, home: '/Users/reader' });
    expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/reader/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  test('knows the program folders of Windows that are set', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\reader\\AppData\\Local' };
    const places = usualPlaces({ platform: 'win32', env, home: 'C:\\Users\\reader' });
    expect(places[0]).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toHaveLength(4);
  });
});

describe('namedPath', () => {
  test('is what the environment names, CHROME_PATH first, and an empty name is none', () => {
    expect(namedPath({ CHROME_PATH: '/a', PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/b' })).toBe('/a');
    expect(namedPath({ CHROME_PATH: '', PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: '/b' })).toBe('/b');
    expect(namedPath({})).toBeUndefined();
  });
});
