import { expect, test } from 'vitest';
import { findSharedRuns, indexRuns } from './shared-runs.ts';

const report = indexRuns(
  'The ministers walked along the quay of Tarnholm until the lamps went out, and nobody spoke. “It is late,” said Holt.',
);
const find = (text: string) => findSharedRuns(text, report).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'eight words in a row',
    'They walked along the quay of Tarnholm until the evening.',
    ['walked along the quay of Tarnholm until the'],
  ],
  [
    'more as one run, whatever the case and the commas',
    'So the Ministers walked, along the quay of Tarnholm, until the lamps went out. Then they left.',
    ['the Ministers walked, along the quay of Tarnholm, until the lamps went out'],
  ],
  ['seven words', 'They walked along the quay of Tarnholm until morning.', []],
  [
    'words in another order',
    'Until the lamps went out, along the quay of Tarnholm, the ministers walked.',
    [],
  ],
  ['words that are quoted', 'RT: “walked along the quay of Tarnholm until the lamps went out”.', []],
  [
    'words on both sides of a quote',
    'They walked along the quay “of Tarnholm” until the lamps went out.',
    [],
  ],
  ['nothing', '', []],
])('finds %s', (_, text, runs) => expect(find(text)).toEqual(runs));
