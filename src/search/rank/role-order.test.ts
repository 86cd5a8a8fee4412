import { expect, test } from 'vitest';
import { agreesWithDeed, readDeed } from './role-order.ts';

const asked = 'what did holt offer berg'.split(' ');
const telling = ['holt', 'offer', 'berg'];

test('behind a form of “do” stands who does it, what, and to whom', () => {
  expect(readDeed(asked, telling)).toEqual({ subject: 0, verb: 1, objects: [2] });
  expect(readDeed(['holt', 'offer', 'berg'], telling)).toBeUndefined();
  expect(readDeed(['did', 'holt'], ['holt'])).toBeUndefined();
});

test.each([
  ['what did holt offer', 1],
  ['holt made berg an offer', 1],
  ['did berg offer help', -1],
  ['the offer', 0],
  ['berg and holt', 0],
])('“%s” agrees: %d', (line, agrees) => {
  const deed = readDeed(asked, telling);
  const words = line.split(' ');
  expect(deed && agreesWithDeed(deed, (at) => words.indexOf(telling[at] ?? ''))).toBe(agrees);
});
