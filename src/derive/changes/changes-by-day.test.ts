import { expect, test } from 'vitest';
import { changesByDay } from './changes-by-day.ts';
import { exampleNames } from './changes-fixtures.ts';
import type { RawRecord } from './raw-record.ts';

const report = 'content/articles/lake-talks.md';
const event = 'content/events/lake-meeting.yaml';
const states: Readonly<Record<string, Readonly<Record<string, RawRecord>>>> = {
  a: { [report]: { title: 'One' } },
  b: { [report]: { title: 'Two' }, [event]: { title: 'Lake' } },
  c: { [report]: { title: 'Three' } },
  d: { [report]: { title: 'Four' } },
  e: { [report]: { title: 'Three' } },
};

test('compares each day with the day before it, and leaves out what came and went', () => {
  const commits = [
    { hash: 'a', day: '2031-05-04', paths: [report] },
    { hash: 'b', day: '2031-05-05', paths: [report, event] },
    { hash: 'c', day: '2031-05-05', paths: [report, event, 'content/changes.yaml', 'src/derive/x.ts'] },
    { hash: 'd', day: '2031-05-06', paths: [report] },
    { hash: 'e', day: '2031-05-06', paths: [report] },
  ];
  expect(changesByDay(commits, (hash, path) => states[hash]?.[path], exampleNames)).toEqual([
    { day: '2031-05-05', items: [{ kind: 'report', id: 'lake-talks', what: ['headline changed'] }] },
    { day: '2031-05-04', items: [{ kind: 'report', id: 'lake-talks', what: ['added'] }] },
  ]);
});
