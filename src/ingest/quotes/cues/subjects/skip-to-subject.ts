import { adverbs, auxiliaries, prepositions, weekdays } from '../../lists/function-words.ts';
import type { Name } from '../../names/name.ts';
import type { NamedParagraph } from '../../names/named-paragraph.ts';
import type { Token } from '../../names/tokenize.ts';
import { isManner } from './read-nominal.ts';

/** Back over "has also on Tuesday repeatedly". */
export function skipToSubject({ tokens, nameAt }: NamedParagraph, from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token?.kind !== 'word' || nameAt[at] !== undefined) return at;
    const unit =
      /^(?:weeks?|months?|years?|nights?|mornings?|afternoons?|evenings?|weekend|days?|hours?|summer|fall|spring|winter)$/.test(
        token.lower,
      );
    if (token.lower === 'ago')
      at -= /^(?:than|about|nearly|some|over)$/.test(tokens[at - 3]?.lower ?? '')
        ? 5 - (tokens[at - 3]?.lower === 'than' ? 0 : 1)
        : 3;
    else if (
      unit &&
      /^(?:last|this|next|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        tokens[at - 1]?.lower ?? '',
      )
    )
      at -= 2;
    else if (weekdays.has(token.lower)) at = beforeDay(tokens, at);
    else if (endsAdverbial(tokens, at) > 0) at -= endsAdverbial(tokens, at);
    else if (/^(?:each|all)$/.test(token.lower) && endsPlural(tokens[at - 1], nameAt[at - 1])) at -= 1;
    else if (auxiliaries.has(token.lower) || adverbs.has(token.lower) || isManner(token.lower)) at -= 1;
    else return at;
  }
}

/** "Ann Lee and Bob Ray each said", "they all say": what counts those who are named before it. */
function endsPlural(token: Token | undefined, name: Name | undefined): boolean {
  return name !== undefined || /^(?:they|we|[a-z]+s)$/.test(token?.lower ?? '');
}

/** Back over "Monday", "last Monday", "on Monday", "during a Monday". */
function beforeDay(tokens: NamedParagraph['tokens'], at: number): number {
  const [before, earlier] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  if (/^(?:on|in|last)$/.test(before)) return at - 2;
  return /^(?:an?|the)$/.test(before) && prepositions.has(earlier) ? at - 3 : at - 1;
}

const timeNoun =
  /^(?:occasions?|times|past|public|private|interviews|speeches|turn|part|years|weeks|months|days|now|once)$/;

/** How many tokens "on occasion", "in the past", "at various times" take, between a helping verb and the verb it helps. */
function endsAdverbial(tokens: NamedParagraph['tokens'], at: number): number {
  if (!timeNoun.test(tokens[at]?.lower ?? '')) return 0;
  for (let length = 2; length <= 4; length += 1) {
    const opener = tokens[at + 1 - length]?.lower ?? '';
    if (/^(?:on|at|in|over|for|during)$/.test(opener))
      return auxiliaries.has(tokens[at - length]?.lower ?? '') ? length : 0;
  }
  return 0;
}

/** Back over adverbs alone: "was often quoted". */
export function skipAdverbs({ tokens }: NamedParagraph, from: number): number {
  let at = from;
  while (adverbs.has(tokens[at]?.lower ?? '') || /ly$/.test(tokens[at]?.lower ?? '')) at -= 1;
  return at;
}
