import { useContext, useState } from 'react';
import { defaultView, serializeAddress } from '../../link/address.ts';
import { noTarget } from '../../link/view.ts';
import { takenOf } from '../../store/takenOf.ts';
import { linkTo } from '../passages/linkTo.ts';
import { StatusContext } from '../Status.tsx';
import { useEnglish } from '../english/useEnglish.ts';
import { useReading } from '../useReading.ts';
import type { ExportFormat } from '../words/takingWords.ts';
import { useWords } from '../words/useWords.ts';
import { copyText } from './clipboard.ts';
import { download } from './download.ts';
import { exportFile, exportFormats, type ExportFile } from './exportFile.ts';
import { OneOf } from './OneOf.tsx';
import { TakingFrame } from './TakingFrame.tsx';
import { takingWordsOf } from './takingWordsOf.ts';
import { wordingOf } from './wordingOf.ts';

interface Props {
  readonly onClose: () => void;
}

/** What of the comparison is taken, in which form; downloaded or copied. */
export function TakingDialog({ onClose }: Props) {
  const speech = useWords();
  const { words, say, language } = speech;
  const taking = takingWordsOf[language];
  const aligned = useReading((reading) => reading.aligned);
  const view = useReading((reading) => reading.view);
  const english = useEnglish() !== 'hidden';
  const status = useContext(StatusContext);
  const [scope, setScope] = useState<'shown' | 'all'>('shown');
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const [done, setDone] = useState('');
  const { call } = aligned;
  const shown = call.accounts.filter(({ id }) => view.shown.includes(id));
  const base = call.accounts.find(({ id }) => id === view.base);
  if (!base) return null;

  const make = (): ExportFile => {
    const chosen = scope === 'all' ? { ...view, shown: defaultView(call).shown } : view;
    const page = `${location.origin}${location.pathname}`;
    const link = linkTo({ ...chosen, ...noTarget }, call, language);
    const taken = takenOf(aligned, chosen, { page, link });
    // Which files a comparison was opened from is not part of it.
    const { files: _, ...itself } = call;
    return exportFile(
      format,
      taken,
      call,
      serializeAddress(chosen, itself),
      wordingOf(speech, taking, call, base, english),
    );
  };
  const tell = (sentence: string) => {
    setDone(sentence);
    status.tell(sentence);
  };
  const save = () => {
    const { name, type, text } = make();
    download(name, new Blob([text], { type }));
    tell(taking.downloaded(name));
  };
  const copy = () => {
    copyText(make().text).then(
      () => tell(taking.copied(taking.formats[format].name)),
      () => tell(taking.notCopied),
    );
  };
  const names = shown.map(({ shortName }) => say(shortName)).join(words.comma);
  return (
    <TakingFrame title={taking.title} close={taking.close} done={done} onClose={onClose}>
      <p className="mt-2">{taking.about}</p>
      {shown.length < call.accounts.length && (
        <OneOf
          legend={taking.scope}
          chosen={scope}
          options={[
            { value: 'shown', name: taking.scopes.shown(names, say(base.shortName)) },
            { value: 'all', name: taking.scopes.all(say(base.shortName)) },
          ]}
          onChoose={setScope}
        />
      )}
      <OneOf
        legend={taking.format}
        chosen={format}
        options={exportFormats.map((value) => ({ value, ...taking.formats[value] }))}
        onChoose={setFormat}
      />
      <div className="mt-5 flex flex-wrap gap-3">
        <button type="button" onClick={save} className="min-h-11 bg-ink px-6 font-semibold text-paper">
          {taking.download}
        </button>
        <button type="button" onClick={copy} className="min-h-11 border border-rule px-6">
          {taking.copy}
        </button>
      </div>
    </TakingFrame>
  );
}
