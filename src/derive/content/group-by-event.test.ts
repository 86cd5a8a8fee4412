import { expect, test } from 'vitest';
import { exampleArticle } from '../../../tests/example-content.ts';
import { groupByEvent } from './group-by-event.ts';

test('names each report once under every event it tells of, in the order of the reports', () => {
  const told = (event: string) => ({ event, claims: [] });
  const articles = [
    exampleArticle({ id: 'b', events: [told('meeting'), told('dinner'), told('meeting')] }),
    exampleArticle({ id: 'a', events: [told('meeting')] }),
  ];
  const ids = Array.from(groupByEvent(articles), ([event, telling]) => [event, telling.map(({ id }) => id)]);
  expect(ids).toEqual([
    ['meeting', ['b', 'a']],
    ['dinner', ['b']],
  ]);
});
