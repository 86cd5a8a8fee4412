import type { ClaimValue } from '../claims/claim-value.ts';
import { type DrawnStretch, type PictureRow, roundShare } from './picture-row.ts';
import type { ToldValue } from './told-values.ts';

/** How far “about” is drawn as open, in percent of the axis. */
const openEnd = 6;

/** Lengths and numbers as bars on one axis from nothing to the largest, the smallest first; none where a value has no size. */
export function sizeRows(values: readonly ToldValue[]): readonly PictureRow[] {
  const sizes = values.flatMap((told) => {
    const size = sizeOf(told.value);
    return size === undefined ? [] : [{ told, size }];
  });
  const largest = Math.max(...sizes.map(({ size }) => size));
  if (sizes.length < values.length || !(largest > 0)) return [];
  return sizes
    .toSorted((left, right) => left.size - right.size)
    .map(({ told, size }) => ({
      words: told.words,
      told,
      place: undefined,
      stretches: stretchesOf(told, roundShare(size / largest)),
      ticks: [],
    }));
}

function sizeOf(value: ClaimValue): number | undefined {
  if (value.type === 'duration') return value.minutes;
  return value.type === 'number' && value.number >= 0 ? value.number : undefined;
}

function stretchesOf({ value, isAnnounced }: ToldValue, width: number): readonly DrawnStretch[] {
  if (isAnnounced) return [{ from: 0, width, isOpen: true }];
  const isAbout = value.type === 'duration' && value.about && width > openEnd;
  if (!isAbout) return [{ from: 0, width, isOpen: false }];
  const sure = roundShare((width - openEnd) / 100);
  return [
    { from: 0, width: sure, isOpen: false },
    { from: sure, width: openEnd, isOpen: true },
  ];
}
