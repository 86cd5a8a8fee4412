import { expect, test } from 'vitest';
import { toSlug, toUniqueId } from './slug.ts';

test.each([
  ['Ministers leave the lake', 'ministers-leave-the-lake'],
  ['‘Next time’ – we’ll see', 'next-time-well-see'],
  ['Élise Müller', 'elise-muller'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Говорит', ''],
  ['', ''],
])('makes of “%s” the id “%s”', (text, slug) => expect(toSlug(text)).toBe(slug));

test('cuts between words', () => expect(toSlug('ministers leave the lake', 14)).toBe('ministers'));

test('counts on where an id is taken', () => {
  const taken = ['lake', 'lake-2'];
  expect(toUniqueId('lake', (id) => taken.includes(id))).toBe('lake-3');
  expect(toUniqueId('sea', (id) => taken.includes(id))).toBe('sea');
});
