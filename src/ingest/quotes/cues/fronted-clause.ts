import { clauseOpeners, subjectPronouns } from '../lists/function-words.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';

const shortestClause = 3;

/** "When Bob Ray spoke, Ann Lee left": where the clause begins that the sentence is about; its own beginning where none goes before it. */
export function behindFrontedClause({ tokens, nameAt }: NamedParagraph, from: number, end: number): number {
  if (!clauseOpeners.has(tokens[from]?.lower ?? '')) return from;
  for (let comma = from + shortestClause; comma < end - 1; comma += 1) {
    if (tokens[comma]?.text !== ',') continue;
    const next = tokens[comma + 1]?.lower ?? '';
    const isNoun =
      /^(?:his|her|their|its)$/.test(next) || (/^(?:the|an?)$/.test(next) && nameAt[comma - 1] === undefined);
    if (nameAt[comma + 1] !== undefined || subjectPronouns.has(next) || isNoun) return comma + 1;
  }
  return from;
}
