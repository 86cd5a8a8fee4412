import { expect, test } from 'vitest';
import { roleOnDay } from './role-on-day.ts';

const roles = [
  { title: 'Mayor', to: '2025-08' },
  { title: 'Minister', from: '2025-08-15' },
];

test.each([
  ['2025-08-14', 'Mayor'],
  ['2025-08-15', 'Minister'],
  ['2025-09-01', 'Minister'],
])('on %s the role to show is %s', (day, title) => {
  expect(roleOnDay(roles, { from: day, to: day })?.title).toBe(title);
});

test('shows no role that had ended or not begun', () => {
  const [mayor] = roles;
  expect(roleOnDay(mayor ? [mayor] : [], { from: '2025-09-01', to: '2025-09-02' })).toBeUndefined();
});
