import type { Account, Paragraph } from '../model/call.ts';
import type { Range } from '../model/range.ts';
import { inCodePoints } from './codePoints.ts';
import type { Taken, TakenDivergence, TakenLink, TakenWords } from './taken.ts';
import { namedThrough, throughOf } from './through.ts';
import type { Wording } from './wording.ts';

/** Code points before and after a quote: enough to tell twins apart, as Hypothesis has it. */
const contextLength = 32;

/**
 * The divergences, and the sentences that make one statement, as W3C Web Annotations: a collection in JSON-LD. A source
 * is a paragraph at its fragment of the page; without a page the addresses are relative.
 */
export function annotations(taken: Taken, wording: Wording): string {
  const writer = new Writer(taken, wording);
  const items = [
    ...taken.divergences.map((divergence) => writer.divergence(divergence)),
    ...taken.links.flatMap((link) => writer.link(link)),
  ];
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: writer.address('annotations'),
    type: 'AnnotationCollection',
    label: wording.say(taken.call.title),
    generator: { type: 'Software', name: 'Parallax' },
    total: items.length,
    first: {
      id: writer.address('annotations/1'),
      type: 'AnnotationPage',
      partOf: writer.address('annotations'),
      startIndex: 0,
      items,
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** A paragraph of the file. */
interface Source {
  readonly account: Account;
  readonly paragraph: Paragraph;
}

class Writer {
  readonly #page: string;
  readonly #wording: Wording;
  readonly #accounts: readonly Account[];
  readonly #sources: ReadonlyMap<string, Source>;

  constructor({ page, accounts, call }: Taken, wording: Wording) {
    this.#page = page ?? '';
    this.#wording = wording;
    this.#accounts = call.accounts;
    this.#sources = new Map(
      accounts.flatMap((account) =>
        account.paragraphs.map((paragraph) => [`${account.id}/${paragraph.id}`, { account, paragraph }] as const),
      ),
    );
  }

  address(fragment: string): string {
    return `${this.#page}#${fragment}`;
  }

  divergence(divergence: TakenDivergence) {
    const { id, other } = divergence;
    return {
      id: this.address(id),
      type: 'Annotation',
      motivation: 'describing',
      body: [
        this.#describing(this.#wording.sentenceOf(divergence)),
        ...this.#through(divergence.target),
        ...(other ? this.#through(other.target) : []),
        ...(other ? [{ ...this.#words(other), purpose: 'linking' }] : []),
      ],
      target: this.#words(divergence),
    };
  }

  link({ a, b, relation, score, statements }: TakenLink) {
    return statements.map((pair) => ({
      id: this.address(`same.${a}.${pair.a.start}-${pair.a.end}~${b}.${pair.b.start}-${pair.b.end}`),
      type: 'Annotation',
      motivation: 'linking',
      body: [
        { type: 'TextualBody', value: `${relation} ${score.toFixed(3)}`, format: 'text/plain', purpose: 'classifying' },
        ...this.#through(a),
        ...this.#through(b),
        { ...this.#stretch(b, pair.b), purpose: 'linking' },
      ],
      target: this.#stretch(a, pair.a),
    }));
  }

  #describing(value: string) {
    const { language } = this.#wording;
    return { type: 'TextualBody', value, format: 'text/plain', language, purpose: 'describing' };
  }

  /** Of a paragraph that is an excerpt: in whose words it stands, and whether that one quotes or retells. */
  #through(key: string) {
    const { account, paragraph } = this.#sources.get(key) ?? {};
    const through = paragraph ? throughOf(paragraph, this.#accounts) : null;
    if (!account || !through) return [];
    const { say, through: words } = this.#wording;
    return [this.#describing(namedThrough(say(account.shortName), [through], words, say))];
  }

  #words({ target, range }: TakenWords) {
    return this.#stretch(target, range);
  }

  /** A stretch of a paragraph, by its words and by its place in code points, as the recommendation counts. */
  #stretch(key: string, range: Range) {
    const { account, paragraph } = this.#sources.get(key) ?? {};
    const text = paragraph?.text ?? '';
    const language = account?.wording.language ?? 'und';
    const exact = text.slice(range.start, range.end);
    const quote = {
      type: 'TextQuoteSelector',
      exact,
      prefix: Array.from(text.slice(0, range.start)).slice(-contextLength).join(''),
      suffix: Array.from(text.slice(range.end)).slice(0, contextLength).join(''),
    };
    return {
      type: 'SpecificResource',
      source: {
        id: this.address(key),
        type: 'Text',
        format: 'text/plain',
        ...(language === 'und' ? {} : { language }),
      },
      // A place where words are lacking has none to quote.
      selector: [...(exact === '' ? [] : [quote]), { type: 'TextPositionSelector', ...inCodePoints(text, range) }],
    };
  }
}
