import type { Language } from '../../model/vocabulary.ts';
import { copiedText, type Ends, type Piece } from './copiedText.ts';
import { copiedWords } from './copiedWords.ts';

/** Answers a copy from the page, where our translation is in it, with the texts' own words first. */
export function copyAsSource(event: ClipboardEvent, sourceOf: (paragraph: string) => string, language: Language) {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0 || event.clipboardData === null) return;
  const range = selection.getRangeAt(0);
  const text = copiedText(piecesIn(range), endsOf(range), sourceOf, copiedWords[language]);
  if (text === null) return;
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
}

/** In the order of the page. What is tucked away is not what the reader selected. */
function piecesIn(range: Range): Piece[] {
  const elements = document.querySelectorAll<HTMLElement>('[data-paragraph], [data-translation]');
  return [...elements].flatMap((element): Piece[] => {
    const text = element.firstChild;
    if (!(text instanceof Text) || !range.intersectsNode(text) || element.closest('[hidden]')) return [];
    const start = text === range.startContainer ? range.startOffset : 0;
    const end = text === range.endContainer ? range.endOffset : text.length;
    const selected = text.data.slice(start, end);
    if (selected.trim() === '') return [];
    const { translation } = element.dataset;
    return [
      translation === undefined
        ? { kind: 'source', paragraph: element.id, selected }
        : { kind: 'translation', paragraph: translation, selected },
    ];
  });
}

function endsOf({ startContainer, endContainer }: Range): Ends {
  const within = (selector: string) =>
    [startContainer, endContainer].map((node) => node.parentElement?.closest(selector));
  if (within('[data-translation]').some(Boolean)) return 'translation';
  return within('[data-paragraph]').every(Boolean) ? 'source' : 'around';
}
