import { readFileSync } from 'node:fs';

// JavaScript before the first interaction: the files that the page names, which e2e/prerendered.spec.ts holds to be all
// that are fetched. The goal is 100 kB with the script that stands in the page itself, which takes one and a bit.
export default ['index.html', 'zh-hant.html'].map((page) => ({
  name: `${page}: its scripts`,
  path: scriptsOf(page),
  gzip: true,
  limit: '98 kB',
}));

function scriptsOf(page) {
  const html = readFileSync(new URL(`dist/${page}`, import.meta.url), 'utf8');
  return [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => `dist/${file}`);
}
