import { expect, test } from 'vitest';
import { textLanguage } from './textLanguage.ts';

test.each([
  ['兩國元首就雙邊關係交換了意見。', 'zh-Hant'],
  ['两国元首就双边关系交换了意见。', 'zh-Hans'],
  ['The two leaders spoke by telephone on Monday, officials said.', 'en'],
  ['Les deux présidents se sont parlé au téléphone lundi.', 'und'],
  ['両首脳は月曜日に電話で会談した。', 'und'],
  ['中日', 'und'],
  ['12345', 'und'],
  ['他在 Truth Social 上發文，說這次通話 very good。', 'zh-Hant'],
  ['The ministry (外交部) said that the call was held in the evening.', 'en'],
])('%s is %s', (text, language) => {
  expect(textLanguage(text)).toBe(language);
});
