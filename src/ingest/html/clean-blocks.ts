import { endsWithSign, sentenceEnds } from '../../text/marks/ends-with-sign.ts';
import { countWords } from '../../text/split-words.ts';
import { type BoilerplateRule, findBoilerplateRule } from '../boilerplate/boilerplate-rules.ts';
import { type EndingRule, findEndingRule } from '../boilerplate/ending-rules.ts';
import { isHeadlineOf } from '../dump/is-headline-of.ts';
import type { Block } from './blocks/read-blocks.ts';

/** Why a block of the found part is not the article's. */
export type BlockVerdict = 'kept' | 'boilerplate' | 'headline' | 'links' | 'box' | 'behind the end';

export interface JudgedBlock {
  readonly block: Block;
  readonly verdict: BlockVerdict;
  readonly rule: BoilerplateRule | EndingRule | undefined;
}

/** Judges each block of the found part of a page, in reading order; `title` is the page's own headline. */
export function cleanBlocks(blocks: readonly Block[], title: string): readonly JudgedBlock[] {
  const judged: JudgedBlock[] = [];
  for (const [index, block] of blocks.entries())
    judged.push(judgeBlock(block, judged.at(-1), index < mostBeforeHeadline ? title : undefined));
  return cutBehindEnd(judged);
}

/** So many blocks may stand before the headline. */
const mostBeforeHeadline = 6;

/** `headline`: of the page, where it may still stand. */
function judgeBlock(
  block: Block,
  before: JudgedBlock | undefined,
  headline: string | undefined,
): JudgedBlock {
  const boilerplate = findBoilerplateRule(block.text);
  if (boilerplate !== undefined) return { block, verdict: 'boilerplate', rule: boilerplate };
  const ending = findEndingRule(block.text);
  if (ending !== undefined) return { block, verdict: 'box', rule: ending };
  if (headline !== undefined && isHeadlineOf(block.text, headline))
    return { block, verdict: 'headline', rule: undefined };
  if (isLinkList(block)) return { block, verdict: 'links', rule: undefined };
  if (before?.verdict === 'box' && !isSentence(block)) return { block, verdict: 'box', rule: undefined };
  return { block, verdict: 'kept', rule: undefined };
}

/** Words that are all link, and no sentence of their own. */
function isLinkList(block: Block): boolean {
  return block.linkShare > 0.8 && !isSentence(block) && countWords(block.text) >= 2;
}

function isSentence({ text }: Block): boolean {
  return endsWithSign(text, `${sentenceEnds}:`) && countWords(text) >= 10;
}

/** Comments and the foot of a page end the article, unless most of it stands behind them. */
function cutBehindEnd(judged: readonly JudgedBlock[]): readonly JudgedBlock[] {
  const total = keptLength(judged);
  const end = judged.findIndex(
    (one, index) =>
      (endsPage(one) && keptLength(judged.slice(0, index)) * 2 > total) ||
      (opensComments(one) && isFollowedByComments(judged, index)),
  );
  if (end === -1) return judged;
  return judged.map((one, index) =>
    index > end && one.verdict === 'kept' ? { ...one, verdict: 'behind the end' } : one,
  );
}

function endsPage({ rule }: JudgedBlock): boolean {
  return rule !== undefined && 'ends' in rule && rule.ends === 'page';
}

/** “41 comments” may be a button beside the headline, too. */
function opensComments({ block, verdict }: JudgedBlock): boolean {
  return verdict !== 'kept' && findEndingRule(block.text)?.leadsTo === 'comments';
}

/** Sentences of an article stand before the heading, and behind it names and times alone on lines again and again. */
function isFollowedByComments(judged: readonly JudgedBlock[], at: number): boolean {
  const sentences = judged
    .slice(0, at)
    .filter(({ block, verdict }) => verdict === 'kept' && isSentence(block));
  const stamps = judged
    .slice(at + 1)
    .filter(({ block: { text } }) => text.length < longestStamp && stamp.test(text));
  return (
    sentences.length >= fewestSentences &&
    keptLength(sentences) >= fewestLetters &&
    stamps.length >= fewestStamps
  );
}

const longestStamp = 80;
const fewestSentences = 2;
const fewestLetters = 250;
const fewestStamps = 3;
const stamp =
  /\d{1,2}[:.h]\d{2}|\b(?:ago|reply|likes?)\b|\d{1,2} \p{L}{3,10} \d{4}|\p{L}{3,10} \d{1,2}, \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4}/iu;

function keptLength(judged: readonly JudgedBlock[]): number {
  return judged.reduce((sum, { block, verdict }) => sum + (verdict === 'kept' ? block.text.length : 0), 0);
}
