import { createHash } from 'node:crypto';
import { element, escaped } from '../../../src/exchange/html.ts';

interface SmallPage {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Elements of the head beyond these, as HTML. */
  readonly head: readonly string[];
  /** The only style and script that may run. The script stands in the head and reads its own `data-` attributes. */
  readonly style: string;
  readonly script: { readonly text: string; readonly data: Readonly<Record<string, string>> };
  readonly body: string;
}

/** A page of its own, beside the app: it loads nothing but its icon. */
export function page({ language, title, description, head, style, script, body }: SmallPage): string {
  const policy = [
    "default-src 'none'",
    `script-src ${source(script.text)}`,
    `style-src ${source(style)}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const data = Object.fromEntries(Object.entries(script.data).map(([name, value]) => [`data-${name}`, value]));
  return [
    '<!doctype html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8" />',
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('script', data, script.text),
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    element('title', {}, escaped(title)),
    element('meta', { name: 'description', content: description }),
    '<meta name="color-scheme" content="light dark" />',
    ...head,
    element('style', {}, style),
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}

function source(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** JSON-LD as an element: inert, and never ended by what stands in it. */
export function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
