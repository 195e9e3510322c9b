import type { Chance } from './chance.ts';

/** A word with an identity of its own, so that after any edits it is known where the words that were linked stand. */
export interface Word {
  readonly identity: number;
  readonly kind: Kind;
  readonly text: string;
}

/** Words of one kind can stand for one another, which makes lookalikes. */
type Kind = keyof typeof vocabulary | 'mark';

export type Sentence = readonly Word[];

export interface TextParagraph {
  readonly id: string;
  readonly sentences: readonly Sentence[];
}

export type Text = readonly TextParagraph[];

/** Few words, so that sentences are formulaic and stock phrases return, as in diplomatic prose; and rare characters. */
const vocabulary = {
  who: [
    '習近平',
    '川普',
    '中方',
    '美方',
    '雙方',
    '兩國元首',
    '𠮷田大使',
    '葛\u{e0100}飾市長',
    'Xi',
    'Trump',
    'both sides',
  ],
  says: ['強調', '指出', '表示', '重申', '同意', '不同意', 'says that ', 'stressed that '],
  when: ['今年', '明年', '4月', '5月', '2025年', '2026年', 'this year ', 'next year '],
  does: ['訪問', '會晤', '保持溝通', '捍衛', '落實', '討論', 'visit ', 'discuss ', '支持', '不支持'],
  what: [
    '台灣問題',
    '烏克蘭危機',
    '戰後國際秩序',
    '二戰勝利成果',
    '有約束力的和平協議',
    '大豆出口',
    '𡈽地與𠔻事',
    'trade',
    'cafe\u0301 diplomacy',
    '👩‍👧‍👦的福祉',
    '🇹🇼與🇺🇸',
    '👍🏽',
  ],
  how: ['公平', '持久', '早日', '共同', '繼續', '充分', '再次', 'jointly ', 'again '],
} as const;

const ends = ['。', '。', '。', '。', '!', '。」', '. ', '；', '。\r\n', '?'];

/** Gives words their identities, each its own. */
export class Writer {
  readonly #chance: Chance;
  #identity = 0;
  #paragraph = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  word(kind: keyof typeof vocabulary): Word {
    return this.#new(kind, this.#chance.one<string>(vocabulary[kind]));
  }

  #new(kind: Kind, text: string): Word {
    this.#identity += 1;
    return { identity: this.#identity, kind, text };
  }

  sentence(): Sentence {
    const clause = () => {
      const words = [this.word('who'), this.word('says')];
      if (this.#chance.percent(50)) words.push(this.word('when'));
      if (this.#chance.percent(40)) words.push(this.word('how'));
      words.push(this.word('does'), this.word('what'));
      return words;
    };
    const words = this.#chance.percent(8) ? [this.word('who'), this.word('does')] : clause();
    if (this.#chance.percent(35)) words.push(this.#new('mark', this.#chance.one(['，', ',', '、', ', '])), ...clause());
    return [...words, this.#new('mark', this.#chance.one(ends))];
  }

  paragraph(): TextParagraph {
    // A headline has no full stop, nor has the end of many a caption or item of a list.
    const count = this.#chance.percent(2) ? 1 : 1 + this.#chance.below(5);
    const sentences = Array.from({ length: count }, () => this.sentence());
    const last = sentences.at(-1) ?? [];
    return {
      id: this.id(),
      sentences: this.#chance.percent(10) ? [...sentences.slice(0, -1), last.slice(0, -1)] : sentences,
    };
  }

  text(): Text {
    return Array.from({ length: 2 + this.#chance.below(5) }, () => this.paragraph());
  }

  id(): string {
    this.#paragraph += 1;
    return `paragraph-${this.#paragraph}`;
  }

  /** The same words, none of them the same word; with a full stop where they had none, as a headline. */
  twin(sentence: Sentence): Sentence {
    const words = this.again(sentence);
    return isStopped(sentence) ? words : [...words, this.#new('mark', '。')];
  }

  /** The same but for one word: another name, year or number, or a negation put in or taken out. */
  lookalike(sentence: Sentence): Sentence {
    const words = [...this.twin(sentence)];
    const at = this.#chance.one(words.flatMap(({ kind }, index) => (kind === 'mark' ? [] : [index])));
    if (this.#chance.percent(25)) words.splice(at, 0, this.#new('mark', this.#chance.one(['不', '沒有', 'not '])));
    else words[at] = this.corrected(words[at] ?? this.word('who'));
    return words;
  }

  /** The same words, none of them the same word, as they open another sentence, which goes on and ends. */
  opening(words: Sentence): Sentence {
    const copy = this.again(words);
    if (isStopped(words)) return copy;
    const more = this.#chance.percent(60) ? [this.word('does'), this.word('what')] : [];
    return [...copy, ...more, this.#new('mark', this.#chance.one(ends))];
  }

  /** The same words, none of them the same word, as they close what another one says, or what nobody does. */
  closing(words: Sentence): Sentence {
    const denied = this.#new('mark', this.#chance.one(['沒有人說', '並不是', 'nobody said ']));
    const said = this.#chance.percent(50) ? [this.word('who'), this.word('says')] : [denied];
    return [...said, ...this.again(words)];
  }

  /** The same words, none of them the same word, within another sentence or several. */
  within(sentences: readonly Sentence[]): Sentence[] {
    const [first = [], ...rest] = sentences;
    const said = [this.closing(first), ...rest];
    return said.map((sentence) => this.opening(sentence));
  }

  /** The same words, none of them the same word. */
  again(words: Sentence): Sentence {
    return words.map(({ kind, text }) => this.#new(kind, text));
  }

  /** The same word, another text. */
  corrected(word: Word): Word {
    const { kind, text, identity } = word;
    const others: readonly string[] = kind === 'mark' ? ['；', '，', '。'] : vocabulary[kind];
    return { identity, kind, text: this.#chance.one(others.filter((other) => other !== text)) };
  }
}

/** Whether a sentence ends as sentences do; a headline does not, and is not put into a paragraph as it is. */
export function isStopped(sentence: Sentence): boolean {
  return sentence.at(-1)?.kind === 'mark';
}

export function textOf(paragraph: TextParagraph): string {
  return paragraph.sentences.map(wordsOf).join('');
}

export function wordsOf(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('');
}
