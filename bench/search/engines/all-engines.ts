import type { Engine } from '../engine.ts';
import { dateline, datelineHits } from './dateline.ts';
import { flexsearchForward } from './flexsearch-forward.ts';
import { fuseAsItComes, fuseTokens } from './fuse-alone.ts';
import { minisearchTuned } from './minisearch-tuned.ts';
import { oramaTolerant } from './orama-tolerant.ts';

/** Every engine of the comparison, under the name it has in the table. */
export const allEngines: Readonly<Record<string, Engine>> = {
  Dateline: dateline,
  'Dateline, hits only': datelineHits,
  'MiniSearch, tuned': minisearchTuned,
  'FlexSearch, forward': flexsearchForward,
  'Orama, tolerance 1': oramaTolerant,
  'fuse.js, token search': fuseTokens,
  'fuse.js as it comes': fuseAsItComes,
};
