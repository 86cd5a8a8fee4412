import { answerUnderLetter } from './answer-under-letter.ts';
import type { Attribution, RuledAttribution, Situation } from './attribution.ts';
import { continueSpeaker } from './continue-speaker.ts';
import { anticipateSpeaker, clearCue, faintCue, nameOfHeadline } from './cue-rules.ts';
import { documentOfLabel } from './document-of-label.ts';
import { nameWithoutVerb } from './name-without-verb.ts';
import { speakerAfter, speakerBefore, subjectBefore } from './paragraph-rules.ts';
import { nameBehindDash } from './read-byline.ts';
import { isOfNobody, speakerOfLabel } from './read-label.ts';
import { fromSentence, fromSentenceBefore, introduceByColon, nameBeforeColon } from './sentence-rules.ts';
import { sourceOfWords } from './source-of-words.ts';
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
  {
    name: 'name without its verb',
    find: nameWithoutVerb,
    example: '“We go,” said Bob Ray, and Ann Moss, “We wait for the ferry.”',
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
    name: 'source named behind the words',
    find: sourceOfWords,
    example: '“We wait for the ferry.” That line from Ann Moss stood in the paper.',
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
