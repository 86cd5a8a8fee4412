import type { QueryKind } from './make-queries.ts';

/** What was measured for one engine at one size. Times are CPU milliseconds of the engine's own process. */
export interface Measured {
  readonly engine: string;
  readonly size: number;
  readonly buildMs: number;
  /** The most memory held until the index was built, the corpus included. */
  readonly buildPeakMb: number;
  readonly files: number;
  readonly index: { readonly raw: number; readonly brotli: number };
  /** Until the first answer of an engine that had read nothing: brotli bytes, files, CPU. */
  readonly first: { readonly bytes: Spread; readonly files: Spread; readonly cpuMs: Spread };
  readonly keyPress: Spread;
  /** The slowest of the queries that were made to be slow; undefined for an engine too slow to try them. */
  readonly hostileMs?: number;
  readonly slowest: readonly { readonly text: string; readonly ms: number }[];
  readonly queries: number;
  readonly heapMb: number;
  readonly quality: Partial<Readonly<Record<QueryKind, Quality>>>;
}

export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** What a key press takes with few quotes and with many. */
export interface MeasuredGrowth {
  readonly engine: string;
  readonly small: Spread;
  readonly large: Spread;
}

export const growthSizes = [10_000, 100_000] as const;

export interface Quality {
  readonly queries: number;
  readonly found: number;
  /** Sum of 1 / place of the right answer. */
  readonly reciprocal: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Found queries and reciprocal places over all kinds with a right answer. */
export function totalQuality({ quality }: Measured): Quality {
  return Object.values(quality).reduce(
    (sum, kind) => ({
      queries: sum.queries + kind.queries,
      found: sum.found + kind.found,
      reciprocal: sum.reciprocal + kind.reciprocal,
    }),
    { queries: 0, found: 0, reciprocal: 0 },
  );
}
