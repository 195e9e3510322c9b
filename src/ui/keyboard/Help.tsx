import { lateWords } from '../words/lateWords.ts';
import { useWords } from '../words/useWords.ts';
import type { Command } from './commands.ts';
import { keyWords } from './keyWords.ts';
import { useModal } from '../useModal.ts';

interface Props {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** Which keys there are, and what they do; closing it gives the focus back to where it was. */
export function Help({ commands, onClose }: Props) {
  const { language } = useWords();
  const told = keyWords[language];
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys"
      onClose={onClose}
      className="m-auto w-full max-w-xl bg-paper p-5 text-ink shadow-xl backdrop:bg-ink/40 md:p-8"
    >
      <h2 id="keys" className="font-text text-2xl leading-tight font-semibold">
        {told.title}
      </h2>
      <table className="mt-4 w-full text-left">
        <thead className="sr-only">
          <tr>
            <th scope="col">{told.key}</th>
            <th scope="col">{told.does}</th>
          </tr>
        </thead>
        <tbody>
          {[...commands, { keys: ['?'], label: '?', title: told.help }].map(({ keys, label, title }) => (
            <tr key={title} className="border-t border-rule align-baseline">
              <th scope="row" className="w-28 py-1.5 pr-4 font-normal">
                {(label ? [label] : keys).map((key, at) => (
                  <span key={key}>
                    {at > 0 && <span className="text-quiet"> {told.or} </span>}
                    <kbd className="font-ours font-semibold">{told.named[key] ?? key}</kbd>
                  </span>
                ))}
              </th>
              <td className="py-1.5">{title}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-4 text-sm text-quiet">{told.about}</p>
      <form method="dialog" className="mt-4 text-right">
        <button type="submit" className="min-h-11 px-3 underline decoration-rule underline-offset-4">
          {lateWords[language].close}
        </button>
      </form>
    </dialog>
  );
}
