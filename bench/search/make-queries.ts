import type { SearchName, SearchRecord } from '../../src/search/index/search-record.ts';
import { foldText, readWords } from '../../src/search/words/read-words.ts';
import { createRandom, type Random } from '../random.ts';
import type { Corpus } from './make-corpus.ts';
import { inflections, misspellings } from './mistaken-words.ts';
import { mistype } from './mistype.ts';

/** What a query tests. The last five have no single right answer and count for speed only. */
export type QueryKind =
  | 'word'
  | 'phrase'
  | 'one mistake'
  | 'two mistakes'
  | 'prefix'
  | 'name'
  | 'script'
  | 'place'
  | 'misspelling'
  | 'inflection'
  | 'common'
  | 'first letters'
  | 'nonsense'
  | 'typing'
  | 'hostile';

export interface BenchQuery {
  readonly kind: QueryKind;
  readonly text: string;
  /** Ids of the quotes of which one must be found; undefined when only the time counts. */
  readonly targets?: ReadonlySet<string>;
}

const wanted = {
  word: 30,
  phrase: 35,
  'one mistake': 35,
  'two mistakes': 20,
  prefix: 30,
  name: 20,
  script: 15,
  place: 15,
} as const satisfies Partial<Record<QueryKind, number>>;
const cyrillic = /\p{Script=Cyrillic}/u;
/** A target counts when at most so many quotes have all its words. */
const mostRivals = 3;

interface Source extends Corpus {
  readonly random: Random;
  /** Word → numbers of the quotes that have it. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly people: ReadonlyMap<string, SearchName>;
}

/** The same queries for every engine: 200 with a known answer, 40 hard ones without, and some of them typed letter by letter. */
export function makeQueries(corpus: Corpus, seed = 99): BenchQuery[] {
  const random = createRandom(seed ^ corpus.records.length);
  const source: Source = {
    ...corpus,
    random,
    places: findPlaces(corpus.records),
    people: new Map(corpus.names.map((name) => [name.id, name])),
  };
  const answered = Object.entries(wanted).flatMap(([kind, count]) =>
    makeKind(kind as keyof typeof wanted, count, source),
  );
  const typed = answered
    .filter(({ kind }) => kind === 'phrase' || kind === 'name')
    .slice(0, 60)
    .filter((_, index) => index % 6 === 0)
    .flatMap(typeOut);
  return [...answered, ...makeMistaken(source), ...makeHard(source), ...typed];
}

/** Words typed alone as people misspell them, and forms that no quote has. */
function makeMistaken(source: Source): BenchQuery[] {
  return [
    ...misspellings.map(([typed, meant]) => askFor({ kind: 'misspelling', text: typed }, [meant], source)),
    ...inflections.map(([typed, meant]) => askFor({ kind: 'inflection', text: typed }, meant, source)),
  ].flat();
}

/** The question, if a quote has one of the words that are meant. */
function askFor(query: BenchQuery, meant: readonly string[], { places, records }: Source): BenchQuery[] {
  const numbers = meant.flatMap((word) => places.get(word) ?? []);
  const targets = new Set(numbers.flatMap((number) => records[number]?.id ?? []));
  return targets.size === 0 ? [] : [{ ...query, targets }];
}

function findPlaces(records: readonly SearchRecord[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  records.forEach(({ words }, number) => {
    for (const word of new Set(foldText(words))) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [number]);
      else known.push(number);
    }
  });
  return places;
}

function makeKind(kind: keyof typeof wanted, count: number, source: Source): BenchQuery[] {
  const queries: BenchQuery[] = [];
  for (let tries = 0; queries.length < count && tries < 60_000; tries++) {
    const record = source.random.pick(source.records);
    const text = makers[kind](record, source);
    if (text !== undefined) queries.push({ kind, text, targets: new Set([record.id]) });
  }
  return queries;
}

type Maker = (record: SearchRecord, source: Source) => string | undefined;

const makers: Readonly<Record<keyof typeof wanted, Maker>> = {
  word: (record, source) => ifRare([rareWords(record, source)[0]], source),
  phrase: (record, source) => {
    const words = foldText(record.words);
    const from = source.random.below(Math.max(1, words.length - 3));
    return ifRare(words.slice(from, from + 3), source);
  },
  'one mistake': (record, source) =>
    withTwoRare(record, source, 6, ([one, other]) => [mistype(one, source.random), other]),
  'two mistakes': (record, source) =>
    withTwoRare(record, source, 7, ([one, other]) =>
      source.random.next() < 0.5
        ? [mistype(one, source.random), mistype(other, source.random)]
        : [mistype(mistype(one, source.random), source.random), other],
    ),
  prefix: (record, source) =>
    withTwoRare(record, source, 5, ([one, other]) => [
      one,
      other.slice(0, Math.max(4, Math.ceil(other.length * 0.6))),
    ]),
  name: (record, source) => withSpelling(record, source, (spelling) => !cyrillic.test(spelling)),
  script: (record, source) => withSpelling(record, source, (spelling) => cyrillic.test(spelling)),
  place: (record, source) => {
    const words = readWords(record.words).map(({ start, end }) => record.words.slice(start, end));
    const place = source.names.find(
      ({ type, name, spellings }) =>
        type === 'place' && [name, ...spellings].some((spelling) => words.includes(spelling)),
    );
    if (place === undefined) return undefined;
    const others = [place.name, ...place.spellings].filter((spelling) => !words.includes(spelling));
    const rare = ifRare([rareWords(record, source)[0]], source);
    return rare === undefined ? undefined : `${source.random.pick(others)} ${rare}`;
  },
};

