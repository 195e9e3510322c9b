import type { Passage } from './account.ts';
import type { Evidence } from './evidence.ts';
import { sameMeeting, saysMeeting } from './meeting.ts';
import type { Piece, ReadAccount, ReadSentence } from './readAccount.ts';
import { itemFound, itemHinted, nearestIn, search, searchFinds, shareAnywhere, specificShareIn } from './searching.ts';

/**
 * A sentence of which one sentence of the account holds so much is too near to call absent. On the development texts, the
 * sentences that a reader called absent lie below it nine times in ten.
 */
const nearSentence = 0.3;

/** The same for a clause: it has fewer terms, so that chance moves its share more. */
const nearClause = 0.5;

/** A part of a sentence whose rest is told is called lacking only if hardly anything of it stands in one sentence. */
const nearPart = 0.25;

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
  return saysMeeting(evidence) && held.meetings.some(({ keys }) => sameMeeting(evidence, keys));
}

function tooNear(evidence: Evidence, held: ReadAccount): boolean {
  return (
    nearestIn(evidence, held).share >= nearSentence ||
    shareAnywhere(evidence, held) >= scattered ||
    specificShareIn(evidence, held) >= nearTopic
  );
}

/** Whether nothing that the sentence says stands anywhere near in the account. */
export function untold({ whole, clauses, pieces }: ReadSentence, held: ReadAccount): boolean {
  if (saysLittle(whole) || tooNear(whole, held)) return false;
  const telling = clauses.map(({ evidence }) => evidence).filter((evidence) => !saysLittle(evidence));
  if (telling.some((evidence) => setInMeeting(evidence, held))) return false;
  // A list is told of as soon as one of its items is.
  if (pieces.some(({ item, evidence }) => item && itemFound(evidence, held))) return false;
  const toldMass = telling
    .filter((evidence) => nearestIn(evidence, held).share >= nearClause)
    .reduce((sum, { mass }) => sum + mass, 0);
  return toldMass <= mostTold * whole.mass;
}

/** "After the summit", 峰會後的幾週內: says when or where, and what happened then stands in another clause. */
const setting =
  /^(?:in|on|at|after|before|since|during|following|amid|when|while|as|prior to)\b|^(?:在|自|自從|自从|當|当|隨著|随着|繼|继).*(?:內|内|後|后|時|时|際|际|前|中|下|來|来|上|間|间)$/iu;

/** Whether one sentence of the account comes near to a clause. */
function clauseNear(evidence: Evidence, held: ReadAccount): boolean {
  return (
    search(evidence, held).some(({ share, wording }) => share >= nearPart || wording >= nearWording) ||
    setInMeeting(evidence, held)
  );
}

/**
 * The clauses and list items of which the account has nothing, of a sentence of which it has another: a sentence that is
 * lacking in every clause was weighed as a whole. An item's own words are few beside those that lead to the list, so that
 * what it names is all that is searched for. What stands in all that is `searched` is not lacking either.
 */
export function untoldParts({ passage, pieces }: ReadSentence, held: ReadAccount, searched = held): Passage[] {
  const telling = pieces.filter(({ evidence }) => !saysLittle(evidence));
  const lacking = telling.filter((piece) => isLacking(piece, held));
  if (lacking.length === telling.length) return [];
  return lacking.filter((piece) => isLacking(piece, searched)).map(({ range }) => ({ ...passage, range }));
}

function isLacking({ text, item, evidence }: Piece, held: ReadAccount): boolean {
  return (
    !setting.test(text) &&
    !searchFinds(evidence, held) &&
    !(item ? itemHinted(evidence, held) : clauseNear(evidence, held))
  );
}
