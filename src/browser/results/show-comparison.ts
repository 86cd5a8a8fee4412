import { t } from '../../messages/say.ts';
import type { ComparedDay, Comparison } from '../../search/answer/compare-speakers.ts';
import { addSpeakers } from '../../search/query/change-query.ts';
import { formatQuery } from '../../search/query/format-query.ts';
import { readParts } from '../../search/query/parse-query.ts';
import type { Hit } from '../../search/rank/rank-hits.ts';
import { countOf } from '../../text/count-of.ts';
import { createElement, createTextButton } from '../kit/create-element.ts';
import { formatDay } from '../kit/format-day.ts';
import type { HookAttribute } from '../kit/page-parts.ts';
import { type SearchState, searchAddress, searchFor } from '../state/search-state.ts';
import type { AnswerContext } from './show-answer.ts';
import { showHit } from './show-hit.ts';

/** Two speakers side by side, a row for each day on which one of them spoke. */
export function showComparison(
  { speakers, days, hitCounts }: Comparison,
  { query }: SearchState,
  context: AnswerContext,
): readonly Node[] {
  const names = speakers.map((id) => context.nameOf('speaker', id));
  const oneList = formatQuery(addSpeakers(readParts(query), speakers));
  const heads = names.map((name, index) =>
    createElement('p', {}, createElement('b', {}, name), ` ${countOf(hitCounts[index] ?? 0, 'result')}`),
  );
  return [
    createElement(
      'p',
      { class: 'search-count' },
      createElement(
        'span',
        {},
        createElement('b', {}, t`${names[0] ?? ''} and ${names[1] ?? ''}`),
        `, ${query === '' ? t`by date` : t`by date: ${query}`}`,
      ),
      createElement(
        'a',
        { href: searchAddress(searchFor(oneList)), ['data-search' satisfies HookAttribute]: '' },
        t`In one list`,
      ),
      createTextButton(t`Clear`, context.clear),
    ),
    createElement('div', { class: 'compared compared-heads', 'aria-hidden': 'true' }, ...heads),
    ...days.map((day) => showDay(day, names, context)),
  ];
}

function showDay({ day, hits }: ComparedDay, names: readonly string[], context: AnswerContext): HTMLElement {
  const columns = hits.map((own, index) => showColumn(own, names[index] ?? '', context));
  return createElement(
    'section',
    { class: 'compared-day' },
    createElement('h2', { class: 'label' }, day === undefined ? t`Day not known` : formatDay(day)),
    createElement('div', { class: 'compared' }, ...columns),
  );
}

function showColumn(hits: readonly Hit[], name: string, context: AnswerContext): HTMLElement {
  const nothing = createElement('p', { class: 'compared-nothing' }, t`${name}: nothing on this day`);
  return createElement(
    'div',
    {},
    ...(hits.length === 0 ? [nothing] : hits.map((hit) => showHit(hit, context))),
  );
}
