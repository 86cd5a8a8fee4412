import { expect, test } from 'vitest';
import { isTimelineJs } from './is-timelinejs.ts';

test.each([
  ['a sheet as CSV', 'lake.csv', 'Year,Month,Day,Headline,Text\n2031,5,4,They meet,', true],
  [
    'a sheet as JSON',
    'lake.json',
    '{"events": [{"start_date": {"year": "2031"}, "text": {"headline": "They meet"}}]}',
    true,
  ],
  ['another table', 'boats.csv', 'Boat,Length\nMara,4', false],
  [
    'a JSON feed',
    'feed.json',
    '{"version": "https://jsonfeed.org/version/1.1", "title": "Lake", "items": []}',
    false,
  ],
  ['a report', 'lake.txt', 'Headline\n\nThey met.', false],
])('knows %s', (_, name, text, is) => expect(isTimelineJs(name, text)).toBe(is));
