import { align } from '../../src/align/align.ts';
import type { Alignment } from '../../src/align/alignment.ts';
import type { GlossaryIndex } from '../../src/text/glossary.ts';
import { baseline } from './baseline.ts';
import type { GoldEvent } from './devset.ts';
import { byAccounts, judge, linkKey, mean, type Figures, type Judged } from './scoring.ts';

export interface EventResult {
  readonly event: GoldEvent;
  readonly alignment: Alignment;
  readonly judged: Judged;
}

export interface AlignmentSection {
  readonly macroF1: number;
  readonly baselineMacroF1: number;
  readonly hardNegativesPaired: number;
  readonly events: readonly {
    event: string;
    precision: number;
    recall: number;
    f1: number;
    accounts: readonly Row[];
  }[];
}

interface Row {
  readonly a: string;
  readonly b: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

function printed({ precision, recall, f1 }: Figures) {
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

export function runAlignment(events: readonly GoldEvent[], glossary: GlossaryIndex): EventResult[] {
  return events.map((event) => {
    const alignment = align(event.witnesses, glossary);
    return { event, alignment, judged: judge(event, alignment.links.map(linkKey)) };
  });
}

/** The `alignment` section of the report. */
export function alignmentSection(results: readonly EventResult[]): AlignmentSection {
  return {
    macroF1: round(mean(results.map(({ judged }) => judged.f1))),
    baselineMacroF1: round(baseline(results.map(({ event }) => event)).macroF1),
    hardNegativesPaired: results.reduce((sum, { judged }) => sum + judged.hardNegatives.length, 0),
    events: results.map(({ event, judged }) => ({
      event: event.id,
      ...printed(judged),
      accounts: [...byAccounts(judged)].map(([names, figures]) => {
        const [a = '', b = ''] = names.split(' ~ ');
        return { a, b, ...printed(figures) };
      }),
    })),
  };
}

/** The section as a table for people. */
export function alignmentTable(section: AlignmentSection): string {
  const rows = section.events.flatMap(({ event, precision, recall, f1, accounts }) => [
    [event, precision, recall, f1] as const,
    ...accounts.map((row) => [`  ${row.a} ~ ${row.b}`, row.precision, row.recall, row.f1] as const),
  ]);
  const width = Math.max(20, ...rows.map(([name]) => name.length));
  const line = (name: string, ...figures: readonly (number | string)[]) =>
    name.padEnd(width) +
    figures.map((figure) => (typeof figure === 'number' ? figure.toFixed(3) : figure).padStart(11)).join('');
  return [
    line('pairs of paragraphs', 'precision', 'recall', 'F1'),
    ...rows.map((row) => line(...row)),
    '',
    `macro F1 ${section.macroF1.toFixed(3)}; TF-IDF cosine with its one best threshold ${section.baselineMacroF1.toFixed(3)}; hard negatives paired: ${section.hardNegativesPaired}`,
  ].join('\n');
}

/** Every wrong and missed pair with both texts, for reading one by one. */
export function errorsOf({ event, alignment, judged }: EventResult): string {
  const text = (ref: string) => {
    const [account = '', place = ''] = ref.split(':');
    return `    ${ref}  ${event.witnesses.find(({ id }) => id === account)?.paragraphs[Number(place)] ?? ''}`;
  };
  const found = new Map([...alignment.turnedDown, ...alignment.links].map((pair) => [linkKey(pair), pair]));
  const show = (kind: string) => (key: string) => {
    const pair = found.get(key);
    const because = pair && 'because' in pair ? pair.because : '';
    const reasons = pair?.reasons.map(({ kind, a, b, weight }) => `${kind} ${a} / ${b} ${weight}`).join('; ') ?? '';
    return [
      `${kind}${judged.hardNegatives.includes(key) ? ' (hard negative)' : ''} ${key} ${pair?.score ?? ''} ${because}`,
      `    ${reasons}`,
      ...key.split(' ~ ').map(text),
    ].join('\n');
  };
  return [event.id, ...judged.wrongKeys.map(show('wrong')), ...judged.missedKeys.map(show('missed'))].join('\n');
}
