import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findTimeTests, isSpeedTest, leadingTo, testFiles } from './time-zones.ts';

test('these tests run in the zone that stands beside their names', () => {
  const { TZ } = process.env;
  expect(['UTC', 'America/Anchorage', 'Pacific/Auckland']).toContain(TZ);
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(TZ);
  expect(new Date(2031, 4, 4).toISOString().slice(0, 13)).toBe(
    { UTC: '2031-05-04T00', 'America/Anchorage': '2031-05-04T08', 'Pacific/Auckland': '2031-05-03T12' }[
      TZ ?? ''
    ],
  );
});

test('whatever leads to a file is found, as far as is asked for', () => {
  const graph = new Map([
    ['page.test', ['page', 'name']],
    ['page', ['list']],
    ['list', ['clock']],
    ['name.test', ['name']],
    ['name', []],
    ['clock', []],
  ]);
  expect(leadingTo(['clock'], graph, 2)).toEqual(new Set(['clock', 'list', 'page']));
  expect(leadingTo(['clock'], graph, 3)).toEqual(new Set(['clock', 'list', 'page', 'page.test']));
});

test('tests of days, of what prints them and of this are run in every zone, others in one', () => {
  const found = findTimeTests();
  expect(found).toEqual(
    expect.arrayContaining([
      'src/domain/dates/format-instant.test.ts',
      'src/domain/dates/story-date.test.ts',
      'src/derive/timeline/timeline.test.ts',
      'tests/time-zones.test.ts',
    ]),
  );
  expect(found).not.toContain('src/text/slug.test.ts');
  expect(found.filter(isSpeedTest)).toEqual([]);
});

test('how long something takes is measured in speed tests alone, by the processor and not by the clock', () => {
  const tests = globSync([...testFiles]).map((file) => [file, readFileSync(file, 'utf8')] as const);
  const measuring = tests.filter(([, code]) => /import \{ cpuSeconds \}/.test(code)).map(([file]) => file);
  expect(measuring.length).toBeGreaterThan(3);
  expect(measuring.filter((file) => !isSpeedTest(file))).toEqual([]);
  expect(
    tests.filter(([, code]) => /\b(?:performance|Date)\.now\(/.test(code)).map(([file]) => file),
  ).toEqual([]);
});
