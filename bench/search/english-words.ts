import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { editDistance } from '../../src/search/words/edit-distance.ts';
import { installOutside } from '../install-outside.ts';

/** Words of Wikipedia by how often they stand there (ISC), a spelling dictionary (MIT and BSD) and its reader (MIT). */
const popularWords: string = 'popular-english-words';
const spellingDictionary: string = 'dictionary-en';
const spellingReader: string = 'nspell';
const packages = [`${popularWords}@1.0.2`, `${spellingDictionary}@4.0.0`, `${spellingReader}@2.1.5`];
const folder = join(tmpdir(), 'bench-search-words');
const list = join(folder, `${packages.join(' ')}.txt`);

interface Speller {
  readonly correct: (word: string) => boolean;
}

/**
 * English words with their inflections, and names, the commonest first. What the dictionary does not know and is a mistake
 * away from a commoner word that it knows is a misspelling, which editors do not print. Made once and kept in the
 * temporary folder; the packages are installed outside the project.
 */
export function readEnglishWords(): readonly string[] {
  if (!existsSync(list)) keepWords(makeWords());
  return readFileSync(list, 'utf8').split('\n');
}

function keepWords(words: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const whole = `${list}.${process.pid}`;
  writeFileSync(whole, words.join('\n'));
  renameSync(whole, list);
}

function makeWords(): string[] {
  const outside = mkdtempSync(join(tmpdir(), 'bench-search-packages-'));
  try {
    installOutside(outside, packages);
    const require = createRequire(join(outside, 'package.json'));
    const nspell = require(spellingReader) as (affixes: string, words: string) => Speller;
    const dictionary = dirname(require.resolve(spellingDictionary));
    const [affixes, words] = ['aff', 'dic'].map((kind) =>
      readFileSync(join(dictionary, `index.${kind}`), 'utf8'),
    );
    const popular = require(popularWords) as { words: { getAll: () => readonly string[] } };
    return withoutMisspellings(popular.words.getAll(), nspell(affixes ?? '', words ?? ''));
  } finally {
    rmSync(outside, { recursive: true, force: true });
  }
}

const compared = 3;
const longWord = 7;

/** Words that are a mistake away share one of these: the word with a letter less, its beginning, its end. */
function keysOf(word: string): string[] {
  const shorter = Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [word, ...shorter, `${word.slice(0, compared)}-`, `-${word.slice(-compared)}`];
}

function withoutMisspellings(popular: readonly string[], speller: Speller): string[] {
  const alike = new Map<string, string[]>();
  const isMisspelt = (word: string): boolean => {
    const most = word.length < longWord ? 1 : 2;
    return keysOf(word).some((key) =>
      alike.get(key)?.some((known) => editDistance(word, known, most) <= most),
    );
  };
  return popular.filter((word) => {
    if (!isSpelt(word, speller)) return !isMisspelt(word);
    for (const key of keysOf(word)) {
      const known = alike.get(key);
      if (known === undefined) alike.set(key, [word]);
      else known.push(word);
    }
    return true;
  });
}

function isSpelt(word: string, speller: Speller): boolean {
  return speller.correct(word) || speller.correct(word.charAt(0).toUpperCase() + word.slice(1));
}
