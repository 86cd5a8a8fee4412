import { expect, test } from 'vitest';
import { writeGroups } from '../build/write-groups.ts';
import { quotesInGroupFile } from '../index/index-format.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { createGroupReader } from './group-reader.ts';

const border = quotesInGroupFile;
const record: SearchRecord = { id: 'r', words: '', speakers: [], outlet: '', kind: '' };
const records = Array.from({ length: 2 * border + 10 }, () => record);
const files = new Map(
  writeGroups({
    records,
    undated: 0,
    groups: [
      [3, 2],
      [border - 1, 3],
      [2 * border + 4, 2],
    ],
  }),
);

function open() {
  const asked: string[] = [];
  const read = createGroupReader(records.length, async (name) => {
    asked.push(name);
    return files.get(name) ?? '';
  });
  return { asked, groupsOf: async (...quotes: number[]) => (await read(Uint32Array.from(quotes))).groups };
}

test('reads only the parts in which the quotes stand', async () => {
  const { asked, groupsOf } = open();
  const groups = await groupsOf(4, 2 * border + 5);
  expect([groups[3], groups[4], groups[5]]).toEqual([3, 3, 5]);
  expect([groups[2 * border + 5], groups[2 * border + 6]]).toEqual([2 * border + 4, 2 * border + 6]);
  expect(asked).toEqual(['groups/0.txt', 'groups/2.txt']);
});

test.each([border - 1, border, border + 1])('a group on a border is whole from quote %i', async (quote) => {
  const groups = await open().groupsOf(quote);
  expect([border - 1, border, border + 1, border + 2].map((each) => groups[each])).toEqual([
    border - 1,
    border - 1,
    border - 1,
    border + 2,
  ]);
});
