import { expect, test } from 'vitest';
import { embedSnippet } from './embedSnippet.ts';

const frame = {
  home: 'https://example.org/a&b/',
  page: 'embed/row/mfa/taiwan.html',
  title: 'A "row" <of> two',
  width: 640,
  height: 742,
  remark: '640 px -- 742 px',
  follows: false,
};

test('the frame’s address, title and height, and nothing that ends an attribute or the remark', () => {
  expect(embedSnippet(frame)).toBe(
    [
      '<!-- 640 px – 742 px -->',
      '<iframe src="https://example.org/a&amp;b/embed/row/mfa/taiwan.html" title="A &quot;row&quot; &lt;of&gt; two" width="640" height="742" loading="lazy" style="max-width: 100%; border: 0"></iframe>',
    ].join('\n'),
  );
});

test('the script only where it is asked for', () => {
  expect(embedSnippet({ ...frame, follows: true })).toContain(
    '<script src="https://example.org/a&amp;b/embed/resize.js" async></script>',
  );
});
