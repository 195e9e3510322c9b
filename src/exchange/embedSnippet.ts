import { escaped } from './html.ts';

/** A page of ours in a frame of another page. */
export interface Frame {
  /** The folder of the app, as a whole address that ends in a slash. */
  readonly home: string;
  /** The page, relative to it. */
  readonly page: string;
  /** Said to screen readers before the frame is entered. */
  readonly title: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What the height is for, for whoever reads the HTML. */
  readonly remark: string;
  /** Whether the frame's height is to follow its page's. */
  readonly follows: boolean;
}

/** The HTML that frames a page of ours, for copying. */
export function embedSnippet({ home, page, title, width, height, remark, follows }: Frame): string {
  return [
    `<!-- ${remark.replaceAll('--', '–')} -->`,
    `<iframe src="${escaped(home + page)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" style="max-width: 100%; border: 0"></iframe>`,
    ...(follows ? [`<script src="${escaped(`${home}embed/resize.js`)}" async></script>`] : []),
  ].join('\n');
}
