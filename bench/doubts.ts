/**
 * Fits how sure the reader is of a speaker on the development data beside the project, and says what the fit is worth on
 * articles that it has not seen: `npm run bench:doubts -- [FOLDER]`. The weights belong into `confidence/doubts.ts` and
 * `confidence/weigh-confidence.ts`; every figure but the last table comes from tenths of the articles that others judge.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { grounds } from '../src/ingest/quotes/confidence/weigh-confidence.ts';
import { fitLogistic, logitOf } from './doubts/fit-logistic.ts';
import { chanceBy, fitSteps } from './doubts/fit-steps.ts';
import { fittedDoubts, type GoldArticle, type JudgedSpeaker, readJudged } from './doubts/read-judged.ts';
import type { SpeakerScorer } from './measure-calibration.ts';
import { holdOut } from './quote-figures.ts';

const folder = resolve(process.argv[2] ?? '../shared', 'quotes');
const parts = 10;
/** Of so many speakers a person is asked about the least sure ones. */
const askedShare = 0.15;

interface Sure {
  readonly article: string;
  readonly logit: number;
  readonly sure: number;
  readonly right: boolean;
}

if (existsSync(join(folder, 'dev.jsonl'))) await fitAll();
else console.log(`${folder} is not here. Name the folder of the data: npm run bench:doubts -- FOLDER`);

async function fitAll(): Promise<void> {
  const scorer = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as SpeakerScorer;
  const lines = readFileSync(join(folder, 'dev.jsonl'), 'utf8').split('\n').filter(Boolean);
  const articles = lines.map((line) => JSON.parse(line) as GoldArticle);
  const judged = articles.flatMap((article) => readJudged(article, scorer));
  const unseen = inParts(judged, 'outer').flatMap(({ own, others }) => {
    const [weights, steps] = [fitLogistic(others), fitSteps(judgeByOthers(others))];
    return own.map((one) => {
      const logit = logitOf(one, weights);
      return { article: one.article, logit, sure: chanceBy(steps, logit), right: one.right };
    });
  });
  console.log(`${judged.length} speakers, ${unseen.filter(({ right }) => !right).length} of them wrong.`);
  console.log('\nOn articles that the fit has not seen, %\nsure    said right of    off by chance');
  for (const [bin, own] of binsOf(unseen)) printBin(bin, own);
  const heldOut = new Set([...holdOut(articles.map(({ id }) => ({ id })))].map(({ id }) => id));
  const held = unseen.filter(({ article }) => heldOut.has(article));
  console.log(
    `The least sure ${100 * askedShare} % hold ${caughtOf(unseen)} % of the wrong ones; ${caughtOf(held)} % on the articles that nobody reads.`,
  );
  printFit(judged);
}

/** The share of the wrong speakers that are among the least sure ones, %. */
function caughtOf(all: readonly Sure[]): string {
  const asked = all.toSorted((a, b) => a.logit - b.logit).slice(0, Math.round(all.length * askedShare));
  const wrong = (some: readonly Sure[]): number => some.filter(({ right }) => !right).length;
  return percent(wrong(asked) / wrong(all));
}

/** Off by chance: so far a share of so many may lie from the true one, two times of three. */
function printBin(bin: string, own: readonly Sure[]): void {
  const right = own.filter((one) => one.right).length / own.length;
  const [said, share, chance] = [mean(own), right, Math.sqrt((right * (1 - right)) / own.length)].map(
    percent,
  );
  console.log(`${bin.padEnd(6)}  ${said} ${share}  ${String(own.length).padEnd(4)}  ${chance}`);
}

function printFit(judged: readonly JudgedSpeaker[]): void {
  const names = [
    'nothing to doubt',
    ...grounds.map(({ name }) => name),
    ...fittedDoubts.map(({ name }) => name),
  ];
  console.log('\nThe fit on all of them, logits');
  for (const [index, weight] of fitLogistic(judged).entries())
    console.log(`${weight.toFixed(2).padStart(6)}  ${names[index]}`);
  console.log('\nSteps: from which logit on which share is right, of how many');
  for (const { from, right, of } of fitSteps(judgeByOthers(judged)))
    console.log(`${from.toFixed(2).padStart(6)}  ${right.toFixed(3)}  ${of}`);
}

/** Each tenth of the articles with the other nine. */
function inParts(judged: readonly JudgedSpeaker[], name: string) {
  const partOf = ({ article }: JudgedSpeaker): number =>
    createHash('md5').update(`${name} ${article}`).digest().readUInt32BE() % parts;
  return Array.from({ length: parts }, (_, part) => ({
    own: judged.filter((one) => partOf(one) === part),
    others: judged.filter((one) => partOf(one) !== part),
  }));
}

/** Each with the logit of a fit that has not seen its article. */
function judgeByOthers(judged: readonly JudgedSpeaker[]) {
  return inParts(judged, 'inner').flatMap(({ own, others }) => {
    const weights = fitLogistic(others);
    return own.map((one) => ({ logit: logitOf(one, weights), right: one.right }));
  });
}

/** Tenths below one half, the one step that lies between a half and nine tenths as a whole, and the last tenth, in which nearly all are, by halves. */
function binsOf(all: readonly Sure[]) {
  const binOf = ({ sure }: Sure): string => {
    if (sure >= 0.5 && sure < 0.9) return '50–89';
    const size = sure < 0.5 ? 10 : 5;
    const from = Math.min(95, Math.floor((sure * 100) / size) * size);
    return `${from}–${from + size - 1}`;
  };
  return [...Map.groupBy(all, binOf)].toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
}

function mean(all: readonly Sure[]): number {
  return all.reduce((sum, { sure }) => sum + sure, 0) / all.length;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
