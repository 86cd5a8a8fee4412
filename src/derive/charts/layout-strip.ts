import { scalePoint } from 'd3-scale';
import { labelStrip, placeName } from './label-strip.ts';
import type { StripDay } from './strip-day.ts';

const dotStep = 13;
const longGapDays = 3;
const mostDots = 12;
/** A strip of so many events has columns of which each tells its number in words anyway. */
const manyEvents = 300;
const mostDotsOfMany = 4;

/** Where a day stands along the strip and where its dots are stacked. */
export interface StripPosition {
  readonly day: StripDay;
  readonly along: number;
  /** Its name in full: `4 May`. */
  readonly name: string;
  /** What is written at it where names stand side by side; undefined where there is no room. */
  readonly label: string | undefined;
  /** The middle of it: at the ends it keeps within the strip. */
  readonly labelAt: number;
  readonly isMain: boolean;
  /** Distance of each dot from the line; events beyond the last dot are counted in words. */
  readonly stack: readonly number[];
  /** Where to say how many days were left out before it; undefined where it follows closely. */
  readonly gapAt: number | undefined;
}

export interface Strip {
  readonly positions: readonly StripPosition[];
  /** Room from one day to the next. */
  readonly step: number;
}

interface StripSource {
  readonly days: readonly StripDay[];
  readonly length: number;
  readonly mainDay: string;
  readonly nameDay: (day: string) => string;
}

/** Places days at equal steps, with half a step more after a longer gap, so that a quiet month takes no room. */
export function layoutStrip({ days, length, mainDay, nameDay }: StripSource): Strip {
  const slots = days.flatMap(({ day, gap }) => (gap > longGapDays ? [`gap ${day}`, day] : [day]));
  const scale = scalePoint<string>().domain(slots).range([0, length]).padding(0.6);
  const main = days.find(({ day, last }) => day <= mainDay && mainDay <= last);
  const names = days.map(({ day }) => placeName(nameDay(day), scale(day) ?? 0, length));
  const labels = labelStrip(names, main === undefined ? '' : nameDay(main.day));
  const dots = days.flatMap(({ events }) => events).length > manyEvents ? mostDotsOfMany : mostDots;
  const positions = days.map((day, index) => ({
    day,
    along: scale(day.day) ?? 0,
    name: nameDay(day.day),
    label: labels[index],
    labelAt: names[index]?.along ?? 0,
    isMain: day === main,
    stack: day.events.slice(0, dots).map((_, dot) => dot * dotStep),
    gapAt: scale(`gap ${day.day}`),
  }));
  return { positions, step: scale.step() };
}
