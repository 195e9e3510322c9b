import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { missingScript } from './texts.ts';

/** Where the page of a missing address leads, as a browser resolves it; null where it stays. */
function leadsTo(address: string): string | null {
  const { origin, pathname, search, hash } = new URL(address);
  let to: string | null = null;
  const replace = (target: string) => (to = new URL(target, address).href);
  runInNewContext(missingScript, { location: { origin, pathname, search, hash, replace } });
  return to;
}

describe('the page of a missing address', () => {
  test('a passage that is no longer here leads to the app, with all that the link carries', () => {
    expect(leadsTo('https://site.test/parallax/passages/mfa/taiwan?from=mail#v=1&p=x')).toBe(
      'https://site.test/parallax/index.html?from=mail#v=1&p=x',
    );
    expect(leadsTo('https://site.test/parallax/passages/mfa/taiwan')).toBeNull();
    expect(leadsTo('https://site.test/elsewhere#v=1')).toBeNull();
  });

  test.each(['//evil.test/passages/a/b', '//evil.test//passages/a/b', '/\\evil.test/passages/a/b', '///statements/x'])(
    'leads to no other site, whatever the path: %s',
    (path) => {
      expect(new URL(leadsTo(`https://site.test${path}#x`) ?? '').origin).toBe('https://site.test');
    },
  );
});
