import type { Term } from '../text/terms.ts';

/** Offices and collectives among the people of a glossary; the rest are persons. */
const role =
  /(?:president|minister|premier|chancellor|taoiseach|secretary|adviser|aide|spokesperson|official|leaders?|head-of-|chair|chairman|speaker-of|senator|representative|lawmaker|member|envoy|ambassador|diplomat|general|consul|director|commissioner|negotiator|mediator|interpreter|chief|predecessor|successor|monarch|king|queen|two-leaders)/u;

/** A person by name. */
export function isPerson({ key, kind }: Term): boolean {
  return kind === 'name' && key.startsWith('people/') && !role.test(key);
}

/** An office, or people by what they are. */
export function isRole({ key, kind }: Term): boolean {
  return kind === 'name' && key.startsWith('people/') && role.test(key);
}
