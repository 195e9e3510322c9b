import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in every preview and embed: read once, as it was written, but for the spaces of the style sheet. */
const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8').trim();

export const pageStyle = read('page.css').replace(/\s+/g, ' ');
export const forwardScript = read('forward.js');
export const heightScript = read('tellHeight.js');
export const missingScript = read('missing.js');
