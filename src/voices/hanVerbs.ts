import { hanPattern } from './hanText.ts';

/** Bring in what is said with or without a mark between: 習近平指出,… and 習近平強調中國支持…. */
const saying =
  '補充(?:說|道|稱|指出)|(?:發文|發帖|發推|撰文|留言|致辭|聲明|通報)?(?:寫道|寫到)|(?:發文|發帖|發推|撰文)(?:稱|說|指出|表示|指|強調)|表示|指出|強調|重申|聲稱|宣稱|堅稱|辯稱|' +
  '誣稱|反駁(?:說|稱)?|回應(?:說|稱)|解釋(?:說|稱)|介紹(?:說|稱)|透露(?:說|稱)?|坦言|直言|斷言|警告(?:說|稱)?|承諾|主張|認為|相信|擔心|擔憂|憂慮|質疑|' +
  '批評(?:說|稱)|感嘆|預測|預計|說道|問道|答道|抱怨(?:說|稱)?|承認|否認|呼籲|敦促|促請|促(?=[\\p{Script=Han}]{1,6}(?:停止|尊重|遵守|克制|避免))|籲';

/** One character, which is also a part of many other words. */
const single =
  '(?<![名簡對職統俗通人號美堪敬昵著勻])稱(?![為之作號呼讚職重霸王雄病謝頌許帝兄譽]|得上|不上)|' +
  '(?<![小傳學據者以如來再別按應雖聽游勸述邪胡瞎亂難細遊])說(?![明服法來起辭客教謊詞唱理]|到底|不定|不上|話)|' +
  '(?<![拇食手戒中屈彈股])指(?![責標數定導揮示望向控認明引針南令紋甲派名點戰])';

/** Bring in what is said only before a mark: 他也提到,…; before a name they tell of a subject (提到台灣). */
const marked =
  '(?:提到|提及|談到|補充|回應|解釋|介紹|報道|報導|宣布|發文|發帖|發推|撰文|留言|致辭|消息|披露|聲明|通報)(?=[,:「『“"])';

export const verbs = hanPattern(`${saying}|${single}|${marked}`, 'gu');

/** Behind the verb: it tells of an act or a feeling (表示關切, 強調了…), is part of a name, or has said it all (所說的). */
export const noContent = hanPattern(
  '^(?:了(?!,|:)|過(?!,|:)|的|(?:持續|強烈|嚴重|深切|高度|熱烈|誠摯|衷心|由衷|堅決|充分|極大|密切|最)*的?' +
    '(?:關切|關注|擔憂|憂慮|歡迎|感謝|祝賀|支持|反對|遺憾|哀悼|不滿|抗議|問候|祝願|慰問|敬意|同情|譴責|讚賞|理解|肯定|同意|驚訝|歉意|樂觀|懷疑|欣慰|滿意)' +
    '(?=[,;。!?和及與並]|$))',
);

/** 表達了希望…的願望: what is told stands between verb and noun. */
export const wish = hanPattern('表達(?:了|出)?(希望.{2,80}?)的(?:願望|意願|期望|期待|心願)', 'gu');

/** 據…稱, 根據…聲明, 綜合…報導; the clause ends behind it, or what is told follows at once. */
export const according = hanPattern(
  '^(?:另|又|而|但)?(?:根據|依據|綜合|據)(?!悉|了解|此|統計|估計|說|稱)(.{1,40}?)的?' +
    '(?:(?:報道|報導|消息|聲明|新聞稿|通報|公報)(?=[,:]|$)|(?:報道|報導|消息|聲明|新聞稿|通報|公報)?(?:稱|指出|說法|說|透露|表示|顯示|披露|介紹)|(?:報道|報導)(?=.))',
);

/** 報導引述習近平稱: who reports, and whom. */
export const citing = hanPattern('(?:引述|援引|轉述|引用)');
