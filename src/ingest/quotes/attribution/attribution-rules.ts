import { firstFrom } from '../../passages/first-from.ts';
import { nearCues, standsAlone } from '../cues/cued-paragraph.ts';
import type { WeighedCue } from '../cues/placed-cue.ts';
import { scoreCues } from '../cues/score-cues.ts';
import { withPartner } from '../cues/subjects/read-subject.ts';
import { nameMention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { answerUnderLetter } from './answer-under-letter.ts';
import type { Attribution, RuledAttribution, Situation } from './attribution.ts';
import { documentOfLabel } from './document-of-label.ts';
import { readLeadingSubject } from './leading-subject.ts';
import { speakerAfter, speakerBefore, subjectBefore } from './paragraph-rules.ts';
import { nameBehindDash } from './read-byline.ts';
import { headlineSpeaker, isOfNobody, speakerOfLabel } from './read-label.ts';
import { speakerInTurn } from './take-turns.ts';

/** One way to find a quotation's speaker. The first rule that finds one is followed. */
export interface AttributionRule {
  readonly name: string;
  readonly find: (situation: Situation) => Attribution | undefined;
  readonly example: string;
}

/** What the quotation's own sentence or label says. */
const plainRules = [
  { name: 'name and a colon', find: nameBeforeColon, example: '- Ann Moss: “We wait for the ferry.”' },
  {
    name: 'name behind a dash',
    find: nameBehindDash,
    example: '“We wait for the ferry.” — Ann Moss, deckhand',
  },
  {
    name: 'name that opens the headline',
    find: nameOfHeadline,
    example: 'Ann Moss: Ferry Anger Appeals to ‘The Worst in All of Us.’\n\nThe ferry was late.',
  },
  { name: 'clear cue', find: clearCue, example: '“We wait,” Ann Moss said.' },
  {
    name: 'answer under a letter',
    find: answerUnderLetter,
    example: 'A: “At four,” Ann Moss said.\n\nQ: And then?\n\nA: “We wait for the ferry.”',
  },
  {
    name: 'label inside the words',
    find: speakerOfLabel,
    example: 'Ann Moss came.\n\n“MOSS: We wait for the ferry.”',
  },
  {
    name: 'document of a label',
    find: documentOfLabel,
    example: 'Ann Moss said, “No.”\n\nPartial transcript: “It is late and nobody came.”',
  },
] as const satisfies readonly AttributionRule[];

/** What stands around a quotation that has no clear attribution. */
const contextRules = [
  {
    name: 'same speaker goes on',
    find: continueSpeaker,
    example: 'Bob Ray stood by as Ann Moss said “no.” “We wait for the ferry.”',
  },
  { name: 'name before a colon', find: introduceByColon, example: 'Ann Moss went further: “We wait.”' },
  {
    name: 'subject of the sentence',
    find: fromSentence,
    example: 'Ann Moss stormed off over “a very long and useless wait.”',
  },
  { name: 'faint cue', find: faintCue, example: '“Wait” is the word for which Ann Moss thanked them.' },
  {
    name: 'speaker named after the next words',
    find: anticipateSpeaker,
    example: '“We wait.” “We wait for the ferry,” Ann Moss said.',
  },
  {
    name: 'subject of the sentence before',
    find: fromSentenceBefore,
    example: 'Ann Moss left the room. “We wait for the ferry.”',
  },
  {
    name: 'two who take turns',
    find: speakerInTurn,
    example: '“When?” Ann Moss asked.\n\n“At four,” Bob Ray said.\n\n“We wait.”\n\n“You may.”',
  },
  {
    name: 'speaker of the paragraph before',
    find: speakerBefore,
    example: '“We go,” Ann Moss said.\n\n“We wait for the ferry.”',
  },
  {
    name: 'speaker of the paragraph after',
    find: speakerAfter,
    example: '“We wait.”\n\n“We go,” Ann Moss said.',
  },
  {
    name: 'subject of the paragraph before',
    find: subjectBefore,
    example: 'Ann Moss left the room.\n\n“We wait for the ferry.”',
  },
] as const satisfies readonly AttributionRule[];

export const attributionRules = [...plainRules, ...contextRules] as const;

/** The speaker of a quotation by the first rule that finds one. */
export function attributeQuote(situation: Situation): RuledAttribution | undefined {
  const plain = firstFound(plainRules, situation);
  return plain ?? (isOfNobody(situation) ? undefined : firstFound(contextRules, situation));
}

/** The names of the rules that were tried, in order: up to the one that found somebody. */
export function rulesTried(
  situation: Pick<Situation, 'paragraphs' | 'here' | 'at'>,
  found: Pick<RuledAttribution, 'by'> | undefined,
): readonly string[] {
  const rules: readonly AttributionRule[] =
    found === undefined && isOfNobody(situation) ? plainRules : attributionRules;
  const names = rules.map(({ name }) => name);
  return found === undefined ? names : names.slice(0, names.indexOf(found.by) + 1);
}

function firstFound(rules: readonly AttributionRule[], situation: Situation): RuledAttribution | undefined {
  for (const { name, find } of rules) {
    const attribution = find(situation);
    if (attribution !== undefined) return { ...attribution, by: name };
  }
  return undefined;
}

/** From this score on a cue is clear. */
export const leastClear = 3;

/** From this score on a cue introduces or follows the words closely enough to go before the headline's own speaker. */
const leastClose = 9;

function nameOfHeadline(situation: Situation): Attribution | undefined {
  const { here, at } = situation;
  const mention = headlineSpeaker(here, at);
  if (mention === undefined || (bestCue(situation, at)?.score ?? 0) >= leastClose) return undefined;
  return { paragraph: here.paragraph, mention, score: 6, rule: 'name that opens the headline' };
}

function clearCue(situation: Situation): Attribution | undefined {
  const best = bestCue(situation, situation.at);
  return best !== undefined && best.score >= leastClear ? best : undefined;
}

function faintCue(situation: Situation): Attribution | undefined {
  return bestCue(situation, situation.at);
}

function bestCue({ here }: Situation, at: number): Attribution | undefined {
  const [best, ...others] = scoreCues(here.paragraph, at, nearCues(here, at));
  if (best === undefined) return undefined;
  const rival = others.find(({ cue }) => cue.mention.from !== best.cue.mention.from);
  return { ...fromCue(here.paragraph, best), ...(rival === undefined ? {} : { rival: rival.score }) };
}

function fromCue(paragraph: NamedParagraph, { cue, score, rule }: WeighedCue): Attribution {
  return { paragraph, mention: cue.mention, cue, score, rule };
}

/** “A,” she said. “B.”: the second part is hers too. */
function continueSpeaker({ here, at, attributed }: Situation): Attribution | undefined {
  if (!standsAlone(here, at)) return undefined;
  const previous = here.quotes[firstFrom(here.quotes, at, (quote) => quote) - 1];
  const token = here.paragraph.tokens[previous ?? -1];
  const known = token === undefined ? undefined : attributed.get(token.quote);
  const isOther = here.foreign.has(previous ?? -1) !== here.foreign.has(at);
  return known === undefined || isOther || known.score < 4.5 || turnsTo(here, previous ?? 0, at)
    ? undefined
    : { ...known, score: Math.min(known.score, 8), rule: 'same speaker goes on' };
}

/** “A,” Ann said. Bob held up his ticket. “B.”: a whole sentence stands between, and is about another person. */
function turnsTo({ paragraph, grammar }: Situation['here'], previous: number, at: number): boolean {
  const { tokens, sentenceStarts } = paragraph;
  const sentence = tokens[at]?.sentence ?? 0;
  const start = sentenceStarts[sentence - 1] ?? 0;
  if (
    start <= previous ||
    sentenceStarts[sentence] !== at ||
    sentence - 1 <= (tokens[previous]?.sentence ?? 0)
  )
    return false;
  const subject = grammar.mainSubject(paragraph, start, at);
  return subject?.kind === 'name' && subject.from === start && subject.names[0]?.kind === 'person';
}

/** “A. B.” with "she said" only after a later part of the same paragraph. */
function anticipateSpeaker(situation: Situation): Attribution | undefined {
  const { here, at } = situation;
  if (!standsAlone(here, at)) return undefined;
  const next = here.quotes[firstFrom(here.quotes, at + 1, (quote) => quote)];
  if (next === undefined || here.foreign.has(next) !== here.foreign.has(at)) return undefined;
  const best = bestCue(situation, next);
  return best !== undefined && best.score > 6
    ? { ...best, score: 5, rule: 'speaker named after the next words' }
    : undefined;
}

/** Nothing but the name stands before the colon. */
function nameBeforeColon({ here: { paragraph }, at }: Situation): Attribution | undefined {
  const { tokens, nameAt } = paragraph;
  const name = tokens[at - 1]?.text === ':' ? nameAt[at - 2] : undefined;
  if (name === undefined || name.words.join('').length < 2) return undefined;
  const mention = withPartner(paragraph, nameMention(name));
  const before = tokens[mention.from - 1];
  const alone =
    before === undefined ||
    before.sentence !== tokens[at]?.sentence ||
    /^[-–—•*]$/.test(before.text) ||
    before.lower === 'from';
  return alone ? { paragraph, mention, score: 10, rule: 'name and a colon' } : undefined;
}

function introduceByColon({ here, at }: Situation): Attribution | undefined {
  const { paragraph, grammar } = here;
  const { tokens } = paragraph;
  if (tokens[at - 1]?.text !== ':') return undefined;
  const start = paragraph.sentenceStarts[tokens[at]?.sentence ?? 0] ?? 0;
  const mention = grammar.mainSubject(paragraph, start, at);
  if (mention === undefined || isSilent(here, mention)) return undefined;
  return { paragraph, mention, score: 4.5, rule: 'name before a colon' };
}

/** A thing, of which nobody can say that it said something. */
function isSilent({ paragraph, grammar }: Situation['here'], mention: Attribution['mention']): boolean {
  return mention.kind === 'nominal' && !grammar.isSpeaking(paragraph, mention);
}

/** No known cue: whoever the sentence is about. */
function fromSentence({ here, at }: Situation): Attribution | undefined {
  const { paragraph, grammar } = here;
  const start = paragraph.sentenceStarts[paragraph.tokens[at]?.sentence ?? 0] ?? 0;
  const mention = grammar.mainSubject(paragraph, start, at);
  if (mention === undefined || mention.to === at || isSilent(here, mention)) return undefined;
  return { paragraph, mention, score: 4, rule: 'subject of the sentence' };
}

function fromSentenceBefore({ here, at }: Situation): Attribution | undefined {
  const { paragraph } = here;
  const sentence = paragraph.tokens[at]?.sentence ?? 0;
  const start = paragraph.sentenceStarts[sentence - 1];
  const end = paragraph.sentenceStarts[sentence];
  if (start === undefined || end === undefined) return undefined;
  const said = here.quotes.filter((other) => start <= other && other < end);
  if (said.some((other) => here.foreign.has(other) !== here.foreign.has(at))) return undefined;
  const mention = readLeadingSubject(here, start, end);
  return mention === undefined
    ? undefined
    : { paragraph, mention, score: 4.5, rule: 'subject of the sentence before' };
}
