import type { GlossaryFile } from '../src/model/glossary.ts';
import { between, pick, pickAsWritten, shuffled, type Random } from './random.ts';

/** The two languages that accounts are written in. */
export type Written = 'en' | 'zh';

/** One thing, with the words that writers have for it in each language. */
export type Named = Readonly<Record<Written, readonly string[]>>;

/** Draws what a sentence is about, by the name of its slot. */
export type Vocabulary = (slot: string, random: Random) => Named;

/** Plain words in both languages, index by index: what a text is made of besides what a glossary knows. */
const plain = {
  noun: {
    en: (
      'harbour bridge orchard warehouse railway reservoir classroom workshop festival museum library bakery glacier ' +
      'canyon furnace turbine cable notebook ledger canvas pillar lantern carpet blanket bicycle tractor greenhouse ' +
      'sawmill quarry vineyard fishery ferry lighthouse tunnel platform laboratory telescope satellite antenna keyboard ' +
      'archive catalogue auction tournament orchestra choir theatre playground stadium clinic pharmacy ambulance nursery ' +
      'cemetery monument fountain avenue suburb village pasture meadow wetland forest hillside delta shoreline reef ' +
      'typhoon drought frost rainfall harvest barley cotton timber copper cement plywood leather ceramic porcelain ' +
      'needle ribbon envelope parcel ticket receipt invoice voucher passport postcard diary poster banner curtain mirror'
    ).split(' '),
    zh: (
      '港灣 橋樑 果園 倉庫 鐵路 水庫 教室 工坊 節慶 博物館 圖書館 麵包店 冰川 峽谷 熔爐 渦輪 電纜 筆記 帳冊 畫布 樑柱 燈籠 地毯 毛毯 ' +
      '單車 拖拉機 溫室 鋸木廠 採石場 葡萄園 漁場 渡輪 燈塔 隧道 月台 實驗室 望遠鏡 衛星 天線 鍵盤 檔案 目錄 拍賣 錦標賽 樂團 合唱團 ' +
      '劇院 遊樂場 體育館 診所 藥局 救護車 托兒所 墓園 紀念碑 噴泉 大道 郊區 村莊 牧場 草原 濕地 森林 山坡 三角洲 海岸線 礁石 颱風 乾旱 ' +
      '霜凍 降雨 收成 大麥 棉花 木材 銅礦 水泥 合板 皮革 陶器 瓷器 針線 緞帶 信封 包裹 車票 收據 發票 禮券 護照 明信片 日記 海報 橫幅 ' +
      '窗簾 鏡子'
    ).split(' '),
  },
  verb: {
    en: (
      'repaired widened painted flooded inspected rebuilt emptied catalogued renamed photographed measured insured ' +
      'rented polished fenced drained lit guarded copied packed weighed sorted tested sealed planted moved'
    ).split(' '),
    zh: '修復 拓寬 粉刷 淹沒 檢查 重建 清空 編目 改名 拍攝 測量 投保 出租 擦亮 圍起 排乾 點亮 看守 複製 打包 秤重 分類 測試 封存 栽種 搬遷'.split(
      ' ',
    ),
  },
};

const syllables = 'ka lo men ri sa tor vel du bin gra hol ne pas qui rud stan tu vor wex yan zel mir dov'.split(' ');
const surnames = Array.from('王李張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅梁宋鄭謝韓唐馮于董蕭程曹袁鄧許傅沈曾彭呂');
const givenNames = Array.from('偉芳娜敏靜強磊洋艷勇軍杰濤明超霞平剛桂華建國志文玉蘭海波紅梅春秋冬雪松柏川嶺安康寧遠');

/** Names that no glossary has, in each language its own: each new person or firm of the day's news. */
function inventedName(random: Random): Named {
  const syllable = () => pick(random, syllables);
  const word = syllable() + syllable() + (random() < 0.5 ? syllable() : '');
  return {
    en: [word.charAt(0).toUpperCase() + word.slice(1)],
    zh: [pick(random, surnames) + pick(random, givenNames) + pick(random, givenNames)],
  };
}

function plainWord(kind: keyof typeof plain, random: Random): Named {
  const { en, zh } = plain[kind];
  const at = between(random, 0, Math.min(en.length, zh.length));
  return { en: [en[at] ?? ''], zh: [zh[at] ?? ''] };
}

function count(random: Random): Named {
  const value = between(random, 2, 98) * (random() < 0.3 ? 100 : 1) + between(random, 0, 10);
  return { en: [value.toLocaleString('en-US')], zh: [String(value)] };
}

function day(random: Random): Named {
  const [month, date] = [between(random, 1, 13), between(random, 1, 29)];
  const names = 'January February March April May June July August September October November December'.split(' ');
  return { en: [`${names[month - 1] ?? ''} ${date}`], zh: [`${month}月${date}日`] };
}

/** Slots named after a field of the glossary draw its concepts; a digit after the name (places2) draws another one. */
export function vocabularyOf(glossary: readonly GlossaryFile[], random: Random): Vocabulary {
  const fields = new Map(
    glossary.map(({ field, concepts }) => [
      field.id,
      shuffled(
        random,
        concepts
          .map((concept): Named => ({ en: concept.en, zh: concept['zh-Hant'] }))
          .filter(({ en, zh }) => en.length > 0 && zh.length > 0),
      ),
    ]),
  );
  return (slot, draw) => {
    const kind = slot.replace(/\d$/u, '');
    if (kind === 'name') return inventedName(draw);
    if (kind === 'noun' || kind === 'verb') return plainWord(kind, draw);
    if (kind === 'count') return count(draw);
    if (kind === 'day') return day(draw);
    const field = fields.get(kind);
    if (!field) throw new Error(`no field ${kind} in the glossary`);
    return pickAsWritten(draw, field);
  };
}
