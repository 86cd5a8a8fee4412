/** Where a list begins: in which file, at which character. */
export interface ListPlace {
  readonly file: number;
  readonly offset: number;
}

const firstPlace: ListPlace = { file: 0, offset: 0 };

/** Where a list of this length is put when the list before it ended at `end`: in the same file, if it still fits. */
export function placeList(end: ListPlace, length: number, longestFile: number): ListPlace {
  return end.offset > 0 && end.offset + length > longestFile ? { file: end.file + 1, offset: 0 } : end;
}

export function endOfList({ file, offset }: ListPlace, length: number): ListPlace {
  return { file, offset: offset + length };
}

/** Puts lists one after the other into files. `ends[n]` is where list n−1 ended, which is all a reader needs to find list n. */
export function layOutLists(
  lists: readonly string[],
  longestFile: number,
): { files: string[]; ends: ListPlace[] } {
  const parts: string[][] = [[]];
  const ends: ListPlace[] = [firstPlace];
  let end = firstPlace;
  for (const list of lists) {
    const place = placeList(end, list.length, longestFile);
    const part = parts[place.file] ?? [];
    part.push(list);
    parts[place.file] = part;
    end = endOfList(place, list.length);
    ends.push(end);
  }
  return { files: parts.map((part) => part.join('')), ends };
}
