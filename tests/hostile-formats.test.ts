/** Hostile texts in every format that programs read: each is read back as it was, and nothing else stands there. */
import { expect, test } from 'vitest';
import { citationFormats } from './hostile/citation-formats.ts';
import { dataFormats } from './hostile/data-formats.ts';
import { createKeeping } from './hostile/hostile-format.ts';
import { hostileStrings, runningStrings } from './hostile/hostile-strings.ts';
import { isLongForm } from './long-form.ts';

const formats = [...dataFormats, ...citationFormats];

/** Of those that differ in the way out of a place alone some, each element and each way out among them. */
const some = hostileStrings.filter((text, index) => index % 7 === 0 || !runningStrings.includes(text));
const fired = isLongForm ? hostileStrings : some;

async function findSpoilt(
  isKept: (text: string) => Promise<boolean>,
  texts: readonly string[],
): Promise<readonly string[]> {
  const kept = await Promise.all(texts.map(isKept));
  return texts.filter((_, index) => !kept[index]);
}

test.each(formats)('$name is spoilt by many texts where it is written carelessly', async (format) => {
  const isKept = await createKeeping(format.carelessly, format);
  expect(await isKept('calm')).toBe(true);
  expect((await findSpoilt(isKept, some)).length).toBeGreaterThan(5);
});

test.each(formats)('$name holds every hostile text as it is, and nothing besides', async (format) => {
  expect(await findSpoilt(await createKeeping(format.write, format), fired)).toEqual([]);
});
