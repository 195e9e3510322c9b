/** Puts a text on the clipboard. @throws where the browser does not let us. */
export async function copyText(text: string): Promise<void> {
  if (!navigator.clipboard) throw new Error('no clipboard');
  await navigator.clipboard.writeText(text);
}

interface Forms {
  readonly text: string;
  readonly html: string;
  readonly markdown: string;
}

/** A type of our own making, which the few programs that know it ask for; others take the HTML or the text. */
const markdownType = 'web text/markdown';

/** Puts one thing in several forms on the clipboard at once; the program that it is pasted into takes the one it likes. */
export async function copyInForms({ text, html, markdown }: Forms): Promise<void> {
  if (!navigator.clipboard?.write) return copyText(text);
  const forms = { 'text/plain': text, 'text/html': html };
  const all = ClipboardItem.supports?.(markdownType) ? { ...forms, [markdownType]: markdown } : forms;
  await navigator.clipboard.write([new ClipboardItem(all)]);
}

/** Puts a picture on the clipboard; it may still be in the making. @throws where the browser does not let us. */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  if (!navigator.clipboard?.write) throw new Error('no clipboard');
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}
