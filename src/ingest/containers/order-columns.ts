/** A piece of a line: what stands on a page without a wide gap in it; lengths in points. */
export interface LinePiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly fromTop: number;
  readonly size: number;
}

type Row = readonly LinePiece[];

const sameHeight = 0.4;
/** The second column begins at one place, in nearly all rows. */
const sameEdge = 3;
const fewestRows = 5;
const shareOfRows = 0.7;

/** The lines of a page in which they are read: of two columns the left one first, where the page gives them row by row. */
export function orderColumns(pieces: readonly LinePiece[]): readonly LinePiece[] {
  const rows = toRows(pieces);
  const edge = findSecondColumn(rows);
  return edge === undefined ? rows.map(joinRow) : rows.length === 0 ? [] : readByColumn(rows, edge);
}

/** Whether a page is read by columns, and so in another order than it gives its rows. */
export function isInColumns(pieces: readonly LinePiece[]): boolean {
  return findSecondColumn(toRows(pieces)) !== undefined;
}

function toRows(pieces: readonly LinePiece[]): readonly Row[] {
  const rows: LinePiece[][] = [];
  for (const piece of pieces) {
    const last = rows.at(-1)?.at(-1);
    const isSame =
      last !== undefined &&
      Math.abs(last.fromTop - piece.fromTop) < Math.max(2, last.size * sameHeight) &&
      piece.left >= last.left;
    if (isSame) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

/** Where the second column begins; undefined where a page has none. */
function findSecondColumn(rows: readonly Row[]): number | undefined {
  const pairs = rows.filter(({ length }) => length === 2);
  const edges = pairs.flatMap(([, second]) => second?.left ?? []).toSorted((a, b) => a - b);
  const edge = edges[Math.floor(edges.length / 2)];
  if (edge === undefined) return undefined;
  const fitting = pairs.filter(
    ([first, second]) => Math.abs((second?.left ?? 0) - edge) <= sameEdge && (first?.right ?? edge) < edge,
  );
  if (holdsLabels(fitting)) return undefined;
  const others = rows.filter(({ length }) => length > 1).length;
  return fitting.length >= fewestRows && fitting.length >= shareOfRows * others ? edge : undefined;
}

/** The names in the margin of a transcript are no column of text. */
function holdsLabels(pairs: readonly Row[]): boolean {
  const labels = pairs.filter(([left, right]) => {
    if (left === undefined || right === undefined) return false;
    return left.text.trim().endsWith(':') || left.right - left.left < (right.right - right.left) / 2;
  });
  return labels.length > pairs.length / 2;
}

/** Lines over the whole width part what stands in columns above them from what stands below. */
function readByColumn(rows: readonly Row[], edge: number): readonly LinePiece[] {
  const read: LinePiece[] = [];
  let left: LinePiece[] = [];
  let right: LinePiece[] = [];
  for (const row of rows) {
    if (row.some((piece) => piece.left < edge - sameEdge && piece.right > edge)) {
      read.push(...left, ...right, joinRow(row));
      left = [];
      right = [];
      continue;
    }
    for (const piece of row) (piece.left < edge - sameEdge ? left : right).push(piece);
  }
  return [...read, ...left, ...right];
}

function joinRow(row: Row): LinePiece {
  const [first = { text: '', left: 0, right: 0, fromTop: 0, size: 0 }] = row;
  return {
    ...first,
    text: row.map(({ text }) => text.trim()).join(' '),
    right: row.at(-1)?.right ?? first.right,
  };
}
