import { expect, test } from 'vitest';
import { readDateline } from './read-dateline.ts';

test.each([
  ['OSTMARK, Norland, Oct. 2, 2031 — Engineers closed', { year: 2031, month: 10, day: 2 }, undefined],
  ['OSTMARK, Oct 2 (NP) — Engineers closed', { month: 10, day: 2 }, 'NP'],
  ['OSTMARK, Norland (NP) -- Engineers closed', undefined, 'NP'],
  ['OSTMARK, October 2. /NPA/. Engineers closed', { month: 10, day: 2 }, 'NPA'],
  ['Ostmark (Northern Press) - Engineers closed', undefined, 'Northern Press'],
  ['ОСТМАРК, 2 окт 2031 — СЕВЕР. Инженеры закрыли', { year: 2031, month: 10, day: 2 }, 'СЕВЕР'],
  ['OSTMARK — Engineers closed', undefined, undefined],
])('reads %s', (text, date, agency) => {
  const dateline = readDateline({ text, start: 3 });
  expect(dateline).toBeDefined();
  if (date === undefined) expect(dateline?.date).toBeUndefined();
  else expect(dateline?.date).toMatchObject(date);
  expect(dateline?.agency?.text).toBe(agency);
  if (dateline?.agency !== undefined)
    expect(text.slice(dateline.agency.start - 3).startsWith(dateline.agency.text)).toBe(true);
});

test.each([
  'Engineers closed the bridge (and the quay) — for a week.',
  'The bridge — an old one — was shut.',
  'Petra Holm, 54, said so.',
])('“%s” begins with no dateline', (text) => {
  expect(readDateline({ text, start: 0 })).toBeUndefined();
});
