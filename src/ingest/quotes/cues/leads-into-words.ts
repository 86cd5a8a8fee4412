import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Token } from '../names/tokenize.ts';
import type { Cue } from './cue.ts';
import { readNominalBefore } from './subjects/read-nominal.ts';

/** "Ray told him, “…”", "Ray told the board: “…”": a verb behind its subject, nothing but a listener behind it, and whole words. */
export function leadsIntoWords(paragraph: NamedParagraph, quote: number, cue: Cue): boolean {
  const { tokens } = paragraph;
  return (
    cue.form === 'verb' &&
    cue.to < quote &&
    /^[,:]$/.test(tokens[quote - 1]?.text ?? '') &&
    tokens[quote]?.sentence === tokens[cue.from]?.sentence &&
    (cue.to === quote - 1 || isListener(paragraph, cue.to, quote - 1))
  );
}

/** "him", "reporters": one word that listens. */
export function isWordForListener([word, ...others]: readonly Token[]): boolean {
  return others.length === 0 && /^(?:him|her|them|me|us|reporters)$/.test(word?.lower ?? '');
}

/** "him", "Ann Lee", "the board". */
function isListener(paragraph: NamedParagraph, from: number, to: number): boolean {
  const { tokens, nameAt } = paragraph;
  if (isWordForListener(tokens.slice(from, to))) return true;
  return nameAt[from]?.to === to || readNominalBefore(paragraph, to - 1)?.from === from;
}
