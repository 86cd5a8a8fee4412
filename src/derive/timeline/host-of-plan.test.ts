import { expect, test } from 'vitest';
import { exampleEvent } from '../../../tests/example-content.ts';
import { hostOfPlan } from './host-of-plan.ts';

const plan = (id: string, event?: string, kind = 'planned') =>
  exampleEvent({
    id,
    kind,
    outcome: { note: 'It went otherwise.', ...(event && { event }) },
  });

const events = new Map(
  [
    exampleEvent({ id: 'talks' }),
    plan('announced', 'talks'),
    plan('suggested', 'announced', 'proposed'),
    plan('never-seen'),
    plan('round', 'about'),
    plan('about', 'round'),
    plan('into-circle', 'round'),
    plan('a-remark', 'talks', 'statement'),
  ].map((event) => [event.id, event]),
);

test.each([
  ['a plan stands with what came of it', 'announced', 'talks'],
  ['a proposal stands with what came of the plan that came of it', 'suggested', 'talks'],
  ['a plan of which nothing is known stands alone', 'never-seen', 'never-seen'],
  ['plans in a circle stand alone', 'round', 'round'],
  ['a plan that leads into a circle stands alone', 'into-circle', 'into-circle'],
  ['an event stands alone', 'talks', 'talks'],
  ['a statement stands alone, whatever came of it', 'a-remark', 'a-remark'],
])('%s', (_, id, host) => {
  const event = events.get(id);
  expect(event && hostOfPlan(event, events)).toBe(host);
});
