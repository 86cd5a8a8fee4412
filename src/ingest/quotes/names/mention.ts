import type { Name } from './name.ts';
import type { Token } from './tokenize.ts';
import { isDisplayLine } from './vocabulary.ts';

/** One paragraph ready for reading: its tokens, and the name that covers each of them. */
export interface Passage {
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly nameAt: readonly (Name | undefined)[];
  /** The position of the first token of each sentence. */
  readonly sentenceStarts: readonly number[];
  /** It is a headline, where a capital says nothing. */
  readonly display: boolean;
}

/** Words that name somebody: token positions `from` to `to`, exclusive; `head` is the noun that counts. */
export interface Mention {
  readonly kind: 'name' | 'pronoun' | 'nominal';
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** More than one for "the prime minister and the king said". */
  readonly names: readonly Name[];
}

export function toPassage(index: number, tokens: readonly Token[], names: readonly Name[]): Passage {
  const nameAt: (Name | undefined)[] = new Array<Name | undefined>(tokens.length).fill(undefined);
  for (const name of names) nameAt.fill(name, name.titleFrom, name.to);
  const sentenceStarts: number[] = [];
  for (const [at, { sentence }] of tokens.entries()) sentenceStarts[sentence] ??= at;
  sentenceStarts[0] = afterDateline(tokens);
  return { index, tokens, names, nameAt, sentenceStarts, display: isDisplayLine(tokens) };
}

export function nameMention(name: Name, ...more: readonly Name[]): Mention {
  const names = [name, ...more];
  return {
    kind: 'name',
    from: Math.min(...names.map(({ titleFrom }) => titleFrom)),
    to: Math.max(...names.map(({ to }) => to)),
    head: name.to - 1,
    names,
  };
}

export function pronounMention(at: number): Mention {
  return { kind: 'pronoun', from: at, to: at + 1, head: at, names: [] };
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
