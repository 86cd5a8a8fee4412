import type { SearchName, SearchRecord } from '../../src/search/index/search-record.ts';
import { dayOfNumber } from '../../src/text/days.ts';
import { createRandom, createZipf, normal, type Random } from '../random.ts';
import { readEnglishWords } from './english-words.ts';
import { inventedPeople, inventedPlaces, ordinaryPerson } from './invented-names.ts';
import { inflections } from './mistaken-words.ts';

/** English words in the shape of quotes, as common as they are and without a meaning: nobody said it. The same size gives the same bytes. */
export interface Corpus {
  readonly records: readonly SearchRecord[];
  readonly names: readonly SearchName[];
}

const firstDay = 20_000;
const kinds = ['utterance', 'utterance', 'utterance', 'fragment', 'title'];

export function makeCorpus(size: number, seed = 20_250_815): Corpus {
  const random = createRandom(seed ^ size);
  const people = [
    ...inventedPeople,
    ...Array.from({ length: Math.round(6 * Math.sqrt(size)) }, (_, number) => ordinaryPerson(number)),
  ];
  const outlets = Array.from(
    { length: 24 },
    (_, number): SearchName => ({
      id: `outlet-${number}`,
      type: 'outlet',
      name: `Outlet ${number}`,
      spellings: [],
      roles: [],
    }),
  );
  const occasions = Array.from(
    { length: 40 },
    (_, number): SearchName => ({
      id: `occasion-${number}`,
      type: 'occasion',
      name: `Occasion ${number}`,
      spellings: [],
      roles: [],
    }),
  );
  const writeText = createWriter(size, random);
  const drawSpeaker = createZipf(people.length, random, 1.15);
  const records = Array.from({ length: size }, (_, number): SearchRecord => {
    const day = dayOfNumber(firstDay + random.below(60) + 25 * random.below(2 + Math.round(size / 4_000)));
    return {
      id: `report-${Math.floor(number / 5)}/q${number}`,
      words: writeText(),
      speakers: random.next() < 0.05 ? [] : [people[drawSpeaker()]?.id ?? ''],
      outlet: random.pick(outlets).id,
      kind: random.pick(kinds),
      from: day,
      to: day,
      ...(random.next() < 0.7 ? { occasion: random.pick(occasions).id } : {}),
      ...(random.next() < 0.04 ? { utterance: `utterance-${random.below(Math.ceil(size / 60))}` } : {}),
    };
  });
  return { records, names: [...people, ...inventedPlaces, ...outlets, ...occasions] };
}

/** A third of the steps follow a habit of the word before, an eighth speak of the topic, the rest are drawn by frequency. */
function createWriter(size: number, random: Random): () => string {
  const leftOut = new Set(inflections.map(([typed]) => typed));
  const vocabulary = readEnglishWords().filter((word) => !leftOut.has(word));
  const draw = createZipf(vocabulary.length, random);
  const topics = Array.from({ length: 2 + Math.round(size / 2_000) }, () =>
    Array.from({ length: 60 }, () => 200 + random.below(8_000)),
  );
  const habits = Array.from({ length: 6_000 }, () => [draw(), draw(), draw()]);
  return () => {
    const topic = random.pick(topics);
    let last = draw();
    const length = Math.max(6, Math.min(80, Math.round(Math.exp(Math.log(23) + 0.45 * normal(random)))));
    const words = Array.from({ length }, () => {
      const chance = random.next();
      const habit = chance < 0.35 ? habits[last] : undefined;
      last = habit !== undefined ? random.pick(habit) : chance < 0.47 ? random.pick(topic) : draw();
      return vocabulary[last] ?? '';
    });
    return finish(words, random);
  };
}

/** Some quotes name a place or a person, in one of the spellings. */
function finish(words: readonly string[], random: Random): string {
  const named = random.next();
  const name =
    named < 0.06 ? random.pick(inventedPlaces) : named < 0.1 ? random.pick(inventedPeople) : undefined;
  const spelling = name === undefined ? [] : [random.pick([name.name, ...name.spellings])];
  const at = 1 + random.below(words.length - 1);
  const [first = '', ...rest] = words.toSpliced(at, 0, ...spelling);
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`;
}
