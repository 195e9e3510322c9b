import type { PicturedPart, PicturedRow, PicturedText } from '../../exchange/pictured.ts';
import type { Call } from '../../model/call.ts';
import type { SpreadCell, SpreadParagraph, SpreadRow } from '../../store/spread.ts';
import type { Stretch } from '../passages/useCopyLink.ts';
import type { TakingWords } from '../words/takingWords.ts';
import type { Speech } from '../words/useWords.ts';
import { sourceFacts } from './wordingOf.ts';

interface Chosen {
  readonly call: Call;
  readonly row: SpreadRow;
  /** What is marked in the row. */
  readonly stretches: readonly Stretch[];
  /** Whether our English reading stands under the texts. */
  readonly english: boolean;
  /** The address of the row. */
  readonly link: string;
}

/** A row as it stands in a picture: what each account has of it or that nothing was found, with sources and link. */
export function pictureOf(
  { call, row, stretches, english, link }: Chosen,
  speech: Speech,
  taking: TakingWords,
): PicturedRow {
  const { language, words, say } = speech;
  const ours = (kind: PicturedText['kind'], text: string): PicturedText => ({ kind, text, language });
  const partOf = (cell: SpreadCell): PicturedPart => {
    const { account, paragraphs } = cell;
    return {
      band: call.accounts.indexOf(account) + 1,
      texts: [
        ours('name', say(account.shortName)),
        ours('fact', sourceFacts(account, call.origins, speech).join(words.join)),
        ...paragraphs.flatMap((one) => textsOf(one, cell)),
      ],
    };
  };
  const silence = ({ account, toldIn, seeAlso }: SpreadCell) => {
    const told =
      toldIn.length > 0
        ? toldIn.map(({ number }) => words.toldIn(number))
        : [words.noCounterpart[account.extent], ...seeAlso.map(({ number }) => words.seeAlso(number))];
    return ours('reading', [say(account.shortName), ...told].join(words.join));
  };
  const textsOf = ({ paragraph }: SpreadParagraph, { account }: SpreadCell): PicturedText[] => {
    const { quotedFrom } = paragraph;
    const host = call.accounts.find(({ id }) => id === quotedFrom?.account);
    const through = quotedFrom
      ? [
          host ? words.quotedVia(say(host.shortName)) : '',
          words.quoteMode[quotedFrom.mode],
          words.attribution[quotedFrom.attribution],
        ]
      : [];
    return [
      ...(through.length > 0 ? [ours('fact', through.filter((one) => one !== '').join(words.join))] : []),
      {
        kind: 'theirs',
        text: paragraph.text,
        language: account.wording.language,
        marked: stretches
          .filter((one) => one.account === account.id && one.paragraph.id === paragraph.id)
          .map(({ range }) => range),
      },
      ...(english && paragraph.english !== null
        ? [
            ours('fact', words.modes.english.label),
            { kind: 'reading' as const, text: paragraph.english, language: 'en' },
          ]
        : []),
    ];
  };
  return {
    head: [
      ours('title', say(call.title)),
      ours(
        'fact',
        `${call.event.date === 'unknown' ? '' : `${call.event.date}${words.join}`}${words.rowName(row.number)}`,
      ),
    ],
    parts: row.cells.filter(({ paragraphs }) => paragraphs.length > 0).map(partOf),
    silent: row.cells.filter(({ paragraphs }) => paragraphs.length === 0).map(silence),
    foot: [ours('foot', taking.pictureFoot), ours('foot', link)],
    cut: ours('name', taking.pictureCut),
  };
}
