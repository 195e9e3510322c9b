import { createHash } from 'node:crypto';
import { replaced } from './replaced.ts';

/** Everything from our own origin, nothing from any other, and no script or style that the build did not write. */
const directives = (scripts: string, styles: string) => [
  "default-src 'none'",
  `script-src 'self'${scripts}`,
  `style-src 'self'${styles}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // The only one that the page makes: see store/trustOwnScripts.ts.
  'trusted-types default',
];

/** What it stands after: nothing that it rules may come before. */
const charset = '<meta charset="utf-8" />';

/** Writes the Content-Security-Policy into a finished page; its inline scripts and styles are let through by their hash. */
export function withPolicy(html: string): string {
  return replaced(html, charset, `${charset}\n    ${policyMeta(html)}`);
}

function policyMeta(html: string): string {
  const policy = directives(hashes(html, 'script'), hashes(html, 'style')).join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

/** The sources that allow every inline element of a kind, each with a space before it. */
function hashes(html: string, element: 'script' | 'style'): string {
  const inline = html.matchAll(new RegExp(`<${element}(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g'));
  return [...inline]
    .map(([, content = '']) => ` 'sha256-${createHash('sha256').update(content).digest('base64')}'`)
    .join('');
}
