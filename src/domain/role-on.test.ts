import { expect, test } from 'vitest';
import { roleOn } from './role-on.ts';

const roles = [
  { title: 'mayor', to: '2031-05' },
  { title: 'minister', from: '2031-05-10', to: '2032' },
];

test.each([
  ['2030-01-01', 'mayor'],
  ['2031-05-04', 'mayor'],
  ['2031-05-20', 'minister'],
  ['2031-05-01/2031-05-15', 'minister'],
  ['2032-12-31', 'minister'],
  ['2033-01-01', undefined],
  ['[2032-06-01..]', 'minister'],
  ['../..', 'mayor'],
  [undefined, 'mayor'],
])('the office on %s is %s', (date, title) => expect(roleOn(roles, date)?.title).toBe(title));
