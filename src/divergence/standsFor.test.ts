import { expect, test } from 'vitest';
import { apart } from './standsFor.ts';
import { readableTerms } from './readable.ts';
import { diffTerms } from './termDiff.ts';
import { noNames, terms, type Term } from './terms.ts';

function words(text: string, list: readonly Term[], from: number, to: number): string {
  return from === to ? '' : text.slice(list[from]?.start, list[to - 1]?.end);
}

/** Every difference of two texts as `here|there`; a side alone has nothing beyond its bar. */
function told(a: string, b: string): string[] {
  const texts = { a: terms(a, noNames), b: terms(b, noNames) };
  return apart(texts, readableTerms(texts, diffTerms(texts.a, texts.b))).map(
    ({ fromA, toA, fromB, toB }) => `${words(a, texts.a, fromA, toA)}|${words(b, texts.b, fromB, toB)}`,
  );
}

test.each([
  ['戰後國際秩序重要組成部分', '戰後國際秩序不可分割的一部分', ['重要組成|不可分割的一']],
  ['落實達成的重要共識', '落實達成的所有共識', ['重要|所有']],
  ['也討論了烏克蘭戰爭,習近平強調', '也討論了烏克蘭危機,習近平強調', ['戰爭|危機']],
  ['從根源上解決這場危機', '從根本上解決這場危機', ['源|本']],
  ['in the later months of 2025 the ferry sails', 'in the later months of 2026 the ferry sails', ['2025 |2026 ']],
])('what fills one place, or shares a word, stands for one another: %s, %s', (a, b, differences) => {
  expect(told(a, b)).toEqual(differences);
});

test.each([
  ['希望達成和平協議的願望', '希望達成和平協議,從根本上解決危機'],
  ['保持穩定的發展軌跡,並敦促兩國繼續合作', '保持穩定的發展軌跡,這受到兩國和國際社會的歡迎'],
  ['報導指出,習近平是偉大的領導人', '川普總統指出,習近平是偉大的領導人'],
  ['the ferry left early', 'the ferry sank, and forty people were saved by fishing boats'],
])('what only happens to stand after the same word does not: %s, %s', (a, b) => {
  const differences = told(a, b);
  expect(differences).not.toEqual([]);
  for (const difference of differences) expect(difference).toMatch(/^\||\|$/);
});
