import { idioms } from '../senses/idioms.ts';
import { stemOf } from '../senses/senses-of.ts';
import type { AskedWord } from './asked-words.ts';

/** So many other words may stand between two words of an idiom: the ball is in their court. */
const mostBetween = 3;

const stemmed = idioms
  .trim()
  .split('\n')
  .map((line) => line.trim().split(': '))
  .map(([run = '', meaning = '']) => ({ run: run.split(' ').map(stemOf), meaning }));

/** Puts a word for what several mean together in place of the first of them, and keeps what stands between. */
export function joinIdioms(words: readonly AskedWord[]): readonly AskedWord[] {
  const stems = words.map(({ word, phrase }) => (phrase === undefined ? stemOf(word) : ''));
  for (const { run, meaning } of stemmed) {
    const places = findRun(run, stems);
    const first = words[places[0] ?? -1];
    if (first === undefined) continue;
    const written = places.map((at) => words[at]?.written).join(' ');
    const joined: AskedWord = { ...first, word: meaning, written, unfinished: false };
    return words.flatMap((word, at) => (at === places[0] ? joined : places.includes(at) ? [] : word));
  }
  return words;
}

/** The places of the words of a run, in its order and near each other; none where they do not stand so. */
function findRun(run: readonly string[], stems: readonly string[]): readonly number[] {
  const places: number[] = [];
  for (const stem of run) {
    const last = places.at(-1);
    const from = last === undefined ? 0 : last + 1;
    const at = stems.indexOf(stem, from);
    if (at < 0 || (last !== undefined && at - from > mostBetween)) return [];
    places.push(at);
  }
  return places;
}
