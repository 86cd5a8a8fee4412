import { afterDateline, isDisplayLine } from './capitals.ts';
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
