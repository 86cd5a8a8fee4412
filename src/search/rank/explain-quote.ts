import { standsAt } from '../index/find-mentions.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import type { IndexedName } from '../index/index-format.ts';
import type { Term } from '../match/term.ts';
import { type FindableWord, foldText, readWords } from '../words/read-words.ts';
import {
  type Clues,
  type HowWritten,
  howNamed,
  howWritten,
  isInRow,
  type NameClue,
  prepareClues,
} from './quote-clues.ts';
import type { How } from './word-finding.ts';

/** Characters of the words to mark: from `start` up to `end`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Why a quote was found, where its words alone do not say it. */
export interface Why {
  readonly type:
    | 'form'
    | 'start'
    | 'sense'
    | 'near'
    | 'spelling'
    | 'script'
    | 'speaker'
    | 'outlet'
    | 'occasion'
    | 'role';
  readonly asked: string;
  readonly found: string;
  /** Whose name, role, outlet or occasion it is. */
  readonly id?: string;
}

export interface Explanation {
  readonly marks: readonly Mark[];
  readonly why: readonly Why[];
  /** How well each asked word was found; undefined for one that is missing. */
  readonly found: readonly (How | undefined)[];
}

interface Evidence {
  readonly how: How;
  readonly marks: readonly Mark[];
  readonly why: readonly Why[];
}

/** Shows where and why a quote matches, given its words. */
export type ExplainQuote = (quote: FoundQuote, words: readonly FindableWord[]) => Explanation;

const bestFirst: readonly How[] = ['run', 'word', 'name', 'about', 'form', 'start', 'event', 'sense', 'near'];
const cyrillic = /\p{Script=Cyrillic}/u;

/** Makes the function that explains every quote a query found. */
export function createExplainer(terms: readonly Term[]): ExplainQuote {
  const clues = terms.map(prepareClues);
  return (quote, words) => {
    const evidence = clues.map((term) => findEvidence(term, quote, words));
    const found = evidence.map((ofTerm) => bestFirst.find((how) => ofTerm.some((one) => one.how === how)));
    const kept = evidence.flatMap((ofTerm, term) =>
      ofTerm.filter(({ how }) => how === 'name' || how === 'run' || how === found[term]),
    );
    return {
      marks: mergeMarks(kept.flatMap(({ marks }) => marks)),
      why: withoutRepeats(kept.flatMap(({ why }) => why)),
      found,
    };
  };
}

function findEvidence(clues: Clues, quote: FoundQuote, words: readonly FindableWord[]): Evidence[] {
  return [
    ...findWords(clues, quote, words),
    ...clues.names.flatMap((clue) => findName(clue, quote)),
    ...findAbout(clues, quote),
    ...(clues.spellings.size === 0
      ? []
      : words.flatMap((_, at) => findSpelling(clues, { quote, words, at }))),
  ];
}

/** A plain loop: it goes over every word of every quote that is considered, at each key press. */
function findWords(clues: Clues, quote: FoundQuote, words: readonly FindableWord[]): Evidence[] {
  const found: Evidence[] = [];
  for (const [at, word] of words.entries()) {
    const how = isInRow(words, at, clues) ? 'word' : howWritten(word, clues.said);
    if (how === undefined) continue;
    const { start, end } = word;
    const why: Why[] =
      how === 'word' ? [] : [{ type: how, asked: clues.asked, found: quote.words.slice(start, end) }];
    found.push({ how, marks: [{ start, end }], why });
  }
  return found;
}

/** What it was said of, and at which occasion, is shown with the quote, so they need no other reason. */
function findAbout({ about: wanted }: Clues, { about = '', shown }: FoundQuote): Evidence[] {
  if (wanted.hows.size === 0) return [];
  const hows = (text: string): readonly HowWritten[] =>
    readWords(text).flatMap((word) => howWritten(word, wanted) ?? []);
  return [
    ...hows(about).map((how) => (how === 'word' ? 'about' : how)),
    ...hows(shown?.said ?? '').map(() => 'event' as const),
  ].map((how) => ({ how, marks: [], why: [] }));
}

/** The quote is by this person, from this outlet, at this occasion or by somebody in this role. */
function findName(clue: NameClue, quote: FoundQuote): Evidence[] {
  const { name, asked } = clue;
  const type = reasonOf(name, quote);
  return type === undefined
    ? []
    : [{ how: howNamed(clue), marks: [], why: [{ type, asked, found: name.name, id: name.id }] }];
}

function reasonOf(name: IndexedName, { speakers, outlet, occasion }: FoundQuote): Why['type'] | undefined {
  switch (name.type) {
    case 'person':
      return speakers.some(({ id }) => id === name.id) ? 'speaker' : undefined;
    case 'role':
      return speakers.some(({ role }) => role === name.name) ? 'role' : undefined;
    case 'outlet':
      return outlet === name.id ? 'outlet' : undefined;
    case 'occasion':
      return occasion === name.id ? 'occasion' : undefined;
    case 'place':
    case 'kind':
      return undefined;
  }
}

interface TextPlace {
  readonly quote: FoundQuote;
  readonly words: readonly FindableWord[];
  readonly at: number;
}

/** The words contain the name, perhaps in another spelling or script than was asked for. */
function findSpelling({ spellings }: Clues, { quote, words, at }: TextPlace): Evidence[] {
  const here = words[at];
  const found = here?.forms
    .flatMap((form) => spellings.get(form) ?? [])
    .find(({ run }) => standsAt(words, at, run));
  if (here === undefined || found === undefined) return [];
  const mark = { start: here.start, end: words[at + found.run.length - 1]?.end ?? here.end };
  return [
    { how: howNamed(found), marks: [mark], why: whySpelling(found, quote.words.slice(mark.start, mark.end)) },
  ];
}

function whySpelling({ name: { id }, asked }: NameClue, found: string): Why[] {
  if (foldText(asked).join(' ') === foldText(found).join(' ')) return [];
  return [{ type: cyrillic.test(asked) === cyrillic.test(found) ? 'spelling' : 'script', asked, found, id }];
}

function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = merged.at(-1);
    if (last === undefined || last.end < mark.start) merged.push(mark);
    else if (last.end < mark.end) merged[merged.length - 1] = { start: last.start, end: mark.end };
  }
  return merged;
}

function withoutRepeats(reasons: readonly Why[]): Why[] {
  return [...new Map(reasons.map((why) => [`${why.type} ${why.asked} ${why.found}`, why])).values()];
}
