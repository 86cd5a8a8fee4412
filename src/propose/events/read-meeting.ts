import { startsWithCapital, withCapital } from '../../text/letters.ts';

/** A sentence that tells of people who came together, or of somebody who spoke to others, at a place. */
export interface MeetingRead {
  /** Who did: the owners of the boats. */
  readonly who: string;
  /** What they did, as a title has it: meet. */
  readonly does: string;
  /** Where, with its preposition: in the net loft. */
  readonly place: string;
}

/** What each verb is in a title, of one and of several. */
const verbs: readonly (readonly [past: string, one: string, several: string])[] = [
  ['met', 'meets', 'meet'],
  ['gathered', 'gathers', 'gather'],
  ['assembled', 'assembles', 'assemble'],
  ['came together', 'comes together', 'come together'],
  ['sat down', 'sits down', 'sit down'],
  ['spoke', 'speaks', 'speak'],
];

const past = verbs.map(([verb]) => verb).join('|');
const lead = String.raw`(?:(?:Late on|Early on|On|In|At) \S+(?: \S+){0,4}?,? |(?:Later|Then|Earlier),? )?`;
const meeting = new RegExp(
  String.raw`^${lead}(?<who>(?:[Tt]he |\p{Lu})[^,.;:“”"\d]{2,70}?) (?<verb>${past}) (?<place>(?:in|at|on|aboard|outside|inside) (?:the|a|an|his|her|their|\p{Lu})[^,.;:“”"]{2,40}?)(?: on \p{Lu}\p{L}+day| (?:last|this|yesterday|late|early|after|before|to|and|for|with)\b|[,.;:]|$)`,
  'u',
);
const notWho = /\b(?:who|which|that|when|after|before|said|has|have|had|was|were|is|are)\b/iu;

/** Undefined where the sentence tells of none, or does not say where. */
export function readMeeting(sentence: string): MeetingRead | undefined {
  const { who = '', verb = '', place = '' } = meeting.exec(sentence.trim())?.groups ?? {};
  const found = verbs.find(([one]) => one === verb);
  if (found === undefined || notWho.test(who)) return undefined;
  const [, one, several] = found;
  return { who: withCapital(who), does: isSeveral(who) ? several : one, place };
}

function isSeveral(who: string): boolean {
  const [head = ''] = who.split(/ (?:of|from|in|at) /);
  return / and /.test(head) || (!startsWithCapital(head) && head.endsWith('s')) || /^The .*s$/.test(head);
}
