import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createUniqueIds, toSlug, toUniqueId } from './slug.ts';

test.each([
  ['Ministers leave the lake', 'ministers-leave-the-lake'],
  ['‘Next time’ – we’ll see', 'next-time-well-see'],
  ['Élise Müller', 'elise-muller'],
  ['Łukasz Ødegård', 'lukasz-odegard'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Говорит', 'govorit'],
  ['Канал 24', 'kanal-24'],
  ['Новости 24', 'novosti-24'],
  ['Українська правда', 'ukrainska-pravda'],
  ['読売新聞', 'dumaixinwen'],
  ['—', ''],
  ['', ''],
])('makes of “%s” the id “%s”', (text, slug) => expect(toSlug(text)).toBe(slug));

test('cuts between words', () => expect(toSlug('ministers leave the lake', 14)).toBe('ministers'));

test('counts on where an id is taken', () => {
  const taken = ['lake', 'lake-2'];
  expect(toUniqueId('lake', (id) => taken.includes(id))).toBe('lake-3');
  expect(toUniqueId('sea', (id) => taken.includes(id))).toBe('sea');
});

test('counts on as often as it is asked, and as toUniqueId would', () => {
  const anyId = fc.constantFrom('lake', 'lake-2', 'lake-2-2', 'sea', '');
  fc.assert(
    fc.property(fc.array(anyId, { maxLength: 12 }), (ids) => {
      const toUnique = createUniqueIds();
      const taken: string[] = [];
      for (const id of ids) {
        const expected = toUniqueId(id, (one) => taken.includes(one));
        expect(toUnique(id)).toBe(expected);
        taken.push(expected);
      }
    }),
  );
});
