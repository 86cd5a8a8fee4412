import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';

/** Bounds on what is parsed: Markdown parsers are slow or fail on small hostile input (see docs/decisions/0003-safety.md). */
export const digestLimits = { characters: 60_000, emphasisMarks: 2_000, blocks: 2_000, nesting: 12 } as const;

const emphasisMark = /[*_]/g;
/** What begins a quotation, an item, a heading or a rule, or makes a heading of the line above. */
const blockMark = /^[ \t]*(?:[>*+#=-]|\d+[.)])/gm;
const container = /^[ \t]*:::/gm;
/** Marks of blocks behind one another, or one as far to the right as no block of a dozen lists stands. */
const nestedBlocks = /^(?:(?:[ \t]*(?:>|[-*+]|\d+[.)])[ \t]*){13,}|[ \t]{48,}(?:[-*+]|\d+[.)]))/m;

/** Why a digest is not parsed, as one sentence; undefined where it may be. */
export function refuseDigest(body: string): string | undefined {
  if (body.length > digestLimits.characters)
    return `The text is ${body.length} characters long; at most ${digestLimits.characters} are read.`;
  if (countOfMatches(body, emphasisMark) > digestLimits.emphasisMarks)
    return `The text holds more than ${digestLimits.emphasisMarks} asterisks and underscores.`;
  if (countOfMatches(body, blockMark) > digestLimits.blocks)
    return `The text holds more than ${digestLimits.blocks} lines that begin an item, a quotation or a heading.`;
  if (nestedBlocks.test(body) || countOfMatches(body, container) > 2 * digestLimits.nesting)
    return `The text nests quotations, lists or containers (:::) deeper than ${digestLimits.nesting}.`;
  return undefined;
}

function countOfMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The Markdown of a digest as a tree, with `:quote[id]` as directives. Throws where it is over the limits. */
export function parseDigest(body: string): Root {
  const refusal = refuseDigest(body);
  if (refusal !== undefined) throw new Error(refusal);
  return remark().use(remarkDirective).parse(body);
}
