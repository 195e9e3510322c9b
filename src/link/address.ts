import { languages } from '../model/vocabulary.ts';
import type { Addressed } from './addressed.ts';
import { holderOf } from './formerIds.ts';
import { fields } from './fields.ts';
import { parseFiles, sameFiles, serializeFiles } from './filesField.ts';
import { decoded, encoded } from './percent.ts';
import { parseSelection, serializeSelection, wholeLedger } from './ledgerSelection.ts';
import { accountsOf, parseTarget, serializeTarget } from './targetFields.ts';
import {
  englishPlaces,
  longestFind,
  markings,
  noTarget,
  readings,
  rooms,
  type Room,
  type Target,
  type View,
} from './view.ts';

/** The form of today's addresses. Older forms keep opening: each has its fixtures in `fixtures/`. */
const version = '1';

/** A part of an address that could not be used, as it stood there, decoded. */
export interface Unused {
  readonly name: string;
  readonly value: string;
}

export interface Address {
  readonly view: View;
  readonly unused: readonly Unused[];
}

/** What a first visit opens with. */
export function defaultView(call: Addressed): View {
  return {
    room: roomOf(noTarget),
    shown: call.accounts.map(({ id }) => id),
    base: call.base,
    read: 'rows',
    marking: 'differences',
    ledger: wholeLedger,
    english: null,
    wording: false,
    find: '',
    language: null,
    ...noTarget,
  };
}

/**
 * Reads the fragment of an address, with or without its `#`. What is invalid becomes a default and is named in
 * `unused`; nothing throws. An address of another call says nothing of this one: but for the page's language it is left
 * aside whole.
 */
export function parseAddress(fragment: string, call: Addressed): Address {
  const stranger = fields(fragment).find(({ name, value }) => name === 'call' && value !== call.id);
  if (stranger) return ofAnotherCall(fragment, stranger, call);
  const unused: Unused[] = [];
  const fallback = defaultView(call);
  const known = new Set(fallback.shown);
  const today = (id: string) => holderOf(call.accounts, id)?.id ?? id;
  const askable = {
    today,
    accounts: known,
    origins: call.origins,
    speakers: call.voices.parties,
  };
  let { shown, base, read, marking, ledger, english, wording, find, language } = fallback;
  let room: Room | null = null;
  let target: Target = noTarget;
  for (const { name, value, raw } of fields(fragment)) {
    const refuse = () => unused.push({ name, value });
    switch (name) {
      case 'v':
        if (value !== version) refuse();
        break;
      // It is this one; see above.
      case 'call':
        break;
      case 'files':
        if (!sameFiles(parseFiles(raw), call.files ?? [])) refuse();
        break;
      case 'view': {
        const asked = rooms.find((candidate) => candidate === value);
        if (asked) room = asked;
        else refuse();
        break;
      }
      case 'show': {
        const asked = value.split(',').map(today);
        const strangers = asked.filter((id) => !known.has(id));
        if (strangers.length > 0) unused.push({ name, value: strangers.join(',') });
        if (strangers.length < asked.length) shown = fallback.shown.filter((id) => asked.includes(id));
        break;
      }
      case 'base':
        if (known.has(today(value))) base = today(value);
        else refuse();
        break;
      case 'read': {
        const asked = readings.find((candidate) => candidate === value);
        if (asked) read = asked;
        else refuse();
        break;
      }
      case 'mark': {
        const asked = markings.find((candidate) => candidate === value);
        if (asked) marking = asked;
        else refuse();
        break;
      }
      case 'english': {
        // Before it had several places, our reading was `shown`, and that was under the paragraph.
        const asked = value === 'shown' ? 'under' : englishPlaces.find((candidate) => candidate === value);
        if (asked) english = asked;
        else refuse();
        break;
      }
      case 'wording':
        if (value === 'shown') wording = true;
        else refuse();
        break;
      case 'find':
        if (value.trim() !== '' && value.length <= longestFind && decoded(raw) !== null) find = value;
        else refuse();
        break;
      case 'lang': {
        const asked = languages.find((candidate) => candidate === value);
        if (asked) language = asked;
        else refuse();
        break;
      }
      default: {
        const pointed = parseTarget(name, raw, target, call);
        const asked = pointed ? null : parseSelection(name, value, askable);
        if (pointed) target = pointed;
        else if (asked) ledger = { ...ledger, ...asked };
        else refuse();
      }
    }
  }
  // Nothing is pointed at in an account that is not on the page, and what is compared with is shown.
  const needed = new Set([...shown, ...accountsOf(target)]);
  shown = fallback.shown.filter((id) => needed.has(id));
  if (!shown.includes(base)) base = shown.includes(fallback.base) ? fallback.base : (shown[0] ?? fallback.base);
  room ??= roomOf(target);
  return { view: { room, shown, base, read, marking, ledger, english, wording, find, language, ...target }, unused };
}

/** Writes a view as a fragment without `#`, defaults left out; empty for the default view of a call of ours. */
export function serializeAddress(view: View, call: Addressed): string {
  const fallback = defaultView(call);
  const parts = call.files ? [`files=${serializeFiles(call.files)}`] : [];
  if (view.room !== roomOf(view)) parts.push(`view=${view.room}`);
  if (view.shown.length !== fallback.shown.length) parts.push(`show=${view.shown.join(',')}`);
  if (view.base !== fallback.base) parts.push(`base=${view.base}`);
  if (view.read !== fallback.read) parts.push(`read=${view.read}`);
  if (view.marking !== fallback.marking) parts.push(`mark=${view.marking}`);
  parts.push(...serializeSelection(view.ledger));
  if (view.english !== null) parts.push(`english=${view.english}`);
  if (view.wording) parts.push('wording=shown');
  if (view.find !== '') parts.push(`find=${encoded(view.find)}`);
  if (view.language !== null) parts.push(`lang=${view.language}`);
  parts.push(...serializeTarget(view, call));
  if (parts.length === 0) return '';
  // Accounts that a reader opened are known by their files; a call of ours by its id, since there may be others one day.
  return [`v=${version}`, ...(call.files ? [] : [`call=${call.id}`]), ...parts].join('&');
}

/** Where stands what is pointed to: a statement alone in the ledger, all else in the texts. */
function roomOf(target: Target): Room {
  return target.statement !== null && accountsOf(target).length === 0 ? 'ledger' : 'texts';
}

function ofAnotherCall(fragment: string, { name, value }: Unused, call: Addressed): Address {
  const asked = fields(fragment).find((field) => field.name === 'lang')?.value;
  const language = languages.find((candidate) => candidate === asked) ?? null;
  return { view: { ...defaultView(call), language }, unused: [{ name, value }] };
}
