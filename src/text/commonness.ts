import { everydayWords } from './everyday.ts';
import { stemOf } from './stem.ts';

/**
 * How little a word tells before any account is read. In two short texts frequencies say nothing, so that general
 * knowledge has to: function words tell nothing, words that every news text has tell little.
 */

const functionWords = new Set(
  (
    'and or but nor so yet for of to in on at by with from as into onto upon about over under between among through during ' +
    'without within against toward towards per via than then that this these those which who whom whose what when where ' +
    'why how there here it its he him his she her hers they them their theirs we us our ours you your yours i me my mine ' +
    'is are was were be been being am do does did done doing have has had having will would shall should can could may ' +
    'might must not no if while because although though whether both either neither each every all any some such same ' +
    'other another own more most much many less least few several only also too very just even still again already once ' +
    'ever never now up down out off mr mrs ms dr sir don t s re ve ll d m isn aren wasn weren doesn didn hasn haven hadn ' +
    'won wouldn couldn shouldn itself himself herself themselves one ones like including include well rather quite'
  ).split(' '),
);

const newsWords = new Set(
  (
    'say tell speak talk ask add note call meet discuss make take give get go come see know think want need look use find ' +
    'work seem feel try leave keep let begin show hear play run move live believe hold bring happen write provide sit stand ' +
    'lose pay continue set learn change lead understand watch follow stop create read allow spend grow open walk offer ' +
    'remember consider appear buy wait serve die send expect build stay fall cut reach remain suggest raise pass require ' +
    'report decide pull put mean help turn start might second first last next new old good great high low small large big ' +
    'long short early late young important public bad able best better right left sure clear full special hard major real ' +
    'recent current former key main joint ongoing potential possible likely present future past time year month week day ' +
    'hour minute today yesterday tomorrow tonight morning afternoon evening night people person man woman way thing part ' +
    'place case point group company number fact side kind head house area state country world nation city government ' +
    'official office leader president minister prime secretary chief statement readout conversation phone telephone meeting ' +
    'talks visit issue matter question problem effort step action plan policy position view role relationship relation tie ' +
    'cooperation situation process result reason idea term level support interest concern importance commitment ' +
    'priority need opportunity challenge progress agreement deal two three four five six seven eight nine ten dozen ' +
    'hundred thousand million billion after before since until around across along behind beyond near amid ahead back ' +
    'away together however according accord particularly especially recently currently further furthermore moreover ' +
    'meanwhile instead often always soon later ago almost nearly least half lot bit something anything nothing everything ' +
    'someone everyone anyone whole certain different various similar close strong common general national international ' +
    'foreign political economic social global local bilateral mutual'
  ).split(' '),
);

/** Characters that bind words together or fill them: a pair of characters with one of them is seldom a word of its own. */
const functionCharacters =
  '的了在是和与及或而且但也都就还又再很更最不没有无为以于从到向对把被将会能可应该要想让使给由因所其此这那哪之者个些们他她它我你您们自己并则若如虽然后前上下中内外里间时等各每某两一二三已曾正着过来去出起同跟等称说表示指出强调';

/** 1 for each of them, by its code unit: asked twice for each character of a text. */
const isFunctionCharacter = new Uint8Array(0x10000);
for (const character of functionCharacters) isFunctionCharacter[character.charCodeAt(0)] = 1;

function fills(character: string): number {
  return character.length === 1 ? (isFunctionCharacter[character.charCodeAt(0)] ?? 0) : 0;
}

/** 0 for what stands in every text, 1 for what hardly any other text has. */
export type Rarity = number;

/** Where a news word stands between nothing and a rare word; the glossary's `common` concepts carry about as much. */
const newsWordRarity = 0.35;

const lessened = new Set([...newsWords, ...everydayWords].map((word) => stemOf(word)));

/** `word` as written, folded to lower case; `key` its stem. */
export function wordRarity(word: string, key: string): Rarity {
  if (functionWords.has(word)) return 0;
  if (lessened.has(key)) return newsWordRarity;
  return word.length < 3 ? newsWordRarity : 1;
}

/** For two characters that stand side by side. */
export function pairRarity(first: string, second: string): Rarity {
  const fillers = fills(first) + fills(second);
  return fillers === 0 ? 1 : fillers === 1 ? newsWordRarity : 0.1;
}
