import type { Account } from '../../model/call.ts';
import type { Judgement } from '../../store/judgement.ts';
import { Disclosure } from '../Disclosure.tsx';
import { late } from '../parts/late.tsx';
import { useWords } from '../words/useWords.ts';

const Together = late(() => import('./Judged.tsx').then((judged) => judged.Together));
const Nearest = late(() => import('./Judged.tsx').then((judged) => judged.Nearest));

/** Why a paragraph stands beside its row's reference. */
export function WhyTogether({ judgement }: { readonly judgement: Judgement }) {
  const { words } = useWords();
  return <Disclosure summary={words.whyTogether}>{() => <Together judgement={judgement} />}</Disclosure>;
}

interface WhyNotProps {
  readonly account: Account;
  readonly nearest: Judgement | null;
}

/** What was searched where an account has no counterpart. */
export function WhyNot({ account, nearest }: WhyNotProps) {
  const { words } = useWords();
  return <Disclosure summary={words.whyNot}>{() => <Nearest account={account} nearest={nearest} />}</Disclosure>;
}
