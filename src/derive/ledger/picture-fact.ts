import type { Story } from '../../domain/story.ts';
import { bySide, type Sided } from '../claims/by-side.ts';
import type { LedgerEntry } from '../claims/claim-ledger.ts';
import { clockRows } from './clock-rows.ts';
import { dayRows } from './day-rows.ts';
import type { PictureRow } from './picture-row.ts';
import { sizeRows } from './size-rows.ts';
import { type ToldValue, toldValues } from './told-values.ts';

/** A fact as it stands in a list: its values, and their picture where they have a size or a place in time. */
export interface PicturedFact {
  readonly values: readonly ToldValue[];
  /** Its values by the sides of the contradiction; empty where it has none. */
  readonly sides: readonly Sided<ToldValue>[];
  /** Draws every value, with who gives it. */
  readonly rows: readonly PictureRow[];
  /** When it was by each clock, where days differ by these alone. */
  readonly clocks: readonly PictureRow[];
}

/** Lays out the values of a fact. */
export function pictureFact(entry: LedgerEntry, { zones }: Pick<Story, 'zones'>): PicturedFact {
  const values = toldValues(entry.claims, entry.cut);
  const sides = bySide(entry.fact, values);
  if (entry.kind === 'time-zone') return { values, sides, rows: [], clocks: clockRows(entry, zones) };
  const rows = values.length > 1 ? [...sizeRows(values), ...dayRows(values)] : [];
  return { values, sides, rows, clocks: [] };
}
