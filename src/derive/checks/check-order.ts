import type { Content, EventEntry } from '../../domain/content.ts';
import type { Notice } from '../../domain/notice.ts';

/** That one event stands in front of another, and where that is written. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly written: string;
  /** The event in whose file it is written, and the field. */
  readonly by: string;
  readonly field: 'after' | 'before';
}

/** One error for every circle in which events are said to come before or after each other. */
export function checkOrder({ events }: Pick<Content, 'events'>): readonly Notice[] {
  const steps = events.flatMap(stepsOf);
  const next = Map.groupBy(steps, ({ from }) => from);
  const circles = events.flatMap(({ id }) => {
    const circle = findCircle(id, next);
    return circle === undefined ? [] : [circle];
  });
  const once = new Map(circles.map((circle) => [nameCircle(circle), circle]));
  return Array.from(once.values(), circleNotice);
}

function stepsOf({ id, after, before }: EventEntry): readonly Step[] {
  return [
    ...(after === undefined ? [] : [stepOf({ from: after, to: id, by: id, field: 'after' })]),
    ...(before === undefined ? [] : [stepOf({ from: id, to: before, by: id, field: 'before' })]),
  ];
}

function stepOf(step: Omit<Step, 'written'>): Step {
  const other = step.field === 'after' ? step.from : step.to;
  return { ...step, written: `“${step.field}: ${other}” in ${step.by}.yaml` };
}

/** The shortest way from an event back to itself. */
function findCircle(start: string, next: ReadonlyMap<string, readonly Step[]>): readonly Step[] | undefined {
  const ways: (readonly Step[])[] = (next.get(start) ?? []).map((step) => [step]);
  const seen = new Set<string>();
  for (const way of ways) {
    const to = way.at(-1)?.to ?? start;
    if (to === start) return way;
    if (seen.has(to)) continue;
    seen.add(to);
    ways.push(...(next.get(to) ?? []).map((step) => [...way, step]));
  }
  return undefined;
}

/** The same for every event of one circle. */
function nameCircle(circle: readonly Step[]): string {
  return circle
    .map(({ written }) => written)
    .toSorted()
    .join(' ');
}

function circleNotice(circle: readonly Step[]): Notice {
  const [first] = circle;
  const names = [...circle.map(({ from }) => `“${from}”`), `“${first?.from}”`].join(', then ');
  return {
    rule: 'circle-of-events',
    severity: 'error',
    file: `content/events/${first?.by}.yaml`,
    ...(first === undefined ? {} : { path: [first.field] }),
    message: `The order of events within a day goes round in a circle: ${names}.`,
    hint: `It is written as ${circle.map(({ written }) => written).join(' and ')}. Take out the one that is wrong.`,
  };
}
