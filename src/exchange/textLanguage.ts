import type { TextLanguage } from '../model/vocabulary.ts';

// Frequent characters that the two scripts write differently. 后 and 于 are not among them: they stand in both.
const traditional = new Set(
  '們國這個來時說會對學發經過還進開關與為從應無業將實點動現見間義東長話戰總統題張兩難權愛電灣區際聯華條約議後於雙謝變當',
);
const simplified = new Set(
  '们国这个来时说会对学发经过还进开关与为从应无业将实点动现见间义东长话战总统题张两难权爱电湾区际联华条约议双谢变当',
);

const englishWords = new Set(['the', 'of', 'and', 'to', 'in', 'that', 'with', 'was', 'is', 'for', 'said', 'on', 'by']);
/** In English prose a third of the words are of these; in other languages written in Latin letters hardly any. */
const englishShare = 0.1;

/** Which of the languages that Parallax knows a text is in, by its script and its commonest words; `und` if in none. */
export function textLanguage(text: string): TextLanguage {
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  const other = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) ?? [];
  const words = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  if (other.length > han.length / 10) return 'und';
  if (han.length > words.length) {
    const count = (characters: ReadonlySet<string>) => han.filter((one) => characters.has(one)).length;
    const difference = count(traditional) - count(simplified);
    return difference > 0 ? 'zh-Hant' : difference < 0 ? 'zh-Hans' : 'und';
  }
  const english = words.filter((word) => englishWords.has(word)).length;
  return english > 0 && english >= words.length * englishShare ? 'en' : 'und';
}
