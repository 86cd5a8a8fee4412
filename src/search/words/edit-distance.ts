/**
 * How many letters must be dropped, added, changed or swapped with their neighbour to make one word the other.
 * Counts no further than `most`: anything beyond it is `most + 1`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const width = other.length + 1;
  const rows = new Uint16Array(3 * width);
  const words = [one, other] as const;
  for (let column = 0; column < width; column++) rows[column] = column;
  for (let row = 1; row <= one.length; row++) {
    if (fillRow(rows, row, words) > most) return most + 1;
  }
  return Math.min(most + 1, rows[(one.length % 3) * width + other.length] ?? 0);
}

/** Fills one row of the table, of which three are kept, and says the smallest number in it. */
function fillRow(rows: Uint16Array, row: number, [one, other]: readonly [string, string]): number {
  const width = other.length + 1;
  const at = (row % 3) * width;
  const above = ((row + 2) % 3) * width;
  const twoAbove = ((row + 1) % 3) * width;
  const letter = one.charCodeAt(row - 1);
  let smallest = row;
  rows[at] = row;
  for (let column = 1; column < width; column++) {
    const same = letter === other.charCodeAt(column - 1);
    let cost = Math.min(
      (rows[above + column] ?? 0) + 1,
      (rows[at + column - 1] ?? 0) + 1,
      (rows[above + column - 1] ?? 0) + (same ? 0 : 1),
    );
    const swapped =
      row > 1 &&
      column > 1 &&
      letter === other.charCodeAt(column - 2) &&
      one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
    if (swapped) cost = Math.min(cost, (rows[twoAbove + column - 2] ?? 0) + 1);
    rows[at + column] = cost;
    if (cost < smallest) smallest = cost;
  }
  return smallest;
}
