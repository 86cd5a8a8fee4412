import { cpus, type } from 'node:os';
import type { QueryKind } from './make-queries.ts';
import { growthSizes, type Measured, type MeasuredGrowth, type Spread, totalQuality } from './measured.ts';

const kinds: readonly QueryKind[] = [
  'word',
  'phrase',
  'one mistake',
  'two mistakes',
  'prefix',
  'name',
  'script',
  'place',
  'misspelling',
  'inflection',
];
const ours = 'Dateline';

/** The whole comparison in Markdown: for each size the costs, with ratios to ours in front, and the quality by kind of query. */
export function formatReport(measured: readonly Measured[], grown: readonly MeasuredGrowth[]): string {
  const sizes = [...new Set(measured.map(({ size }) => size))];
  return [
    '# Search figures',
    '',
    `Made by \`npm run bench:search\` on ${cpus().length} × ${cpus()[0]?.model ?? 'an unknown processor'}, ${type()}, Node ${process.versions.node}.`,
    'Times are CPU milliseconds of the engine’s own process. × is how many times ours.',
    ...formatGrowth(grown),
    ...sizes.flatMap((size) =>
      formatSize(
        size,
        measured.filter((result) => result.size === size),
      ),
    ),
    '',
  ].join('\n');
}

function formatGrowth(grown: readonly MeasuredGrowth[]): string[] {
  if (grown.length === 0) return [];
  const [few, many] = growthSizes.map((size) => size.toLocaleString('en'));
  return [
    '',
    `## Growth of the CPU time of a key press from ${few} to ${many} quotes`,
    '',
    'Both sizes in one process, turn by turn. A key press waits for the hits only; the counts of the facets are made when the reader rests.',
    '',
    row(['engine', '× p50', '× p95', '× p99', `p50 / p95 / p99 at ${few}`, `at ${many}`]),
    row(Array.from({ length: 6 }, () => '---')),
    ...grown.map(({ engine, small, large }) =>
      row([
        engine,
        times(large.p50 / small.p50),
        times(large.p95 / small.p95),
        times(large.p99 / small.p99),
        formatSpread(small),
        formatSpread(large),
      ]),
    ),
  ];
}

function formatSpread({ p50, p95, p99 }: Spread): string {
  return `${ms(p50)} / ${ms(p95)} / ${ms(p99)}`;
}

function formatSize(size: number, results: readonly Measured[]): string[] {
  const base = results.find(({ engine }) => engine === ours) ?? results[0];
  if (base === undefined) return [];
  return [
    '',
    `## ${size.toLocaleString('en')} quotes`,
    '',
    row([
      'engine',
      '× p95',
      '× bytes',
      'key press p50 / p95 / p99',
      'hostile',
      'queries',
      'recall at 10',
      'MRR',
      'before the first answer, p50 / p95 kB',
      'files',
      'first answer, ms',
      'index raw / brotli kB',
      'memory MB',
      'build ms',
      'build, most MB',
      'index files',
    ]),
    row(Array.from({ length: 16 }, () => '---')),
    ...results.map((result) => formatCosts(result, base)),
    '',
    row(['recall / MRR', ...kinds]),
    row(['---', ...kinds.map(() => '---')]),
    ...results.map(formatQuality),
  ];
}

function formatCosts(result: Measured, base: Measured): string {
  const { keyPress, first, index } = result;
  const { queries, found, reciprocal } = totalQuality(result);
  return row([
    result.engine,
    times(keyPress.p95 / base.keyPress.p95),
    times(first.bytes.p50 / base.first.bytes.p50),
    formatSpread(keyPress),
    hostile(result.hostileMs),
    String(result.queries),
    share(found / queries),
    share(reciprocal / queries),
    `${kb(first.bytes.p50)} / ${kb(first.bytes.p95)}`,
    String(first.files.p50),
    ms(first.cpuMs.p50),
    `${kb(index.raw)} / ${kb(index.brotli)}`,
    result.heapMb.toFixed(0),
    result.buildMs.toFixed(0),
    result.buildPeakMb.toFixed(0),
    result.files.toLocaleString('en'),
  ]);
}

function hostile(slowest: number | undefined): string {
  if (slowest === undefined) return '–';
  return slowest === Number.MAX_VALUE ? 'throws' : ms(slowest);
}

function formatQuality({ engine, quality }: Measured): string {
  return row([
    engine,
    ...kinds.map((kind) => {
      const answers = quality[kind];
      return answers === undefined
        ? '–'
        : `${share(answers.found / answers.queries)} / ${share(answers.reciprocal / answers.queries)}`;
    }),
  ]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function times(ratio: number): string {
  return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1);
}

function ms(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function share(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(2);
}

function kb(bytes: number): string {
  return bytes >= 100_000 ? (bytes / 1000).toFixed(0) : (bytes / 1000).toFixed(1);
}
