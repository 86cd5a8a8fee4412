import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';

/** Bounds on what is parsed: Markdown parsers are slow or fail on small hostile input (see docs/decisions/safety.md). */
export const digestLimits = { characters: 60_000, emphasisMarks: 2_000, nesting: 12 } as const;

const emphasisMark = /[*_]/g;
const nestedBlocks = /^(?:[ \t]*(?:>|[-*+]|\d+[.)])[ \t]*){13,}/m;

/** Why a digest is not parsed, as one sentence; undefined where it may be. */
export function refuseDigest(body: string): string | undefined {
  if (body.length > digestLimits.characters)
    return `The text is ${body.length} characters long; at most ${digestLimits.characters} are read.`;
  if ((body.match(emphasisMark)?.length ?? 0) > digestLimits.emphasisMarks) {
    return `The text holds more than ${digestLimits.emphasisMarks} asterisks and underscores.`;
  }
  if (nestedBlocks.test(body))
    return `The text nests quotations or lists deeper than ${digestLimits.nesting}.`;
  return undefined;
}

/** The Markdown of a digest as a tree, with `:quote[id]` as directives. Throws where it is over the limits. */
export function parseDigest(body: string): Root {
  const refusal = refuseDigest(body);
  if (refusal !== undefined) throw new Error(refusal);
  return remark().use(remarkDirective).parse(body);
}
