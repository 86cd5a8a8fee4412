import { expect, test } from 'vitest';
import { exampleArticle, exampleContent, exampleEvent } from '../../../tests/example-content.ts';
import { periodsOf, tagEvent } from './tag-event.ts';

test.each([
  ['2031-05-03', ['before']],
  ['2031-05-04', ['day']],
  ['2031-05-05', ['after']],
  ['2031-05', ['before', 'day', 'after']],
  ['2020', ['before']],
  ['[2031-05-04..]', ['day', 'after']],
  ['../2031-05-03', ['before']],
  [undefined, ['undated']],
])('%s is found under %j', (date, found) => expect(periodsOf(date, '2031-05-04')).toEqual(found));

test('an event is found by its kind, period, people and the outlets that tell of it, each once', () => {
  const telling = [exampleArticle({ id: 'one' }), exampleArticle({ id: 'two' })];
  expect(tagEvent(exampleEvent(), telling, exampleContent().story)).toEqual({
    kind: ['held'],
    period: ['day'],
    person: ['holt'],
    outlet: ['lake-post'],
  });
});
