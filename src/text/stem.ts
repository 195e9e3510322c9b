import { stemmer } from 'stemmer';

/** Irregular forms that a suffix stemmer leaves apart, of verbs that accounts of talks live on. */
const irregular = new Map(
  Object.entries({
    spoke: 'speak',
    spoken: 'speak',
    met: 'meet',
    held: 'hold',
    said: 'say',
    told: 'tell',
    wrote: 'write',
    written: 'write',
    took: 'take',
    taken: 'take',
    gave: 'give',
    given: 'give',
    made: 'make',
    sought: 'seek',
    began: 'begin',
    begun: 'begin',
    left: 'leave',
    brought: 'bring',
    built: 'build',
    kept: 'keep',
    felt: 'feel',
    found: 'find',
    fought: 'fight',
    fell: 'fall',
    fallen: 'fall',
    rose: 'rise',
    risen: 'rise',
    grew: 'grow',
    grown: 'grow',
    knew: 'know',
    known: 'know',
    thought: 'think',
    came: 'come',
    went: 'go',
    gone: 'go',
    saw: 'see',
    seen: 'see',
    sent: 'send',
    spent: 'spend',
    lost: 'lose',
    won: 'win',
    struck: 'strike',
    broke: 'break',
    broken: 'break',
    drew: 'draw',
    drawn: 'draw',
    led: 'lead',
    paid: 'pay',
    sold: 'sell',
    bought: 'buy',
    stood: 'stand',
    understood: 'understand',
    understanding: 'understand',
    withdrew: 'withdraw',
    withdrawn: 'withdraw',
    overcame: 'overcome',
    undertook: 'undertake',
    arose: 'arise',
    chose: 'choose',
    chosen: 'choose',
    men: 'man',
    women: 'woman',
    children: 'child',
    countries: 'country',
    talked: 'talk',
    talks: 'talk',
    defence: 'defense',
    programme: 'program',
    programmes: 'program',
    centre: 'center',
    labour: 'labor',
    favour: 'favor',
    honour: 'honor',
    neighbour: 'neighbor',
    neighbours: 'neighbor',
    harbour: 'harbor',
    licence: 'license',
    behaviour: 'behavior',
    organisation: 'organization',
    organisations: 'organization',
  }),
);

/** Words that a suffix stemmer would give the stem of another word: goods and good, import and important. */
const ownStem = new Map<string, string>(
  (
    'goods important/importance/importantly productive/productively/productivity executive/executives aide/aides ' +
    'hospitality nationals nationalise/nationalize/nationalisation/nationalization ' +
    'globalisation/globalization/globalised/globalized airlines/airline/airliner/airliners general/generally ' +
    'generation/generations generals international/internationally internal/internally intern/interns/internship ' +
    'emergency/emergencies experience/experiences/experienced news arms army/armies means ' +
    'authority/authorities university/universities universal/universally universe objective/objectives/objectively ' +
    'objection/objections directive/directives director/directors direction/directions respective/respectively ' +
    'prospective considerable/considerably customs customary several severe/severely/severity referendum/referendums ' +
    'reference/references customer/customers organ/organs organic appropriation/appropriations ' +
    'privatise/privatize/privatisation/privatization competitiveness commentator/commentators contracted ' +
    'designate/designated/designation/designations policeman/policemen firms proceeds execution/executions ' +
    'facilitator/facilitators assertive/assertiveness aggressive/aggressively/aggressiveness favorability ' +
    'conventional/conventionally convention/conventions sustained entitlement/entitlements currency/currencies ' +
    'minority/minorities minor community/communities communism/communist/communists opening/openings ' +
    'collective/collectively briefing/briefings station/stations stationed/stationing easter past'
  )
    .split(' ')
    .flatMap((group) => {
      const [own = '', ...others] = group.split('/');
      return [own, ...others].map((word): [string, string] => [word, own]);
    }),
);

/** What inflections of one English word share; other words are left as they are. */
export function stemOf(word: string): string {
  const own = ownStem.get(word);
  if (own !== undefined) return own;
  const base = irregular.get(word) ?? word.replace(/isation(s?)$/u, 'ization$1').replace(/is(e|es|ed|ing)$/u, 'iz$1');
  return /^[a-z]+$/u.test(base) ? stemmer(base) : base;
}
