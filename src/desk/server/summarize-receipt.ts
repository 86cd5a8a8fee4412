import { extname } from 'node:path';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { isStoryDate } from '../../domain/dates/story-date.ts';
import type { Decision, Receipt } from '../../ingest/receipt/receipt.ts';
import type { TakenReceipt } from '../protocol/taken.ts';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'a saved page',
  '.htm': 'a saved page',
  '.mhtml': 'a saved page with its pictures',
  '.txt': 'plain text',
  '.md': 'plain text',
  '.srt': 'subtitles',
  '.vtt': 'subtitles',
  '.xml': 'a feed',
  '.rss': 'a feed',
  '.pdf': 'a PDF',
  '.docx': 'a document',
  '.eml': 'a mail',
  '.csv': 'a sheet of events',
};

type Facts = TakenReceipt['facts'];
type Counts = TakenReceipt['counts'];

/** What was read out of a file, as the first page of the desk shows it: facts with what they are known from, and counts. */
export function summarizeReceipt(
  { file, drafts, decisions }: Receipt,
  outlets: ReadonlyMap<string, string>,
): TakenReceipt {
  const of = (what: Decision['what']) => decisions.filter((decision) => decision.what === what);
  const isOne = drafts.length === 1;
  return {
    kind: kinds[extname(file.name).toLowerCase()] ?? 'a file of another kind, read as text',
    facts: isOne
      ? factsOf(of('headline'), of('outlet'), of('date')).map((fact) => withName(fact, outlets))
      : [],
    counts: [
      ...counted(isOne ? 0 : drafts.length, 'report', 'reports'),
      ...counted(of('kept').length, 'line kept', 'lines kept'),
      ...cutsOf(of('cut')),
      ...quotesOf(of('quote'), of('look')),
      ...counted(of('not a quote').length, 'set of marks that is no quote', 'sets of marks that are none'),
      ...counted(of('day').length, 'day named', 'days named'),
      ...counted(newNames(of('look')), 'name that nobody recorded', 'names that nobody recorded'),
    ],
  };
}

function factsOf(
  headlines: readonly Decision[],
  outlets: readonly Decision[],
  dates: readonly Decision[],
): Facts {
  return [
    ...headlines.map(({ words }) => ({ label: 'Headline', value: words, why: '' })),
    ...outlets.map((decision) => knownFact('Outlet', decision)),
    ...dates.map((decision) => knownFact('Published', decision)),
  ];
}

/** A receipt names an outlet by its id. */
function withName(fact: Facts[number], outlets: ReadonlyMap<string, string>): Facts[number] {
  return fact.label === 'Outlet' ? { ...fact, value: outlets.get(fact.value) ?? fact.value } : fact;
}

/** A receipt writes `2031-07-21: The saved page gives it as its date.` */
function knownFact(label: string, { words }: Decision): Facts[number] {
  const [, value = words, why = ''] = /^(\S+): (.*)$/s.exec(words) ?? [];
  return { label, value: isStoryDate(value) ? formatStoryDate(value) : value, why };
}

function counted(count: number, one: string, several: string): Counts {
  return count === 0 ? [] : [{ count, says: count === 1 ? one : several }];
}

/** With the rules that cut them. */
function cutsOf(cuts: readonly Decision[]): Counts {
  const rules = new Set(cuts.flatMap(({ rule }) => rule ?? []));
  const named = rules.size === 0 ? '' : `: ${[...rules].join(', ')}`;
  return counted(cuts.length, `line cut${named}`, `lines cut${named}`);
}

function quotesOf(quotes: readonly Decision[], looks: readonly Decision[]): Counts {
  const doubted = looks.filter(({ words }) => words.startsWith('Speaker of ')).length;
  const sure = quotes.length - doubted;
  return counted(
    quotes.length,
    sure === 1 ? 'quote found, without a doubt' : 'quote found, its speaker in doubt',
    `quotes found, ${sure} without a doubt`,
  );
}

function newNames(looks: readonly Decision[]): number {
  return looks.filter(({ words }) => words.startsWith('A new person is proposed')).length;
}
