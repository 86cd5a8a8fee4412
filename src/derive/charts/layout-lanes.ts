import { scalePoint } from 'd3-scale';
import type { EventEntry } from '../../domain/content.ts';
import { listedNameOf } from '../../domain/person.ts';
import { sum } from '../../text/sum.ts';
import { layoutStrip } from './layout-strip.ts';
import type { PersonLane } from './person-lanes.ts';
import type { StripDay } from './strip-day.ts';

export interface LaneDot {
  readonly event: EventEntry;
  readonly x: number;
  readonly y: number;
}

/** A line of the chart: a lane in the wide one, a day in the narrow one. */
export interface LaneLine {
  readonly label: string;
  readonly y: number;
  readonly dots: readonly LaneDot[];
}

/** What stands above the lines: a day in the wide chart, a person in the narrow one. */
export interface LaneColumn {
  /** Undefined where there is no room for it. */
  readonly label: string | undefined;
  /** The middle of its name. */
  readonly labelAt: number;
  readonly x: number;
}

export interface LaneLayout {
  readonly lines: readonly LaneLine[];
  readonly columns: readonly LaneColumn[];
  readonly height: number;
}

interface Measures {
  readonly width: number;
  /** Room for the names of the lines. */
  readonly margin: number;
  /** Room for the names of the columns. */
  readonly head: number;
  readonly dotsInLine: number;
  readonly dotStep: number;
}

interface Chart {
  readonly lanes: readonly PersonLane[];
  readonly days: readonly StripDay[];
  readonly mainDay: string;
  readonly nameDay: (day: string) => string;
}

const wide: Measures = { width: 1100, margin: 120, head: 34, dotsInLine: 4, dotStep: 12.5 };
const narrow: Measures = { width: 330, margin: 92, head: 66, dotsInLine: 3, dotStep: 12 };
const linePadding = 20;

/** People from top to bottom, days from left to right. */
export function layoutWideLanes({ lanes, ...chart }: Chart): LaneLayout {
  const { positions, step } = layoutStrip({ ...chart, length: wide.width - wide.margin });
  const rows = lanes.map(({ person, byDay }) => ({ label: listedNameOf(person), cells: byDay }));
  const columns = positions.map(({ label, labelAt, along }) => ({
    label,
    labelAt: wide.margin + labelAt,
    x: wide.margin + along,
  }));
  return stackRows(rows, columns, withinColumns(wide, step));
}

/** Days from top to bottom, people from left to right, for a phone. */
export function layoutNarrowLanes({ lanes, days, nameDay }: Chart): LaneLayout {
  const names = lanes.map(({ person }) => listedNameOf(person));
  const scale = scalePoint<string>()
    .domain(names)
    .range([narrow.margin, narrow.width - 14])
    .padding(0.5);
  const rows = days.map(({ day }, index) => ({
    label: nameDay(day),
    cells: lanes.map(({ byDay }) => byDay[index] ?? []),
  }));
  const columns = names.map((label) => ({ label, labelAt: scale(label) ?? 0, x: scale(label) ?? 0 }));
  return stackRows(rows, columns, withinColumns(narrow, scale.step()));
}

/** So many dots in a line that they reach into no neighbour's column. */
function withinColumns(measures: Measures, step: number): Measures {
  const { dotsInLine, dotStep } = measures;
  return { ...measures, dotsInLine: Math.max(1, Math.min(dotsInLine, Math.floor(step / dotStep))) };
}

interface Row {
  readonly label: string;
  readonly cells: readonly (readonly EventEntry[])[];
}

function stackRows(rows: readonly Row[], columns: readonly LaneColumn[], measures: Measures): LaneLayout {
  const heights = rows.map((row) => heightOf(row, measures));
  const tops = heights.map((_, index) => measures.head + sum(heights.slice(0, index)));
  const lines = rows.map((row, index) => {
    const y = (tops[index] ?? 0) + (heights[index] ?? 0) / 2;
    return { label: row.label, y, dots: placeRow(row, columns, { ...measures, y }) };
  });
  return { lines, columns, height: measures.head + sum(heights) };
}

function heightOf({ cells }: Row, { dotsInLine, dotStep }: Measures): number {
  const fullest = Math.max(1, ...cells.map((cell) => Math.ceil(cell.length / dotsInLine)));
  return fullest * dotStep + linePadding;
}

function placeRow(
  { cells }: Row,
  columns: readonly LaneColumn[],
  { y, dotsInLine, dotStep }: Measures & { readonly y: number },
): readonly LaneDot[] {
  return cells.flatMap((cell, column) =>
    placeDots(cell.length, dotsInLine).flatMap(({ across, down }, index) => {
      const event = cell[index];
      const x = (columns[column]?.x ?? 0) + across * dotStep;
      return event === undefined ? [] : [{ event, x, y: y + down * dotStep }];
    }),
  );
}

/** Dots in centred lines, in steps from the middle. */
export function placeDots(
  count: number,
  inLine: number,
): readonly { readonly across: number; readonly down: number }[] {
  const lines = Math.ceil(count / inLine);
  return Array.from({ length: count }, (_, index) => {
    const line = Math.floor(index / inLine);
    const inThisLine = Math.min(inLine, count - line * inLine);
    return { across: (index % inLine) - (inThisLine - 1) / 2, down: line - (lines - 1) / 2 };
  });
}
