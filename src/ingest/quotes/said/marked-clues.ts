import { straightenApostrophes } from '../../../text/apostrophes.ts';
import { startsWithCapital } from '../../../text/letters.ts';
import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import { auxiliaries, determiners, subjectPronouns } from '../lists/function-words.ts';
import {
  attributive,
  cuedBy,
  goesOnAfterAttribution,
  isAsked,
  isAttributedBehind,
  isInsideReport,
  opensBehindDash,
  opensSentence,
} from './marked-surroundings.ts';
import {
  isApposed,
  isExplained,
  isListed,
  isNamedThing,
  isNameInSentence,
  isTitleCase,
} from './marked-titles.ts';
import { type MarkedView, wordBefore, wordBehind } from './marked-view.ts';

/** A sign that marked words were said, or, with a negative weight, that they were not. */
export interface MarkedClue {
  readonly name: string;
  readonly weight: number;
  readonly holds: (view: MarkedView) => boolean;
  readonly example: string;
}

const workNouns =
  /^(?:show|series|film|movie|book|novel|program|programme|podcast|album|song|ad|article|sitcom|drama|comedy|documentary|memoir|magazine|column|section|sketch|play|musical|poem|painting|segment|titled|entitled)$/;
const termNouns =
  /^(?:so-called|dubbed|nicknamed|term|terms|word|words|phrase|labeled|labelled|hashtag|click|coined|codenamed|known|marked|stamped|signed|named|designated)$/;
const describingVerbs =
  /^(?:call|describe|label|denounce|hail|brand|characteri[sz]e|portray|refer|dismiss|decry|blast|slam|deride|depict|tout|praise|condemn|mock|ridicule|reject|lambaste|assail|say|tell|add|tweet|write|argue|warn|declare|insist|claim)$/;
const spoken =
  /^(?:i|i'm|i've|we|you|he|she|it|they|it's|is|are|was|were|be|not|don't|has|have|will|would|can|my|our|your|me|us|this|that|but|because|very|so|who|what|too|no)$/;

