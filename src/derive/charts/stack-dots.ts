import { isPlan } from '../../domain/timeline/event-kinds.ts';
import type { StripPosition } from './layout-strip.ts';

/** Where the dot of an event stands from the place of its day on the line. */
export interface PlacedDot {
  readonly across: number;
  readonly height: number;
}

/** Dots one above the other; where there is room, what was planned stands in a column beside what came. */
export function stackDots({ day, stack }: StripPosition, hasRoom: boolean): readonly PlacedDot[] {
  const plans = day.events.slice(0, stack.length).map(isPlan);
  if (!hasRoom || plans.every((isOne) => isOne === plans[0]))
    return stack.map((height) => ({ across: 0, height }));
  const half = (stack[1] ?? 0) / 2;
  return plans.map((isOne, dot) => {
    const below = plans.slice(0, dot).filter((other) => other === isOne).length;
    return { across: isOne ? half : -half, height: stack[below] ?? 0 };
  });
}
