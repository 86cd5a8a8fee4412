import { aboutMark, type IndexedName } from '../index/index-format.ts';
import { isFiller } from '../query/asking-words.ts';
import { listOfName } from '../read/quote-list.ts';
import type { WordIndex } from '../read/word-index.ts';
import { foldText, readWords } from '../words/read-words.ts';
import type { AskedWord } from './asked-words.ts';
import { findJoined, findSplit, type JoinedWord, weightOfCompound } from './find-compounds.ts';
import { type Forgiving, findMeanings, type WordMeanings } from './find-meanings.ts';
import { findNameRuns, type Meaning, type NameRun } from './find-names.ts';
import type { Alternative, Term } from './term.ts';
import { widenWord } from './widen-word.ts';

/** How far a word may be from what is found for it. */
export interface Reach {
  readonly forgiving: Forgiving;
  /** Whether its other forms count, and the words of what something was said of. */
  readonly isWide: boolean;
}

/** Finds what each asked word can mean, and loads the lists of quotes for it. */
export async function planTerms(
  words: readonly AskedWord[],
  index: WordIndex,
  reach: Reach,
): Promise<Term[]> {
  const [found, joined] = await Promise.all([
    Promise.all(words.map((word) => findMeanings(word, index, reach.forgiving))),
    findJoined(words, index.vocabulary),
  ]);
  const runs = findNameRuns({ words, meanings: found.map(({ meanings }) => meanings) });
  return Promise.all(
    found.map((meaning, place) =>
      planTerm({ place, words, meaning, runs, joined, isWide: reach.isWide }, index),
    ),
  );
}

interface TermSource {
  readonly place: number;
  readonly words: readonly AskedWord[];
  readonly meaning: WordMeanings;
  readonly runs: readonly NameRun[];
  readonly joined: readonly JoinedWord[];
  readonly isWide: boolean;
}

async function planTerm(source: TermSource, index: WordIndex): Promise<Term> {
  const { place, meaning, runs } = source;
  const { asked, isCutShort } = meaning;
  const named = await Promise.all(
    runs.filter(({ from, length }) => from <= place && place < from + length).map(planRun(source, index)),
  );
  const names = named.flat().filter(isFound);
  const isSpeaker = asked.side === 'speaker';
  const words =
    isSpeaker && (names.length > 0 || named.flat().some(isSomebody))
      ? []
      : (await planWords(source, index)).filter(
          (each) => isFound(each) && !(isSpeaker && each.how === 'sense'),
        );
  const alternatives = [...names, ...words];
  return {
    asked,
    alternatives: alternatives.toSorted((one, other) => other.weight - one.weight),
    isCutShort,
  };
}

/** Whether somebody is surely meant: what others say of them is not what they say, where nothing is by them. */
function isSomebody(each: Alternative): boolean {
  return each.how === 'name' && each.name.type === 'person' && each.weight >= 1;
}

function isFound({ list }: Alternative): boolean {
  return list.count > 0;
}

async function planWords({ place, meaning, joined, isWide }: TermSource, index: WordIndex) {
  const { asked, meanings } = meaning;
  const wider = isWide ? await widenWord(asked, index) : [];
  const planned = await Promise.all([
    ...(asked.row === undefined ? meanings : []).map((one) => planWord(one, index)),
    ...wider.map((one) => planWord(one, index)),
    ...(await findWithoutParticles(asked, index)).map((one) => planWord(one, index)),
    ...joined
      .filter(({ from }) => from === place || from + 1 === place)
      .map(({ known }) => planWord({ ...known, how: 'word', weight: weightOfCompound }, index)),
    asked.row === undefined ? [] : planRow(asked.row, index),
    asked.pieces === undefined ? [] : planRow(asked.pieces, index),
    isUnknown(meaning) ? planSplit(asked.word, index) : [],
    isUnknown(meaning) && isWide ? planParts(asked, index) : [],
  ]);
  return planned.flat();
}

