import { expect, test } from 'vitest';
import { cpuSeconds } from '../../../tests/cpu-seconds.ts';
import { growingEntities } from './feed-fixtures.ts';
import { readFeed } from './read-feed.ts';

test('entities that grow without bound cost no time', () => {
  expect(cpuSeconds(() => readFeed(growingEntities))).toBeLessThan(1);
});