/** The longer words of a quote, the rarest first. */
function rareWords({ words }: SearchRecord, { places }: Source): string[] {
  const count = (word: string): number => places.get(word)?.length ?? 0;
  return [...new Set(foldText(words))]
    .filter((word) => word.length >= 5 && !cyrillic.test(word))
    .toSorted((one, other) => count(one) - count(other));
}

function ifRare(words: readonly (string | undefined)[], { places }: Source): string | undefined {
  const lists = words.map((word) => places.get(word ?? '') ?? []);
  const shortestFirst = lists.toSorted((one, other) => one.length - other.length);
  const shared = shortestFirst.reduce((left, list) => left.filter((number) => isAmong(number, list)));
  return shared.length > 0 && shared.length <= mostRivals && words.length > 0 ? words.join(' ') : undefined;
}

/** Whether a number is in a list that grows; there may be a million. */
function isAmong(number: number, growing: readonly number[]): boolean {
  let low = 0;
  let high = growing.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((growing[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return growing[low] === number;
}

type Pair = readonly [string, string];

function withTwoRare(
  record: SearchRecord,
  source: Source,
  shortest: number,
  change: (pair: Pair) => Pair,
): string | undefined {
  const [one, other] = rareWords(record, source).filter(({ length }) => length >= shortest);
  if (one === undefined || other === undefined || ifRare([one, other], source) === undefined)
    return undefined;
  return change(source.random.next() < 0.5 ? [one, other] : [other, one]).join(' ');
}

function withSpelling(
  record: SearchRecord,
  source: Source,
  isWanted: (spelling: string) => boolean,
): string | undefined {
  const person = source.people.get(record.speakers[0] ?? '');
  const spellings = person?.spellings.filter(isWanted) ?? [];
  const rare = ifRare([rareWords(record, source)[0]], source);
  const isOrdinary = person?.id.startsWith('person-') ?? true;
  return isOrdinary || spellings.length === 0 || rare === undefined
    ? undefined
    : `${source.random.pick(spellings)} ${rare}`;
}

/** Common words, one to three first letters, and long words nobody ever wrote. */
function makeHard({ places, random }: Source): BenchQuery[] {
  const common = [...places]
    .filter(([word]) => word.length >= 2)
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([word]) => word);
  const pairs = Array.from({ length: 15 }, (_, number) =>
    [random.pick(common.slice(0, 60)), random.pick(common.slice(60, 600))].slice(number % 2).join(' '),
  );
  const letters = Array.from({ length: 15 }, (_, number) =>
    random.pick(common.slice(100, 4_000)).slice(0, 1 + (number % 3)),
  );
  const nonsense = Array.from({ length: 10 }, () =>
    [mistype(mistype(mistype(random.pick(common), random), random), random), random.pick(common)].join(
      random.pick(['', ' ']),
    ),
  );
  return [
    ...pairs.map((text): BenchQuery => ({ kind: 'common', text })),
    ...letters.map((text): BenchQuery => ({ kind: 'first letters', text })),
    ...nonsense.map((text): BenchQuery => ({ kind: 'nonsense', text })),
    ...makeHostile(common).map((text): BenchQuery => ({ kind: 'hostile', text })),
  ];
}

/** What somebody would ask who wants the search to hang. */
function makeHostile(common: readonly string[]): string[] {
  const [one = '', other = '', ...rest] = common;
  return [
    common.slice(0, 24).join(' '),
    common
      .slice(0, 24)
      .map((word) => `${word}q`)
      .join(' '),
    `"${one} ${other}" `.repeat(12),
    rest
      .slice(0, 12)
      .map((word) => `"${one} ${word}"`)
      .join(' '),
    `"${common.slice(0, 24).join(' ')}"`,
    rest
      .slice(0, 12)
      .map((word) => `-"${one} ${word}"`)
      .join(' '),
    Array.from('abcdefghijklmnopqrstuvwx').join(' '),
    'a'.repeat(1_000_000),
    `${one} ${'speaker:a -outlet:b at:c '.repeat(8)}`,
  ];
}

/** Every key press on the way to a query. */
function typeOut({ text }: BenchQuery): BenchQuery[] {
  return Array.from(text, (_, at): BenchQuery => ({ kind: 'typing', text: text.slice(0, at + 1) })).filter(
    (query) => !query.text.endsWith(' '),
  );
}
