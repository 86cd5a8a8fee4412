import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearch } from '../answer/create-search.ts';
import type { SearchAnswer } from '../answer/search-answer.ts';
import { fixtureNames, loadFrom } from '../answer/search-fixtures.ts';
import { buildIndex } from '../build/build-index.ts';
import type { FacetCounts } from '../filter/count-facets.ts';
import type { SearchRecord } from '../index/search-record.ts';

/* The same invented quotes in an index that is read whole and in one that is read part by part. */

const words = [
  ...[
    'the',
    'of',
    'lake',
    'and',
    'water',
    'we',
    'lakes',
    'is',
    'lock',
    'ferry',
    'go',
    'went',
    'boat',
    'boats',
  ],
  ...[
    'will',
    'not',
    'harbour',
    'treaty',
    'озеро',
    'dredge',
    'dredged',
    'weir',
    'sluice',
    'towpath',
    'mooring',
  ],
  ...[
    'quay',
    'pontoon',
    'barge',
    'bargeman',
    'lantern',
    'keel',
    'rudder',
    'tiller',
    'anchor',
    'capstan',
    'winch',
  ],
];
const names = ['Kovalenko', 'Orlov', 'von Aldern', 'Kyiv'];
const speakers = ['kovalenko', 'orlov', 'von-aldern'];

/** Every step of a fixed walk, so that each run has the same quotes. */
function createSteps(): (below: number) => number {
  let state = 12_345;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

const step = createSteps();
/** The first words of the list are by far the commonest. */
const pickWord = (): string => words[Math.floor(words.length * (step(1_000) / 1_000) ** 3)] ?? '';
const records = Array.from({ length: 4_000 }, (_, number): SearchRecord => {
  const said = Array.from({ length: 3 + step(9) }, pickWord);
  if (step(12) === 0) said.push(names[step(names.length)] ?? '');
  if (number % 997 === 0) said.push(`rarity${number % 3}`);
  const day = `2025-0${1 + step(9)}-1${step(9)}`;
  return {
    id: `r/${number}`,
    words: said.join(' '),
    speakers: step(9) === 0 ? [] : [speakers[step(speakers.length)] ?? ''],
    outlet: step(3) === 0 ? 'kurier' : 'morning-post',
    kind: 'utterance',
    ...(step(20) === 0 ? {} : { from: day, to: day }),
    ...(step(6) === 0 ? { utterance: `u${step(300)}` } : {}),
    ...(step(5) === 0 ? { about: pickWord() } : {}),
  };
});

/** Some have a word and its plural, more the plural alone; the renderings of one utterance have the one or the other. */
const beacons = Array.from({ length: 30 }, (_, number): SearchRecord => {
  const said =
    number % 10 === 0 ? 'a beacon among beacons' : number % 10 === 1 ? 'one beacon' : 'many beacons';
  const day = `2025-11-${10 + (number % 20)}`;
  return {
    ...{
      id: `b/${number}`,
      words: said,
      speakers: ['orlov'],
      outlet: 'kurier',
      kind: 'utterance',
      from: day,
      to: day,
    },
    ...(number > 27 ? { utterance: 'shine' } : {}),
  };
});
const lakes = ['the lake', 'two lakes', 'many lakes'].map(
  (said, number): SearchRecord => ({
    ...{ id: `l/${number}`, words: said, speakers: ['orlov'], outlet: 'kurier', kind: 'utterance' },
    ...{ from: '2026-01-01', to: '2026-01-01', utterance: 'lakes' },
  }),
);

const source = { records: [...records, ...beacons, ...lakes], names: fixtureNames };
const whole = loadFrom(buildIndex(source));
const inParts = loadFrom(buildIndex(source, 1));

/** What is found, and what is counted afterwards. */
async function ask(load: typeof whole.load, query: string): Promise<readonly [SearchAnswer, FacetCounts]> {
  const { answer, countFacets } = await createSearch(load).search(query);
  const { found, ...counts } = await countFacets();
  return [{ ...answer, ...found }, counts];
}

async function expectSame(query: string): Promise<void> {
  expect(await ask(inParts.load, query), query).toEqual(await ask(whole.load, query));
}

describe('an index that is read part by part gives the same hits and counts', () => {
  test.each([
    ...['beacon', 'beaco', 'becon', 'beacons', 'one beacons', 'zeppelin beaco'],
    ...[
      'lake',
      'the',
      'lak',
      'l',
      'weri',
      'dredging',
      'boat',
      'nowhere',
      'rarity1',
      'kovalenko',
      'orlov lake',
    ],
    ...[
      'the lake',
      'of the',
      'the of and',
      'lake rarity2',
      'capstan winch',
      'went winch tiller',
      'bargman lake',
    ],
    ...[
      'the озеро',
      'kowalenko the',
      'ferri rarty2',
      'tiller rarity0 keel quay',
      'kyiv ferry',
      'secretary-general',
    ],
    ...[
      '"the lake"',
      'lake -the',
      'the -"of the"',
      'the speaker:orlov',
      'speaker:orlov',
      'date:2025-03',
      'outlet:kurier',
    ],
    ...[
      'what did orlov say about the lake',
      'lake water ferry harbour treaty',
      'towpath mooring pontoon lantern',
      '',
    ],
  ])('%s', expectSame);

  test('whatever the words', async () => {
    const word = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...names),
      fc.constantFrom(...words).map((each) => each.slice(0, 3)),
      fc.constantFrom(...words).map((each) => each.slice(1)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), (all) => expectSame(all.join(' '))),
      { numRuns: 50 },
    );
  });

  test('by the order of time and for more hits', async () => {
    for (const options of [{ order: 'newest' }, { order: 'oldest' }, { limit: 60 }] as const) {
      const [one, other] = await Promise.all(
        [whole, inParts].map(({ load }) => createSearch(load).search('the lake', options)),
      );
      expect(other?.answer.hits).toEqual(one?.answer.hits);
    }
  });
});

describe('what is read of a large index', () => {
  test('of a common word the newest quotes, whose number comes afterwards', async () => {
    const { answer, countFacets } = await createSearch(inParts.load).search('the');
    const having = source.records.filter((record) => record.words.split(' ').includes('the')).length;
    expect(answer).toMatchObject({ isAtLeast: true, quoteCount: having });
    expect((await countFacets()).found).toMatchObject({ isAtLeast: false, quoteCount: having });
  });

  test('from a host that gives no parts the whole files', async () => {
    const files = buildIndex(source, 1);
    const noParts = async (name: string): Promise<string> =>
      files.get(name) ?? Promise.reject(new Error(name));
    const { answer } = await createSearch(noParts).search('the озеро');
    expect(answer).toEqual((await createSearch(inParts.load).search('the озеро')).answer);
  });

  test('a file that ends before its part is named', async () => {
    const { load } = loadFrom(buildIndex(source, 1));
    const short: typeof load = async (name, part) => (await load(name, part)).slice(0, part && -1);
    await expect(createSearch(short).search('lake')).rejects.toMatchObject({ failure: { trouble: 'file' } });
  });
});
