import type { ToldValue } from './told-values.ts';

/** A stretch on an axis, in percent of it. */
export interface DrawnStretch {
  readonly from: number;
  readonly width: number;
  /** What is announced, only about so, or open at an end: drawn as an outline. */
  readonly isOpen: boolean;
}

/** One line of a picture: stretches on an axis that all lines share. */
export interface PictureRow {
  /** What the line stands for, in words. */
  readonly words: string;
  /** The value that it draws, with who gives it; undefined where the line is a clock. */
  readonly told: ToldValue | undefined;
  /** Whose clock it is. */
  readonly place: string | undefined;
  readonly stretches: readonly DrawnStretch[];
  /** Places of what divides the axis: midnights. */
  readonly ticks: readonly number[];
}

/** To a tenth of a percent. */
export function roundShare(share: number): number {
  return Math.round(share * 1000) / 10;
}
