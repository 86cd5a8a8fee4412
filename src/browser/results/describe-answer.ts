import { plural, t } from '../../messages/say.ts';
import type { Comparison } from '../../search/answer/compare-speakers.ts';
import type { SearchAnswer } from '../../search/answer/search-answer.ts';
import type { Suggestion } from '../../search/answer/suggest-queries.ts';
import { countOf } from '../../text/count-of.ts';
import { listWords } from '../kit/list-words.ts';
import { resultsAtOnce } from '../state/search-state.ts';
import { describeFilters, describeWords, type NameOf } from './describe-query.ts';
import { operatorWords } from './operator-words.ts';
import { topicNames } from './show-topic.ts';

/** How many quotes were found, and within what: the line above the results. */
export interface CountLine {
  readonly count: string;
  readonly rest: string;
}

/** Counts what was found. Renderings of one utterance are several quotes and one result; how many results is not known before all are counted. */
export function describeCount(answer: SearchAnswer, nameOf: NameOf): CountLine {
  const { hitCount, quoteCount, isAtLeast, matched, parts } = answer;
  const filters = hitCount === 0 ? '' : describeFilters(parts, nameOf);
  const results =
    isAtLeast || hitCount === quoteCount || hitCount === 0
      ? ''
      : plural(hitCount, 'in {0} result', 'in {0} results');
  const some = matched === 'some' && hitCount > 0 ? t`with some of the words; none has all` : '';
  const quotes = countOf(quoteCount, 'quote');
  return {
    count: isAtLeast ? t`At least ${quotes}` : quotes,
    rest: [results, filters, some].filter((text) => text !== '').join(' '),
  };
}

/**
 * What the button for more results says; nothing where all are shown. Before all are counted it names no total, and it stands
 * below every full list, since there may be more.
 */
export function describeMore({ hits, hitCount, isAtLeast }: SearchAnswer): string {
  const rest = hitCount - hits.length;
  const isFull = hits.length > 0 && hits.length % resultsAtOnce === 0;
  if (isAtLeast) return rest > 0 || isFull ? t`Show more results` : '';
  if (rest <= 0) return '';
  return plural(
    [rest, Math.min(rest, resultsAtOnce)],
    'Show {1} more of {0} result',
    'Show {1} more of {0} results',
  );
}

/** What a listener hears before the count, where the reports answer what was asked, or where it is about somebody, an outlet, an event. */
export function describeLead({ lead, topic, alike, facts: [first] }: SearchAnswer): string {
  if (topic !== undefined)
    return `${topicNames[topic.type]}: ${listWords([topic, ...alike].map(({ title }) => title))}`;
  return lead === 'facts' && first !== undefined ? t`What the reports say: ${first.asks}` : '';
}

/** Which words what stands first lacks, and that it may be no answer; whose words there are none; nothing where it has all. */
export function describeLeftOut({ leftOut, unheard }: SearchAnswer): string {
  const list = (words: readonly string[]): string => listWords(words.map((word) => t`“${word}”`));
  return [
    unheard.length === 0 ? '' : t`No words of ${list(unheard)} are recorded here.`,
    leftOut.length === 0 ? '' : t`The first result leaves out ${list(leftOut)} and may not answer.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What a listener hears of an answer. */
export function describeAloud(answer: SearchAnswer, nameOf: NameOf): string {
  const { count, rest } = describeCount(answer, nameOf);
  const said = [describeLead(answer), describeLeftOut(answer), count, rest];
  return said.filter((text) => text !== '').join(' ');
}

/** Which other words were taken for those that were asked; nothing where none were. */
export function describeTakenWords({ taken }: SearchAnswer): string {
  return taken.length === 0
    ? ''
    : t`Taken as about the same: ${listWords(taken.map(({ asked, as }) => t`“${asked}” and “${as}”`))}.`;
}

/** How much each of two compared speakers said. */
export function describeComparison({ speakers, hitCounts }: Comparison, nameOf: NameOf): string {
  return speakers
    .map((id, side) => `${nameOf('speaker', id)}: ${countOf(hitCounts[side] ?? 0, 'result')}`)
    .join(', ');
}

/** What was looked for and not found, in one sentence. */
export function describeNothing({ parts }: SearchAnswer, nameOf: NameOf): string {
  const words = describeWords(parts);
  const filters = describeFilters(parts, nameOf);
  if (words === '') return filters === '' ? t`No quote is here.` : t`No quote is ${filters}.`;
  return filters === '' ? t`No quote has ${words}.` : t`No quote has ${words} ${filters}.`;
}

/** What a suggested search does, as the text of its link. */
export function describeSuggestion(suggestion: Suggestion): string {
  switch (suggestion.type) {
    case 'name':
      return t`${suggestion.found} instead of “${suggestion.asked}”`;
    case 'looser':
      return t`Looser: ${suggestion.query}`;
    case 'without':
      return operatorWords[suggestion.operator].without(countOf(suggestion.count, 'quote'));
  }
}
