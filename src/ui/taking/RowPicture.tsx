import { useState } from 'react';
import { noTarget } from '../../link/view.ts';
import type { SpreadRow } from '../../store/spread.ts';
import { linkTo } from '../passages/linkTo.ts';
import type { Stretch } from '../passages/useCopyLink.ts';
import { useEnglish } from '../english/useEnglish.ts';
import { useReading } from '../useReading.ts';
import { useWords } from '../words/useWords.ts';
import { copyPicture } from './clipboard.ts';
import { download } from './download.ts';
import { drawPicture, pngOf } from './drawPicture.ts';
import { pictureOf } from './pictureOf.ts';
import { takingWordsOf } from './takingWordsOf.ts';

interface Props {
  readonly row: SpreadRow;
  /** What is marked in it. */
  readonly stretches: readonly Stretch[];
  /** Told what was done, in a sentence. */
  readonly onDone: (sentence: string) => void;
}

/** The row of a passage as a picture: shown, saved, copied. */
export function RowPicture({ row, stretches, onDone }: Props) {
  const speech = useWords();
  const { language } = speech;
  const taking = takingWordsOf[language];
  const call = useReading(({ aligned }) => aligned.call);
  const view = useReading((reading) => reading.view);
  const english = useEnglish() !== 'hidden';
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null);
  const [first] = stretches;

  const draw = (): HTMLCanvasElement | null => {
    if (canvas || !first) return canvas;
    const target = { account: first.account, paragraph: first.paragraph.id };
    const link = linkTo({ ...view, room: 'texts', ...noTarget, row: target, find: '' }, call, language);
    const drawn = drawPicture(pictureOf({ call, row, stretches, english, link }, speech, taking)).canvas;
    drawn.setAttribute('role', 'img');
    drawn.setAttribute('aria-label', taking.picturePreview(row.number));
    drawn.className = 'h-auto w-full border border-rule';
    setCanvas(drawn);
    return drawn;
  };
  const failed = () => onDone(taking.pictureFailed);
  /** Draws, if need be, and tells what becomes of it: a browser may take seconds, or refuse to draw as well as to copy. */
  const make = (use: (drawn: HTMLCanvasElement) => Promise<string> | null) => {
    try {
      const drawn = draw();
      const used = drawn && use(drawn);
      if (!used) return;
      onDone(taking.makingPicture);
      used.then(onDone, failed);
    } catch {
      failed();
    }
  };
  const name = `parallax-${call.id}-${first?.account}-${first?.paragraph.id}.png`;
  const save = () =>
    make(async (drawn) => {
      download(name, await pngOf(drawn));
      return taking.downloaded(name);
    });
  const copy = () =>
    make(async (drawn) => {
      await copyPicture(pngOf(drawn));
      return taking.copied(taking.picture);
    });
  return (
    <section aria-labelledby="row-picture" className="mt-5 border-t border-rule pt-2">
      <h3 id="row-picture" className="text-sm font-semibold text-quiet">
        {taking.picture}
      </h3>
      <p className="text-sm text-quiet">{taking.pictureAbout}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <button type="button" onClick={save} className="min-h-11 border border-rule px-5">
          {taking.savePicture}
        </button>
        <button type="button" onClick={copy} className="min-h-11 border border-rule px-5">
          {taking.copyPicture}
        </button>
        {!canvas && (
          <button
            type="button"
            onClick={() => make(() => null)}
            className="min-h-11 underline decoration-rule underline-offset-4"
          >
            {taking.showPicture}
          </button>
        )}
      </div>
      {canvas && <div className="mt-3" ref={(box) => box?.replaceChildren(canvas)} />}
    </section>
  );
}
