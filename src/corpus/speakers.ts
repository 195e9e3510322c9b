import type { Call } from '../model/call.ts';
import { isStated } from '../model/isStated.ts';
import type { Evidence, Statement } from '../model/ledger.ts';
import type { Range } from '../model/range.ts';
import { placed, type PlacedVoice } from '../voices/placed.ts';

/**
 * Who says each statement: the speaker of the innermost voice that its evidence stands in, whoever reports it. A
 * statement that an account makes in its own voice has no speaker there, nor has one that is only ascribed to him.
 */
export function speakers(call: Pick<Call, 'accounts' | 'voices'>): (statement: Statement) => string[] {
  const voices = call.voices.voices.flatMap((voice) => placed(voice, call.accounts) ?? []);
  return ({ cells }) => [
    ...new Set(
      cells
        .filter(isStated)
        .flatMap(({ evidence }) => evidence)
        .filter(({ ascribed }) => !ascribed)
        .flatMap((one) => speakersOf(one, voices, call)),
    ),
  ];
}

function speakersOf(
  evidence: Evidence,
  voices: readonly PlacedVoice[],
  { accounts, voices: { parties } }: Pick<Call, 'accounts' | 'voices'>,
): readonly string[] {
  const paragraph = accounts
    .find(({ id }) => id === evidence.account)
    ?.paragraphs.find(({ id }) => id === evidence.paragraph);
  const start = paragraph?.text.indexOf(evidence.words) ?? -1;
  if (!paragraph || start === -1) return [];
  // Of an account known in excerpts, the voices are those of the account that quotes it.
  const { quotedFrom } = paragraph;
  const shift = quotedFrom?.range.start ?? 0;
  const range = { start: shift + start, end: shift + start + evidence.words.length };
  const account = quotedFrom?.account ?? evidence.account;
  const place = quotedFrom?.paragraph ?? evidence.paragraph;
  const around = voices.filter(
    (voice) => voice.account === account && voice.paragraph === place && holds(voice.range, range),
  );
  const innermost = around.toSorted((a, b) => size(a.range) - size(b.range))[0];
  const speakers = innermost?.speakers ?? [];
  if (speakers.length < 2 || evidence.per === undefined) return speakers;
  // Of several who are named together, those whose line the evidence is. An origin that speaks itself has its own id.
  const lineOf = new Map(parties.map((party) => [party.id, party.lineOf?.origin ?? party.id]));
  const own = speakers.filter((speaker) => lineOf.get(speaker) === evidence.per);
  return own.length > 0 ? own : speakers;
}

/** Evidence often takes in the frame (習近平強調,) or a quotation mark with the words: half of it is enough. */
const mostOf = 0.5;

function holds(voice: Range, evidence: Range): boolean {
  const shared = Math.min(voice.end, evidence.end) - Math.max(voice.start, evidence.start);
  return shared >= mostOf * size(evidence);
}

function size({ start, end }: Range): number {
  return end - start;
}
