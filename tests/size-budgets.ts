import type { Dossier } from '../src/derive/dossier/build-dossier.ts';

/** What a page grows with. */
export type RecordName = 'report' | 'quote' | 'event' | 'claim';

export type RecordCounts = Readonly<Record<RecordName, number>>;

export interface Budget {
  /** As the message names it: styles. */
  readonly what: string;
  /** Files of the built site that are weighed together, each compressed by gzip. */
  readonly files: string;
  /** Not the files themselves but every script they load, or every style sheet they wait for. */
  readonly weigh?: 'scripts' | 'styles';
  /** Bytes that do not depend on the content. */
  readonly fixed: number;
  /** Bytes that each record may add, so that a report more never breaks the build. */
  readonly each?: Readonly<Partial<Record<RecordName, number>>>;
}

/**
 * What a reader may have to load, in bytes after gzip. Scripts, styles and the frame of a page have a limit; what grows
 * with the content has one for each record, half as much again as it takes. Raising a number is a line in a commit.
 */
export const budgets: readonly Budget[] = [
  { what: 'styles', files: '_astro/*.css', fixed: 17_400 },
  // A few bytes of it show that the name of an outside source, which is a heading, is a link.
  { what: 'styles of every page', files: '404.html', weigh: 'styles', fixed: 7_910 },
  { what: 'frame of a page', files: '404.html', fixed: 1_700 },
  { what: 'scripts of every page', files: '404.html', weigh: 'scripts', fixed: 1_300 },
  // 0.1 kB of it write later counts beside hits instead of drawing those anew.
  { what: 'scripts of the search page', files: 'quotes/index.html', weigh: 'scripts', fixed: 16_840 },
  { what: 'scripts of the timeline', files: 'timeline/index.html', weigh: 'scripts', fixed: 6_850 },
  { what: 'scripts of side by side', files: 'compare/index.html', weigh: 'scripts', fixed: 5_300 },
  // Of it 3.4 kB are words that mean about the same, 0.6 kB the words of Russian and Ukrainian questions: rather drop rare groups than raise it.
  // 0.2 kB lead to the code for a large index, which nobody else loads; 0.07 kB see that a host gives the part that was asked for.
  { what: 'search worker', files: '_astro/search-worker-*.js', fixed: 41_030 },
  { what: 'code for a large search index', files: '_astro/large-engine-*.js', fixed: 4_600 },
  { what: 'front page', files: 'index.html', fixed: 7_800, each: { report: 450 } },
  { what: 'list of reports', files: 'articles/index.html', fixed: 2_500, each: { report: 300, event: 60 } },
  {
    what: 'timeline',
    files: 'timeline/index.html',
    fixed: 3_500,
    each: { event: 300, quote: 100, claim: 60 },
  },
  { what: 'side by side', files: 'compare/index.html', fixed: 3_500, each: { claim: 170 } },
  { what: 'all quotes', files: 'quotes/index.html', fixed: 3_500, each: { quote: 180 } },
  {
    what: 'pages of reports',
    files: 'articles/*/index.html',
    fixed: 0,
    each: { report: 4_200, quote: 150, claim: 60 },
  },
  { what: 'pages of quotes', files: 'quotes/!(by)/*/index.html', fixed: 0, each: { quote: 5_300 } },
  { what: 'script for checking', files: '_astro/start-check*.js', fixed: 13_100 },
  {
    what: 'what is checked',
    files: 'check/reports/*.json',
    fixed: 0,
    each: { report: 600, quote: 120, claim: 90 },
  },
  {
    what: 'search index',
    files: 'search/**/*',
    fixed: 12_000,
    each: { quote: 1_200, claim: 160, event: 1_100 },
  },
];

/** How many records of each kind the content has. */
export function countRecords({ articles, quotes, events, ledger }: Dossier): RecordCounts {
  return {
    report: articles.length,
    quote: quotes.length,
    event: events.length,
    claim: ledger.reduce((sum, { claims }) => sum + claims.length, 0),
  };
}
