import { readNominalBefore, startOfPhrase } from '../cues/subjects/read-nominal.ts';
import { auxiliaries, conjunctions, determiners, prepositions } from '../lists/function-words.ts';
import { roleNouns } from '../lists/titles.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Token } from '../names/tokenize.ts';

const blaming =
  /^(?:accus|attack|bash|berat|blam|blast|castigat|censur|chastis|chid|condemn|congratulat|criticis|criticiz|denounc|excoriat|fault|fir|hammer|hit|knock|lambast|mock|needl|prais|rebuk|reprimand|ridicul|ripp?|roast|scold|skewer|slamm?|taunt|teas|thank|upbraid)(?:e?s|e?d|ing|e)?$/;

/** "scolded Ann Lee for calling it", "accused him of having called it", "was accused by him of calling it", "was quoted by him as having called it": whether the words that the participle reports may be another's than the one who stands before it. */
export function blamesForWords(paragraph: NamedParagraph, participle: number): boolean {
  const { tokens } = paragraph;
  const first = tokens[participle - 1]?.lower === 'having' ? participle - 1 : participle;
  const tie = tokens[first - 1]?.lower ?? '';
  if (!/^(?:for|of|as)$/.test(tie)) return false;
  const object = readObject(paragraph, first - 2);
  const before = (object?.from ?? 0) - 1;
  const isPassive = tokens[before]?.lower === 'by';
  const verb = tokens[isPassive ? before - 1 : before];
  if (object === undefined || verb === undefined) return false;
  if (tie === 'as') return isPassive && first !== participle;
  return blaming.test(verb.lower) || (tie === 'for' && object.mayHaveSpoken && isDeed(verb));
}

/** Whatever is done to a person for words, "fined", "sued"; "apologized to her for" is of whoever says it. */
function isDeed({ kind, lower, capital }: Token): boolean {
  const isFunction = [prepositions, conjunctions, determiners, auxiliaries].some((words) => words.has(lower));
  return kind === 'word' && !capital && !isFunction;
}

interface BlamedObject {
  readonly from: number;
  /** A person, or whatever else one may call to account: “the newspaper”, and not “criticism”. */
  readonly mayHaveSpoken: boolean;
}

function readObject(paragraph: NamedParagraph, last: number): BlamedObject | undefined {
  const name = paragraph.nameAt[last];
  if (name !== undefined)
    return { from: startOfPhrase(paragraph, name.titleFrom), mayHaveSpoken: name.kind !== 'place' };
  if (/^(?:him|her|them|me|us)$/.test(paragraph.tokens[last]?.lower ?? ''))
    return { from: last, mayHaveSpoken: true };
  const noun = readNominalBefore(paragraph, last);
  if (noun === undefined) return undefined;
  const first = paragraph.tokens[noun.from]?.lower ?? '';
  const head = paragraph.tokens[noun.head]?.lower ?? '';
  return { from: noun.from, mayHaveSpoken: roleNouns.has(head) || determiners.has(first) };
}
