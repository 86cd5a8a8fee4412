import { expect, test } from 'vitest';
import { storyClocks } from './story-clocks.ts';

const utc = { zone: 'UTC', place: 'UTC' };
const oslo = { zone: 'Europe/Oslo', place: 'Oslo' };

test('puts the zone of the story first, and calls UTC by its name', () => {
  expect(storyClocks({ zone: 'Europe/Oslo', zones: [utc, oslo] })).toEqual([
    { ...oslo, name: 'Oslo time', isStoryZone: true },
    { ...utc, name: 'UTC', isStoryZone: false },
  ]);
});

test('knows a zone of the story that is not among those to switch to', () => {
  expect(storyClocks({ zone: 'Asia/Tokyo', zones: [utc] }).map(({ name }) => name)).toEqual([
    'Asia/Tokyo time',
    'UTC',
  ]);
});
