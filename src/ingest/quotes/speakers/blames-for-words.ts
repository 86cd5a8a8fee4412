import { readNominalBefore, startOfPhrase } from '../cues/read-nominal.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';

const blaming =
  /^(?:accus|attack|bash|berat|blam|blast|castigat|censur|chastis|chid|condemn|congratulat|criticis|criticiz|denounc|excoriat|fault|fir|hammer|hit|knock|lambast|mock|needl|prais|rebuk|reprimand|ridicul|ripp?|roast|scold|skewer|slamm?|taunt|teas|thank|upbraid)(?:e?s|e?d|ing|e)?$/;

/** "scolded Ann Lee for calling it", "accused him of calling it": whether somebody is blamed, or thanked, for the words that the participle reports. */
export function blamesForWords(paragraph: NamedParagraph, participle: number): boolean {
  const { tokens } = paragraph;
  if (!/^(?:for|of)$/.test(tokens[participle - 1]?.lower ?? '')) return false;
  const start = startOfObject(paragraph, participle - 2);
  return start !== undefined && blaming.test(tokens[start - 1]?.lower ?? '');
}

function startOfObject(paragraph: NamedParagraph, last: number): number | undefined {
  const name = paragraph.nameAt[last];
  if (name !== undefined) return startOfPhrase(paragraph, name.titleFrom);
  return /^(?:him|her|them|me|us)$/.test(paragraph.tokens[last]?.lower ?? '')
    ? last
    : readNominalBefore(paragraph, last)?.from;
}
