import type { Reason } from '../../align/alignment.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { Judgement } from '../../store/judgement.ts';

/** What the page says about why paragraphs stand together, or do not. */
interface JudgedWords {
  readonly judged: Readonly<Record<Judgement['verdict'], string>>;
  /** Scores are whole numbers up to 100. */
  readonly judgedWith: (verdict: string, account: string, score: number) => string;
  readonly nearestFound: (account: string, score: number, why: string) => string;
  readonly nothingNear: (account: string) => string;
  readonly reasonKind: Readonly<Record<Reason['kind'], string>>;
  readonly reasonWeight: (weight: string) => string;
}

export const judgedWords: Readonly<Record<Language, JudgedWords>> = {
  en: {
    judged: {
      verbatim: 'Same words',
      reworded: 'Same statements, reworded',
      partial: 'Some statements shared',
      conflicting: 'Same statement, other value',
      'too-little-shared': 'too little in common',
      'stock-phrases-only': 'nothing in common but stock phrases',
      'topic-only': 'the same topic, not the same statement',
      'another-event': 'about another meeting or call',
    },
    judgedWith: (verdict, account, score) => `${verdict}, with ${account} (${score} of 100)`,
    nearestFound: (account, score, why) =>
      `Every paragraph of ${account} was compared. Nearest (${score} of 100), turned down: ${why}.`,
    nothingNear: (account) => `Every paragraph of ${account} was compared; none came near enough to be weighed.`,
    reasonKind: {
      quotation: 'same quotation',
      phrase: 'same phrase',
      name: 'same name',
      number: 'same number or date',
      concept: 'same thing in other words',
      word: 'same word',
      context: 'its neighbours stand together',
      contradiction: 'speaks against it',
    },
    reasonWeight: (weight) => `weight ${weight}`,
  },
  'zh-Hant': {
    judged: {
      verbatim: '文字相同',
      reworded: '陳述相同，文字不同',
      partial: '部分陳述相同',
      conflicting: '同一陳述，內容有出入',
      'too-little-shared': '共同之處太少',
      'stock-phrases-only': '只有外交套語相同',
      'topic-only': '話題相同，陳述不同',
      'another-event': '說的是另一次會晤或通話',
    },
    judgedWith: (verdict, account, score) => `${verdict}，對照${account}（滿分 100，得 ${score}）`,
    nearestFound: (account, score, why) =>
      `已比對${account}的每一段。最接近的一段（滿分 100，得 ${score}）未採用，因為${why}。`,
    nothingNear: (account) => `已比對${account}的每一段，沒有一段接近到需要衡量。`,
    reasonKind: {
      quotation: '引文相同',
      phrase: '詞句相同',
      name: '名稱相同',
      number: '數字或日期相同',
      concept: '同一事物，說法不同',
      word: '用詞相同',
      context: '前後段落並列',
      contradiction: '不利的證據',
    },
    reasonWeight: (weight) => `權重 ${weight}`,
  },
};
