import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutLists, placeList } from './lay-out-lists.ts';

test('a list that does not fit any more begins the next file, however long it is', () => {
  expect(layOutLists(['aaa', 'bb', 'ccccccc', 'd'], 5).files).toEqual(['aaabb', 'ccccccc', 'd']);
});

test('every list is found again from the end of the one before it', () => {
  const lists = fc.array(fc.stringMatching(/^[abc]{1,9}$/), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(lists, (written) => {
      const { files, ends } = layOutLists(written, 10);
      const found = written.map((list, index) => {
        const { file, offset } = placeList(ends[index] ?? { file: 0, offset: 0 }, list.length, 10);
        return files[file]?.slice(offset, offset + list.length);
      });
      expect(found).toEqual(written);
    }),
  );
});
