import { endsWithSign } from '../../../../text/marks/ends-with-sign.ts';
import { isFiniteVerb } from '../../lists/common-verbs.ts';
import { adverbs, auxiliaries, clauseOpeners, subjectPronouns } from '../../lists/function-words.ts';
import { speechVerbs } from '../../lists/speech-verbs.ts';
import type { NamedParagraph } from '../../names/named-paragraph.ts';
import type { Token } from '../../names/tokenize.ts';

const shortestClause = 3;

/** "When Bob Ray spoke, Ann Lee left": where the clause begins that the sentence is about; its own beginning where none goes before it. */
export function behindFrontedClause(paragraph: NamedParagraph, from: number, end: number): number {
  const { tokens, nameAt } = paragraph;
  if (opensWithParticiple(paragraph, from)) return behindParticiple(paragraph, from, end);
  if (!opensWithClause(paragraph, from)) return from;
  for (let comma = from + shortestClause; comma < end; comma += 1) {
    if (!isComma(tokens[comma])) continue;
    const next = tokens[comma + 1]?.lower ?? '';
    const isNoun =
      /^(?:his|her|their|its)$/.test(next) || (/^(?:the|an?)$/.test(next) && nameAt[comma - 1] === undefined);
    if (nameAt[comma + 1] !== undefined || subjectPronouns.has(next) || isNoun) return comma + 1;
  }
  return from;
}

/** A comma, or the one that stands inside the marks. */
function isComma(token: Token | undefined): boolean {
  return token?.text === ',' || (token?.kind === 'quote' && endsWithSign(token.text, ','));
}

const longestMeasure = 4;
const measure =
  /^(?:long|shortly|soon|just|even|only|days?|hours?|minutes?|moments?|weeks?|months?|years?|seconds?|an?|one|two|three|four|five|six|seven|eight|nine|ten|few|several|\d+)$/;

/** "When Bob Ray spoke", "Long before Bob Ray spoke", "Two days after Bob Ray spoke". */
function opensWithClause({ tokens }: NamedParagraph, from: number): boolean {
  let at = from;
  while (at < from + longestMeasure && measure.test(tokens[at]?.lower ?? '')) at += 1;
  return clauseOpeners.has(tokens[at]?.lower ?? '') && (at === from || tokens[at]?.lower !== 'as');
}

function opensWithParticiple({ tokens, nameAt }: NamedParagraph, from: number): boolean {
  return nameAt[from] === undefined && /[a-z]{2}(?:ed|ing)$/.test(tokens[from]?.lower ?? '');
}

/** "Pressed by Bob Ray, who shook his head, Ann Lee said": the first phrase behind a comma that a verb follows. */
function behindParticiple(paragraph: NamedParagraph, from: number, end: number): number {
  const { tokens, nameAt } = paragraph;
  for (let comma = from + 1; comma < end; comma += 1) {
    if (!isComma(tokens[comma])) continue;
    const at = comma + 1;
    if (subjectPronouns.has(tokens[at]?.lower ?? '')) return at;
    const name = nameAt[at];
    if (name !== undefined && isVerb(tokens, name.to)) return at;
  }
  return from;
}

function isVerb(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (auxiliaries.has(tokens[at]?.lower ?? '') || adverbs.has(tokens[at]?.lower ?? '')) at += 1;
  const word = tokens[at]?.lower ?? '';
  return at > from || isFiniteVerb(word, '') || speechVerbs.has(word);
}
