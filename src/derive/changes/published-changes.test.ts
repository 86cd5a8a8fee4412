import { expect, test } from 'vitest';
import { exampleContent } from '../../../tests/example-content.ts';
import { publishedChanges } from './published-changes.ts';

const item = (kind: 'report' | 'person' | 'story', id: string, what = 'added') => ({
  kind,
  id,
  what: [what],
});

test('leaves out what is not published, and keeps what was and is gone', () => {
  const days = [
    { day: '2031-05-03', items: [item('report', 'gone', 'removed'), item('report', 'draft')] },
    {
      day: '2031-05-02',
      items: [item('report', 'lake-talks'), item('report', 'gone'), item('story', 'story')],
    },
    { day: '2031-05-01', items: [item('person', 'of-a-draft')] },
  ];
  expect(publishedChanges(days, exampleContent())).toEqual([
    { day: '2031-05-03', items: [item('report', 'gone', 'removed')] },
    {
      day: '2031-05-02',
      items: [item('report', 'lake-talks'), item('report', 'gone'), item('story', 'story')],
    },
  ]);
});
