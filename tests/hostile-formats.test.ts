/** Hostile texts in every format that programs read: each is read back as it was, and nothing else stands there. */
import { expect, test } from 'vitest';
import { citationFormats } from './hostile/citation-formats.ts';
import { dataFormats } from './hostile/data-formats.ts';
import { type HostileFormat, isKept } from './hostile/hostile-format.ts';
import { hostileStrings, runningStrings } from './hostile/hostile-strings.ts';
import { isLongForm } from './long-form.ts';

const formats = [...dataFormats, ...citationFormats];

/** Of those that differ in the way out of a place alone some, each element and each way out among them; in the long form all. */
const fired = hostileStrings.filter(
  (text, index) => isLongForm || index % 7 === 0 || !runningStrings.includes(text),
);

async function spoiltBy(format: HostileFormat, write: HostileFormat['write']): Promise<readonly string[]> {
  const kept = await Promise.all(fired.map(async (text) => isKept(format, { write, text })));
  return fired.filter((_, index) => !kept[index]);
}

test.each(formats)('$name is spoilt by many texts where it is written carelessly', async (format) => {
  expect(await isKept(format, { write: format.carelessly, text: 'calm' })).toBe(true);
  expect((await spoiltBy(format, format.carelessly)).length).toBeGreaterThan(5);
});

test.each(formats)('$name holds every hostile text as it is, and nothing besides', async (format) => {
  expect(await spoiltBy(format, format.write)).toEqual([]);
});
