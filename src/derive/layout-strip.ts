import { scalePoint } from 'd3-scale';
import type { StripDay } from './strip-days.ts';

const dotStep = 13;
const longGapDays = 3;

/** Where a day stands along the strip and where its dots are stacked. */
export interface StripPosition {
  readonly day: StripDay;
  readonly along: number;
  /** Distance of each dot from the line. */
  readonly stack: readonly number[];
  /** Where to say how many days were left out before it; undefined where it follows closely. */
  readonly gapAt: number | undefined;
}

/** Places days at equal steps, with half a step more after a longer gap, so that a quiet month takes no room. */
export function layoutStrip(days: readonly StripDay[], length: number): readonly StripPosition[] {
  const slots = days.flatMap(({ day, gap }) => (gap > longGapDays ? [`gap ${day}`, day] : [day]));
  const scale = scalePoint<string>().domain(slots).range([0, length]).padding(0.6);
  return days.map((day) => ({
    day,
    along: scale(day.day) ?? 0,
    stack: day.events.map((_, index) => index * dotStep),
    gapAt: scale(`gap ${day.day}`),
  }));
}
