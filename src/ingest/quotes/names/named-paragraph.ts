import { isDisplayLine } from './capitals.ts';
import type { Name } from './name.ts';
import type { Token } from './tokenize.ts';

/** One paragraph ready for reading: its tokens, and the name that covers each of them. */
export interface NamedParagraph {
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly nameAt: readonly (Name | undefined)[];
  /** The position of the first token of each sentence. */
  readonly sentenceStarts: readonly number[];
  /** It is a headline, where a capital says nothing. */
  readonly display: boolean;
}

export function nameParagraph(
  index: number,
  tokens: readonly Token[],
  names: readonly Name[],
): NamedParagraph {
  const nameAt: (Name | undefined)[] = new Array<Name | undefined>(tokens.length).fill(undefined);
  for (const name of names) nameAt.fill(name, name.titleFrom, name.to);
  const sentenceStarts: number[] = [];
  for (const [at, { sentence }] of tokens.entries()) sentenceStarts[sentence] ??= at;
  sentenceStarts[0] = afterDateline(tokens);
  return { index, tokens, names, nameAt, sentenceStarts, display: isDisplayLine(tokens) };
}

/** "OSTEND (AP) — ": the sentence begins after the dash. */
function afterDateline(tokens: readonly Token[]): number {
  const dash = tokens.slice(0, 14).findIndex(({ text }) => /^[—–―-]{1,2}$/.test(text));
  const agency = tokens[dash - 1]?.text === ')';
  const shouted =
    dash > 0 &&
    tokens
      .slice(0, dash)
      .every(({ text, kind }) => kind === 'sign' || text.length < 6 || text === text.toUpperCase()) &&
    (tokens[0]?.text.length ?? 0) > 3 &&
    tokens[0]?.text === tokens[0]?.text.toUpperCase();
  return dash > 0 && (agency || shouted) ? dash + 1 : 0;
}
