import { expect, test } from 'vitest';
import { exampleContent, examplePerson } from '../../../tests/example-content.ts';
import type { ChangeDay } from '../../domain/changes.ts';
import { checkVanished } from './check-vanished.ts';

const on = (day: string, what: string, id = 'hold'): ChangeDay => ({
  day,
  items: [{ kind: 'person', id, what: [what] }],
});
const added = on('2031-05-04', 'added');

test.each([
  ['what is there', [on('2031-05-04', 'added', 'holt')], {}],
  ['what has another id now', [added], { formerly: ['hold'] }],
  ['what was recorded as removed', [on('2031-05-06', 'removed'), added], {}],
])('%s is missed by nobody', (_, days, fields) =>
  expect(checkVanished(exampleContent({ people: [examplePerson(fields)] }), days)).toEqual([]),
);

test.each([
  ['a record that was published and is nowhere', [added]],
  [
    'one that came back after it was removed',
    [on('2031-05-07', 'added'), on('2031-05-06', 'removed'), added],
  ],
])('%s is an error that says how to lead on', (_, days) => {
  const [notice] = checkVanished(exampleContent(), days);
  expect(notice).toMatchObject({ rule: 'vanished-record', file: 'content/people/hold.yaml' });
  expect(notice?.hint).toContain('formerly: [hold]');
});
