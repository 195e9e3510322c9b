import type { VoiceKind } from '../../model/voices.ts';
import type { Extent, TextLanguage } from '../../model/vocabulary.ts';

export type ExportFormat = 'markdown' | 'csv' | 'json' | 'tei' | 'annotations';
export type CopyForm = 'quotation' | 'markdown' | 'csl' | 'bibtex' | 'ris';

/** What the page says of taking a comparison, or a passage of it, elsewhere. */
export interface TakingWords {
  readonly ask: string;
  readonly title: string;
  readonly about: string;
  readonly scope: string;
  readonly scopes: { readonly shown: (accounts: string, base: string) => string; readonly all: string };
  readonly format: string;
  readonly formats: Readonly<Record<ExportFormat, { readonly name: string; readonly about: string }>>;
  readonly download: string;
  readonly copy: string;
  readonly copied: (name: string) => string;
  readonly downloaded: (file: string) => string;
  readonly notCopied: string;
  readonly notLoaded: string;
  readonly close: string;

  readonly remarksOn: (account: string) => string;
  readonly madeBy: string;

  readonly copyAs: string;
  readonly copyAsOf: (account: string, words: string) => string;
  readonly copyAsTitle: string;
  readonly forms: Readonly<Record<CopyForm, { readonly name: string; readonly about: string }>>;
  readonly picture: string;
  readonly pictureAbout: string;
  readonly picturePreview: (row: number) => string;
  readonly pictureCut: string;
  readonly savePicture: string;
  readonly copyPicture: string;

  readonly quotation: {
    /** Quotation marks around words in the accounts' language. */
    readonly marks: Readonly<Record<TextLanguage, readonly [string, string]>>;
    readonly voice: Readonly<Record<VoiceKind, string>>;
    readonly inferred: string;
    readonly inferredLineOf: (origin: string) => string;
    readonly found: string;
    readonly per: (names: string) => string;
    readonly within: string;
    readonly ownVoice: string;
    readonly comma: string;
    readonly stop: string;
  };
  readonly citation: { readonly extent: Readonly<Record<Extent, string>>; readonly shownIn: string };
}
