import { expect, test } from 'vitest';
import { exampleContent } from '../../../tests/example-content.ts';
import { changeLines, describeChangeDay } from './describe-change-day.ts';

test('additions stand together, changes by themselves, and what is gone keeps its id', () => {
  const day = describeChangeDay(
    {
      day: '2031-05-04',
      items: [
        { kind: 'person', id: 'holt', what: ['added'] },
        { kind: 'report', id: 'lake-talks', what: ['quote “calm” changed', 'digest changed'] },
        { kind: 'event', id: 'lost', what: ['removed'] },
        { kind: 'outlet', id: 'lake-post', what: ['labels by others changed'] },
        { kind: 'source', id: 'hill-radio', what: ['what it says changed'] },
      ],
    },
    exampleContent(),
  );
  expect(changeLines(day)).toEqual([
    '1 person added: Mara Holt',
    'report “Talks at the lake”: quote “calm” changed, digest changed',
    'event “lost”: removed',
    'outlet “Lake Post”: labels by others changed',
    'source from outside “Hill Radio”: what it says changed',
  ]);
  expect(day.others.map(({ address }) => address)).toEqual([
    '/articles/lake-talks/',
    undefined,
    '/outlets/lake-post/',
    '/sources/#source--hill-radio',
  ]);
});
