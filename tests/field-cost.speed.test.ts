/** What the longest text in each field costs all that is made of the content: no more than in step with its length. */
import { expect, test } from 'vitest';
import { checkContent } from '../src/collections/check-content.ts';
import { checkWords } from '../src/collections/check-words.ts';
import { readContentFolder } from '../src/collections/read-content-folder.ts';
import { readProofs } from '../src/collections/read-proofs.ts';
import { buildDossier } from '../src/derive/dossier/build-dossier.ts';
import { searchSource } from '../src/derive/tables/search-source.ts';
import type { Content } from '../src/domain/content.ts';
import {
  type CollectionName,
  collectionNames,
  contentCollections,
} from '../src/domain/content-collections.ts';
import { refuseDigest } from '../src/markdown/parse-digest.ts';
import { buildIndex } from '../src/search/build/build-index.ts';
import { cpuSeconds, patient } from './cpu-seconds.ts';
import { exampleFolder } from './example-folder.ts';
import { everyFourth } from './long-form.ts';

const content = readContentFolder(exampleFolder);
const proofs = readProofs(exampleFolder);

/** A field of one record that takes any text, and how long that text may be. */
interface TextPlace {
  readonly folder: CollectionName;
  readonly record: number;
  readonly path: readonly (string | number)[];
  readonly most: number;
}

const bounds = [200_000, 60_000, 10_000, 2000, 300, 200];

/** Every text field that a record of the example has, each once, whatever its place in lists. */
function listTextPlaces(): readonly (readonly [string, TextPlace])[] {
  const places = new Map<string, TextPlace>();
  for (const folder of collectionNames)
    for (const [record, fields] of content[folder].entries())
      for (const path of pathsOfTexts(fields, [])) {
        const name = [folder, ...path.filter((step) => typeof step === 'string')].join('.');
        if (places.has(name)) continue;
        const most = bounds.find((bound) => accepts(folder, withText({ folder, record, path }, bound)));
        if (most !== undefined) places.set(name, { folder, record, path, most });
      }
  return [...places];
}

function pathsOfTexts(value: unknown, path: TextPlace['path']): readonly TextPlace['path'][] {
  if (typeof value === 'string') return path.length === 1 && path[0] === 'id' ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    pathsOfTexts(field, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

/** The record with a text of that many characters in the field: words as people write, none of them twice. */
function withText({ folder, record, path }: Omit<TextPlace, 'most'>, length: number): object {
  const copy = structuredClone(content[folder][record] ?? {});
  const [last = '', ...above] = path.toReversed();
  const holder = above.toReversed().reduce<object>((value, step) => Reflect.get(value, step) as object, copy);
  Reflect.set(holder, last, wordsOfLength(length));
  return copy;
}

function wordsOfLength(length: number): string {
  const words = Array.from({ length: Math.ceil(length / 6) }, (_, index) => `w${index.toString(36)}`);
  return words.join(' ').slice(0, length).trim().padEnd(length, 'x');
}

/** A digest is no field, and has bounds of its own. */
function accepts(folder: CollectionName, record: object): boolean {
  const { id: _, body, ...fields } = { body: '', ...record, id: '' };
  return refuseDigest(body) === undefined && contentCollections[folder].schema.safeParse(fields).success;
}

function makeEverything(place: TextPlace, length: number): void {
  const records = content[place.folder].with(place.record, withText(place, length) as never);
  const changed: Content = { ...content, [place.folder]: records };
  checkContent(changed);
  checkWords(changed, proofs);
  buildIndex(searchSource(buildDossier(changed)));
}

const places = listTextPlaces();

test('there are text fields in every folder', () => {
  expect(new Set(places.map(([, { folder }]) => folder))).toEqual(new Set(collectionNames));
});

test.each(everyFourth(places))(
  'the longest text in %s costs little more than half of it twice',
  patient,
  (_, place) => {
    makeEverything(place, 100);
    const half = cpuSeconds(() => makeEverything(place, place.most / 2));
    const whole = cpuSeconds(() => makeEverything(place, place.most));
    expect(whole).toBeLessThan(Math.max(half, 0.5) * 3);
  },
);