export const markedClues = [
  {
    name: 'six words or more',
    weight: 2.2,
    holds: (view) => view.words.length >= 6 && !isTitleCase(view),
    example: 'The plan would “cost a fortune and help nobody at all.”',
  },
  {
    name: 'three to five words',
    weight: 0.1,
    holds: ({ words }) => words.length >= 3 && words.length < 6,
    example: 'The plan is “a very bad joke.”',
  },
  {
    name: 'one word',
    weight: -0.7,
    holds: ({ words }) => words.length === 1,
    example: 'They sell “fresh” fish.',
  },
  { name: 'title case', weight: -2.4, holds: isTitleCase, example: 'She sang “The Long Way Down.”' },
  {
    name: 'title beside a title',
    weight: -1.6,
    holds: isListed,
    example: 'The band added “Snow Goose” and “The Long Sleigh.”',
  },
  {
    name: 'one word with a capital',
    weight: -1.2,
    holds: (view) =>
      !view.display &&
      view.words.length === 1 &&
      startsWithCapital(view.words[0] ?? '') &&
      wordBefore(view) !== ':',
    example: 'They watched “Lighthouse.”',
  },
  {
    name: 'words of speech',
    weight: 0.8,
    holds: ({ words }) => words.some((word) => spoken.test(straightenApostrophes(word.toLowerCase()))),
    example: 'They “will not pay.”',
  },
  {
    name: 'a whole sentence',
    weight: 0.5,
    holds: (view) =>
      view.words.length > 1 &&
      !isTitleCase(view) &&
      /^["'“‘]*\p{Lu}/u.test(view.text) &&
      endsWithSign(view.text, '.?!,'),
    example: '“We lost.”',
  },
  { name: 'cue at hand', weight: 0.9, holds: (view) => cuedBy(view, 9), example: 'He said, “Never.”' },
  {
    name: 'cue in the sentence',
    weight: 0.3,
    holds: (view) => cuedBy(view, 6),
    example: 'He said the plan was “dead.”',
  },
  {
    name: 'some cue',
    weight: 1.9,
    holds: (view) => cuedBy(view, 3),
    example: 'He rejected in the end the “dead” plan.',
  },
  {
    name: 'cue that only hints at words',
    weight: -0.7,
    holds: ({ attribution }) => (attribution?.cue?.weight ?? 1) < 0.5,
    example: 'He found the “dead” plan.',
  },
  {
    name: 'cue that describes',
    weight: 1.1,
    holds: ({ attribution }) =>
      describingVerbs.test(attribution?.cue?.base ?? '') && attribution?.cue?.modal === false,
    example: 'He described it as “dead.”',
  },
  {
    name: 'inside what is said',
    weight: 0.4,
    holds: isInsideReport,
    example: 'He said that the ferry was a “dead” plan.',
  },
  {
    name: 'name inside a sentence',
    weight: -7,
    holds: isNameInSentence,
    example: 'Мэр Раев сообщил вечером журналистам газеты «Портовая жизнь», что шлюз закрыт.',
  },
  {
    name: 'what is told of it behind it',
    weight: 2.4,
    holds: ({ toldBehind, words }) => toldBehind && words.length >= 3,
    example: 'Шлюз на реке закрыт. «Ворота закрыты до пятницы», — указано в документе.',
  },
  {
    name: 'said by the verb of the words before',
    weight: 2.2,
    holds: ({ attribution }) => attribution?.rule === 'name without its verb',
    example: '“Yes,” said Ann Moss, and Bob Ray, “not now.”',
  },
  {
    name: 'signed',
    weight: 2.2,
    holds: ({ attribution, words }) => attribution?.rule === 'name behind a dash' && words.length > 1,
    example: '“No ferry today” — Ann Moss, deckhand',
  },
  {
    name: 'speech behind a dash',
    weight: 3,
    holds: opensBehindDash,
    example: 'Инженеры закрыли шлюз на реке, и паром не вышел.\n\n— Да, — сказала Анна Мохова.',
  },
  {
    name: 'goes on after an attribution',
    weight: 2.4,
    holds: goesOnAfterAttribution,
    example: '“We have two names,” Ann Moss said. “That’s Bob Ray and Eve Lind.”',
  },
  {
    name: 'who says it follows',
    weight: 2.2,
    holds: isAttributedBehind,
    example: 'Which ferry? “Grand Duke,” she replied.',
  },
  {
    name: 'subject of a clause',
    weight: -2,
    holds: (view) => view.words.length < 4 && auxiliaries.has(wordBehind(view)) && opensSentence(view),
    example: '“Top dog” is their word for it.',
  },
  {
    name: 'after a bracket',
    weight: -1,
    holds: (view) => wordBefore(view) === '(',
    example: 'a ring (“the band”)',
  },
  {
    name: 'after a comma or colon',
    weight: 1.5,
    holds: (view) => /^[,:]$/.test(wordBefore(view)) && !isNamedThing(view),
    example: 'He said: “Never.”',
  },
  {
    name: 'work of art before it',
    weight: -1.3,
    holds: (view) =>
      workNouns.test(wordBefore(view)) || (wordBefore(view) === 'of' && startsWithCapital(view.text)),
    example: 'the author of “The Long Way Down”',
  },
  {
    name: 'broadcast before it',
    weight: -2.6,
    holds: (view) => /^(?:on|'s)$/.test(wordBefore(view)) && startsWithCapital(view.text),
    example: 'on “Morning Post”',
  },
  {
    name: 'term before it',
    weight: -0.8,
    holds: (view) =>
      termNouns.test(wordBefore(view)) || (wordBefore(view) === 'as' && termNouns.test(wordBefore(view, 2))),
    example: 'the so-called “silver wall”',
  },
  {
    name: 'apposition after it',
    weight: -0.4,
    holds: isApposed,
    example: '“Lighthouse,” a drama',
  },
  {
    name: 'name that is explained',
    weight: -2.4,
    holds: isExplained,
    example: 'his “letter of thirst,” a note on the door',
  },
  {
    name: 'source in marks',
    weight: -3,
    holds: (view) => wordBefore(view) === 'to' && wordBefore(view, 2) === 'according',
    example: 'according to “Iron Over Water,” a history',
  },
  {
    name: 'what somebody calls it',
    weight: 1.4,
    holds: (view) => termNouns.test(wordBefore(view)) && isAsked(view),
    example: 'over what it dubbed “ghosts”',
  },
  { name: 'noun after it', weight: -0.6, holds: attributive, example: 'a “silver wall” clause' },
  {
    name: 'determiner before it',
    weight: 0.2,
    holds: (view) => determiners.has(wordBefore(view)) || wordBefore(view) === "'s",
    example: 'the “silver wall”',
  },
  {
    name: 'subhead between marks',
    weight: -3.2,
    holds: ({ subhead }) => subhead,
    example: 'It leaks.\n\n“We wait,” Ann Moss said.\n\n“A night of waiting”\n\nForty barges lay there.',
  },
  {
    name: 'begins the line',
    weight: 0.6,
    holds: ({ at, words }) => at === 0 && words.length > 2,
    example: '“We lost the whole harvest.”',
  },
  {
    name: 'subject pronoun before it',
    weight: 0.4,
    holds: (view) => subjectPronouns.has(wordBefore(view)),
    example: 'She “never paid.”',
  },
  {
    name: 'nobody named',
    weight: -0.8,
    holds: ({ attribution }) => attribution === undefined || attribution.score < 3.6,
    example: '“Lighthouse” returns.',
  },
] as const satisfies readonly MarkedClue[];
