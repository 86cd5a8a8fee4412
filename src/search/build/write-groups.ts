import { quotesInGroupFile } from '../index/index-format.ts';
import { writeNumbers } from '../words/number-text.ts';
import type { OrderedRecords } from './order-records.ts';

type Group = OrderedRecords['groups'][number];

/** Writes which neighbours are renderings of one utterance; a group on the border of two files stands in both. */
export function writeGroups({ records, groups }: OrderedRecords): (readonly [name: string, text: string])[] {
  const parts = Array.from({ length: Math.ceil(records.length / quotesInGroupFile) }, (): Group[] => []);
  for (const group of groups) {
    const [first, count] = group;
    parts[partOf(first)]?.push(group);
    if (partOf(first) !== partOf(first + count - 1)) parts[partOf(first + count - 1)]?.push(group);
  }
  return parts.map((part, index) => [`groups/${index}.txt`, writePart(part)] as const);
}

function partOf(quote: number): number {
  return Math.floor(quote / quotesInGroupFile);
}

/** Each group as its distance from the end of the group before it, and its length. */
function writePart(groups: readonly Group[]): string {
  return writeNumbers(groups.flatMap(([first, count], index) => [first - endOf(groups[index - 1]), count]));
}

function endOf(group: Group | undefined): number {
  return group === undefined ? 0 : group[0] + group[1];
}
