import { conceptsOf, glossaryConcepts, type FindConcept } from '../../find/concepts.ts';
import type { Call } from '../../model/call.ts';
import type { GlossaryFile } from '../../model/glossary.ts';
import { fetchLaid } from '../../store/fetchLaid.ts';

/** What words stand for; null where the glossary could not be fetched. */
export type Ask = (words: string) => Promise<readonly FindConcept[] | null>;

/**
 * Asks what the build laid beside the call first, which is light and has every concept of its words. What other words
 * stand for, and those of accounts that a reader opened, only the whole glossary tells.
 */
export function glossaryOf({ id, files }: Pick<Call, 'id' | 'files'>): Ask {
  const held = once(() => (files ? Promise.resolve([]) : fetched<readonly FindConcept[]>(`find/${id}.json`)));
  const whole = once(async () => glossaryConcepts(await fetched<readonly GlossaryFile[]>('glossary.json')));
  return async (words) => {
    const near = conceptsOf(words, await held().catch(() => []));
    if (near.length > 0) return near;
    return whole().then(
      (concepts) => conceptsOf(words, concepts),
      () => null,
    );
  };
}

/** Fetches once; what failed is tried again the next time. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

const fetched = <Laid>(file: string) => fetchLaid<Laid>(new URL(file, document.baseURI));
