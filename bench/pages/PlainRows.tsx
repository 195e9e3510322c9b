import { useState } from 'react';
import type { Spread, SpreadParagraph } from '../../src/store/spread.ts';

interface Props {
  /** What is shown, derived before the clock runs: first all accounts, then all but the last. */
  readonly spreads: readonly Spread[];
}

/** The same rows as one would write them in an hour: every stretch that differs a `<mark>`, every choice a new render. */
export function PlainRows({ spreads }: Props) {
  const [chosen, choose] = useState(0);
  const spread = spreads[chosen];
  if (!spread) return null;
  return (
    <main>
      <label>
        <input id="toggle" type="checkbox" checked={chosen === 0} onChange={() => choose(1 - chosen)} />
        the last account
      </label>
      <div className={`rows rows-${spread.accounts.length}`}>
        {spread.rows.map(({ id, number, cells }) => (
          <div key={id} className="row border-b border-rule py-4">
            <div className="text-sm text-quiet">{number}</div>
            {cells.map(({ account, paragraphs }) => (
              <div key={account.id} className="px-3">
                {paragraphs.map((paragraph) => (
                  <p
                    key={paragraph.key}
                    id={paragraph.key}
                    lang={account.wording.language}
                    className="account-text mb-5"
                  >
                    <Marked paragraph={paragraph} />
                  </p>
                ))}
              </div>
            ))}
          </div>
        ))}
      </div>
    </main>
  );
}

function Marked({ paragraph: { paragraph, segments } }: { readonly paragraph: SpreadParagraph }) {
  return segments.map(({ kind, range: { start, end } }) => {
    const words = paragraph.text.slice(start, end);
    return kind === 'shared' ? words : <mark key={start}>{words}</mark>;
  });
}
