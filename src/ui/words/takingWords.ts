import type { QuotationWords } from '../../exchange/quotation.ts';
import type { Extent } from '../../model/vocabulary.ts';

export type ExportFormat = 'markdown' | 'csv' | 'json' | 'tei' | 'annotations';
export type CopyForm = 'quotation' | 'markdown' | 'csl' | 'bibtex' | 'ris';

/** What the page says of taking a comparison, or a passage of it, elsewhere. */
export interface TakingWords {
  readonly title: string;
  readonly about: string;
  readonly scope: string;
  readonly scopes: {
    readonly shown: (accounts: string, base: string) => string;
    readonly all: (base: string) => string;
  };
  readonly format: string;
  readonly formats: Readonly<Record<ExportFormat, { readonly name: string; readonly about: string }>>;
  readonly download: string;
  readonly copy: string;
  readonly copied: (name: string) => string;
  readonly downloaded: (file: string) => string;
  readonly notCopied: string;
  readonly byHand: string;
  readonly close: string;

  /** Heads the column that says what a line is, and says that it is a row of aligned paragraphs. */
  readonly part: string;
  readonly alignedRow: string;
  readonly aroundAbout: string;
  readonly readingOf: (account: string) => string;
  readonly remarksOn: (account: string) => string;
  readonly apostrophe: string;
  readonly madeBy: string;
  /** The words of a link to the comparison. */
  readonly open: string;

  readonly copyAsTitle: string;
  readonly forms: Readonly<Record<CopyForm, { readonly name: string; readonly about: string }>>;
  readonly picture: string;
  readonly pictureAbout: string;
  readonly picturePreview: (row: number) => string;
  readonly pictureCut: string;
  readonly pictureFoot: string;
  readonly makingPicture: string;
  readonly pictureFailed: string;
  readonly savePicture: string;
  readonly showPicture: string;
  readonly copyPicture: string;

  readonly quotation: QuotationWords;
  readonly citation: {
    readonly extent: Readonly<Record<Extent, string>>;
    /** Of a passage that the account cited retells: of what, and that it does. */
    readonly retold: (passage: string) => string;
    readonly cites: (words: string) => string;
    readonly shownIn: (paragraphs: string) => string;
    readonly byline: (asPrinted: string) => string;
    readonly whoseWords: (said: string) => string;
    /** A phrase as a sentence of its own; one that ends in a quotation has its end. */
    readonly sentence: (phrase: string) => string;
    readonly space: string;
  };
}