/** An Arabic or Hebrew word may stand in a quote without the particle that was asked for with it. */
async function findWithoutParticles({ word, phrase }: AskedWord, index: WordIndex): Promise<Meaning[]> {
  const bare = phrase === undefined ? (readWords(word)[0]?.forms.slice(1) ?? []) : [];
  const known = await Promise.all(bare.map(index.vocabulary.find));
  return known.flatMap((found) =>
    found === undefined ? [] : [{ ...found, how: 'word', weight: weightOfCompound } as const],
  );
}

/** Signs of a script without spaces, or words that are one. */
async function planRow(row: readonly string[], index: WordIndex): Promise<Alternative[]> {
  return [{ how: 'word', found: row.join(' '), weight: 1, list: await index.listRow(row) }];
}

function isUnknown({ asked, meanings }: WordMeanings): boolean {
  return asked.phrase === undefined && asked.row === undefined && meanings.every(({ how }) => how === 'near');
}

async function planWord({ word, how, weight, places }: Meaning, index: WordIndex): Promise<Alternative[]> {
  return [{ how, found: word, weight, list: await index.listPlaces(places) }];
}

async function planSplit(word: string, index: WordIndex): Promise<Alternative[]> {
  const split = await findSplit(word, index);
  return split === undefined
    ? []
    : [{ how: 'word', found: split.words.join(' '), weight: weightOfCompound, list: split.list }];
}

/** Of a compound that nobody wrote its parts: a treaty-like deal. */
async function planParts({ written }: AskedWord, index: WordIndex): Promise<Alternative[]> {
  const [, ...parts] = readWords(written)[0]?.forms ?? [''];
  const known = await Promise.all(parts.filter((part) => !isFiller(part)).map(index.vocabulary.find));
  const planned = known.map((found) =>
    found === undefined ? [] : planWord({ ...found, how: 'form', weight: weightOfPart }, index),
  );
  return (await Promise.all(planned)).flat();
}

const weightOfPart = 0.6;

function planRun(
  { words, place, isWide }: TermSource,
  index: WordIndex,
): (run: NameRun) => Promise<Alternative[]> {
  return async ({ from, length, names, weight }) => {
    const run = words.slice(from, from + length);
    const asked = run.map(({ written }) => written).join(run[0]?.row === undefined ? ' ' : '');
    const found = await Promise.all(names.map(index.readName));
    const planned = found.flatMap((name) =>
      name === undefined ? [] : [planName(name, { asked, weight, side: words[place]?.side, isWide }, index)],
    );
    return (await Promise.all(planned)).flat();
  };
}

interface AskedName {
  readonly asked: string;
  readonly weight: number;
  readonly side: AskedWord['side'];
  readonly isWide: boolean;
}

/** What is by somebody, what names them, and of a question what was said of them. */
async function planName(
  name: IndexedName,
  { asked, weight, side, isWide }: AskedName,
  index: WordIndex,
): Promise<Alternative[]> {
  const by: Alternative = {
    how: 'name',
    as: 'own',
    name,
    asked,
    weight: weight * weightOfOwn,
    list: listOfName(name.of),
  };
  const naming: Alternative = { ...by, as: 'mention', weight, list: listOfName(name.in) };
  if (side === 'speaker') return [by];
  const of = isWide ? await planAbout(name, weight, index) : [];
  return side === 'subject' ? [naming, ...of] : [by, naming, ...of];
}

const weightOfAbout = 0.7;
/** Who asks for a name wants what is theirs before what names them. */
const weightOfOwn = 1.1;

/** The editor writes a name as the site does, whatever spelling was asked for; an office is no name, and ends in that of a country. */
async function planAbout(
  { type, name }: IndexedName,
  weight: number,
  index: WordIndex,
): Promise<Alternative[]> {
  if (type === 'role') return [];
  const last = foldText(name).at(-1) ?? '';
  const known = await index.vocabulary.find(aboutMark + last);
  return known === undefined
    ? []
    : planWord({ ...known, how: 'word', weight: weight * weightOfAbout }, index);
}
