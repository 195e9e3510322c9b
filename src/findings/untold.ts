import type { Passage } from './account.ts';
import {
  evidenceIn,
  nearestIn,
  searchFinds,
  shareAnywhere,
  specificShareIn,
  wordingIn,
  type Evidence,
  type ReadAccount,
  type ReadSentence,
} from './evidence.ts';
import { sameMeeting } from './meeting.ts';
import { clausesOf, itemsOf } from './parts.ts';

/**
 * A sentence of which one sentence of the account holds so much is too near to call absent. On the development texts, the
 * sentences that a reader called absent lie below it nine times in ten.
 */
export const nearSentence = 0.3;

/** The same for a clause: it has fewer terms, so that chance moves its share more. */
export const nearClause = 0.5;

/** A part of a sentence whose rest is told is called lacking only if hardly anything of it stands in one sentence. */
export const nearPart = 0.25;

/** Nor if one sentence has so much of its wording: the glossary may know a phrase in one form and not in the other. */
const nearWording = 1 / 3;

/** A sentence stays untold if the clauses that are told are no more than this part of what it says. */
const mostTold = 0.25;

/** A clause has to say so much beyond names before anything of it can be missing: one rare word, or half a topic. */
const leastSubstance = 0.5;

/** One sentence with so much of what a sentence is about may tell the same in words of its own. */
const nearTopic = 0.6;

/** An account that has so much of a sentence here and there may tell it piecemeal. */
const scattered = 0.5;

const saysLittle = ({ beyondNames }: Evidence) => beyondNames < leastSubstance;

function setInMeeting(evidence: Evidence, held: ReadAccount): boolean {
  return held.sentences.some((sentence) => sameMeeting(evidence, sentence));
}

function tooNear(evidence: Evidence, held: ReadAccount): boolean {
  return (
    nearestIn(evidence, held).share >= nearSentence ||
    shareAnywhere(evidence, held) >= scattered ||
    held.sentences.some((sentence) => specificShareIn(evidence, sentence) >= nearTopic)
  );
}

/** Whether nothing that the sentence says stands anywhere near in the account. */
export function untold(sentence: ReadSentence, paragraph: string, held: ReadAccount): boolean {
  const { range } = sentence.passage;
  const whole = evidenceIn(sentence, range);
  if (saysLittle(whole) || tooNear(whole, held)) return false;
  const clauses = clausesOf(paragraph, range)
    .map((clause) => evidenceIn(sentence, clause))
    .filter((evidence) => !saysLittle(evidence));
  if (clauses.some((evidence) => setInMeeting(evidence, held))) return false;
  const toldMass = clauses
    .filter((evidence) => nearestIn(evidence, held).share >= nearClause)
    .reduce((sum, { mass }) => sum + mass, 0);
  return toldMass <= mostTold * whole.mass;
}

/** "After the summit", 峰會後的幾週內: says when or where, and what happened then stands in another clause. */
const setting =
  /^(?:in|on|at|after|before|since|during|following|amid|when|while|as|prior to)\b|^(?:在|自|自從|自从|當|当|隨著|随着|繼|继).*(?:內|内|後|后|時|时|際|际|前|中|下|來|来|上|間|间)$/iu;

/**
 * The clauses and list items of which the account has nothing, of a sentence of which it has another: a sentence that is
 * lacking in every clause was weighed as a whole.
 */
export function untoldParts(sentence: ReadSentence, paragraph: string, held: ReadAccount): Passage[] {
  const pieces = clausesOf(paragraph, sentence.passage.range).flatMap((clause) => {
    const items = itemsOf(paragraph, clause);
    return items.length > 0 ? items.map((range) => ({ range, item: true })) : [{ range: clause, item: false }];
  });
  const telling = pieces
    .map((piece) => ({ ...piece, evidence: evidenceIn(sentence, piece.range) }))
    .filter(({ evidence }) => !saysLittle(evidence));
  const lacking = telling.filter(
    ({ range, item, evidence }) =>
      !setting.test(paragraph.slice(range.start, range.end)) &&
      !searchFinds(evidence, held) &&
      // The item's own words are few beside those that lead to the list: what it names is all that is searched for.
      (item ||
        (nearestIn(evidence, held).share < nearPart &&
          !held.sentences.some((one) => wordingIn(evidence, one) >= nearWording) &&
          !setInMeeting(evidence, held))),
  );
  if (lacking.length === telling.length) return [];
  return lacking.map(({ range }) => ({ ...sentence.passage, range }));
}
