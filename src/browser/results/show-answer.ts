import { t, within } from '../../messages/say.ts';
import type { SearchAnswer } from '../../search/answer/search-answer.ts';
import type { OtherHit } from '../../search/answer/search-others.ts';
import type { QueryProblem } from '../../search/query/query.ts';
import type { Hit } from '../../search/rank/rank-hits.ts';
import { createElement, createTextButton } from '../kit/create-element.ts';
import type { HookAttribute, PartClass, PartSelector } from '../kit/page-parts.ts';
import { chosenSpeakers } from '../state/chosen-speakers.ts';
import { searchAddress, searchFor } from '../state/search-state.ts';
import {
  describeCount,
  describeLeftOut,
  describeMore,
  describeNothing,
  describeSuggestion,
  describeTakenWords,
} from './describe-answer.ts';
import { describeProblem } from './describe-problem.ts';
import type { NameOf } from './describe-query.ts';
import { describeWhy } from './describe-why.ts';
import { markText } from './mark-text.ts';
import { showFacts } from './show-fact.ts';
import { type HitContext, showHit, showPieces } from './show-hit.ts';
import { type Sorting, showSorting } from './show-sorting.ts';
import { showTopics } from './show-topic.ts';

/** What showing an answer needs from the page. */
export interface AnswerContext extends HitContext, Sorting {
  readonly nameOf: NameOf;
  readonly clear: () => void;
  readonly showMore: () => void;
}

/** Everything an answer shows, from the count to the button for more. */
export function showAnswer(answer: SearchAnswer, context: AnswerContext): readonly Node[] {
  const { hits, problems, facts, topic, alike, lead, isClose } = answer;
  const before = lead === 'quotes' && isClose ? hits.slice(0, hitsBeforeFacts) : hits;
  return [
    showCount(answer, context),
    ...problems.map(showProblem),
    ...showNotes(answer),
    ...showTopics(topic === undefined ? [] : [topic, ...alike]),
    ...(lead === 'facts' ? showFacts(facts) : []),
    ...(hits.length === 0 ? [showNothing(answer, context)] : showHits(before, context)),
    ...(before === hits ? [] : [...showFacts(facts), ...showHits(hits.slice(before.length), context)]),
    showMore(answer, context),
    ...(lead === 'facts' || before !== hits ? [] : showFacts(facts)),
  ];
}

/** Where it is open what was meant, questions that reports answer stand behind so many quotes. */
const hitsBeforeFacts = 3;

function showHits(hits: readonly Hit[], context: AnswerContext): readonly Node[] {
  if (hits.length === 0) return [];
  const items = hits.map((hit) => createElement('li', {}, showHit(hit, context)));
  return [createElement('ol', { class: 'hits' satisfies PartClass }, ...items)];
}

/** There also where it says nothing yet, since what is counted later may have it say something. */
function showMore(answer: SearchAnswer, context: AnswerContext): HTMLElement {
  const label = describeMore(answer);
  const place = createElement(
    'p',
    { class: 'search-more' satisfies PartClass },
    createTextButton(label, context.showMore),
  );
  place.hidden = label === '';
  return place;
}

/** Says the counts of an answer that is shown, and touches nothing else: somebody reads it. */
export function recount(results: HTMLElement, answer: SearchAnswer, nameOf: NameOf): void {
  const line = results.querySelector('.search-count' satisfies PartSelector);
  line?.querySelector('span')?.replaceChildren(...countText(answer, nameOf));
  const more = results.querySelector<HTMLElement>('.search-more' satisfies PartSelector);
  const button = more?.querySelector('button');
  if (!more || !button) return;
  button.textContent = describeMore(answer);
  more.hidden = button.textContent === '';
}

function countText(answer: SearchAnswer, nameOf: NameOf): readonly (Node | string)[] {
  const { count, rest } = describeCount(answer, nameOf);
  return [createElement('b', {}, count), rest === '' ? '' : ` ${rest}`];
}

function showCount(answer: SearchAnswer, context: AnswerContext): HTMLElement {
  const { nameOf, clear } = context;
  return createElement(
    'p',
    { class: 'search-count' satisfies PartClass },
    createElement('span', {}, ...countText(answer, nameOf)),
    createTextButton(t`Clear`, clear),
    compareLink(answer, nameOf),
    firstKey(answer),
    answer.hitCount > 1 ? showSorting(answer.parts, context) : undefined,
  );
}

/** Said where it can be seen, to those who have keys. */
function firstKey({ hits, facts, topic }: SearchAnswer): HTMLElement | undefined {
  if (hits.length + facts.length === 0 && topic === undefined) return undefined;
  return createElement(
    'span',
    { class: 'first-key', 'aria-hidden': 'true' },
    createElement('kbd', {}, '↓'),
    ` ${t`first result`}`,
  );
}

function compareLink({ parts }: SearchAnswer, nameOf: NameOf): HTMLElement | undefined {
  const { pair, query } = chosenSpeakers(parts);
  if (pair === undefined) return undefined;
  return createElement(
    'a',
    { href: searchAddress(searchFor(query, { compare: pair })), ['data-search' satisfies HookAttribute]: '' },
    t`${nameOf('speaker', pair[0])} and ${nameOf('speaker', pair[1])} side by side`,
  );
}

function showProblem(problem: QueryProblem): HTMLElement {
  const { instead } = problem;
  const { message, hint } = describeProblem(problem);
  const mended =
    instead === undefined
      ? hint
      : createElement(
          'a',
          { href: searchAddress(searchFor(instead)), ['data-search' satisfies HookAttribute]: '' },
          hint,
        );
  return createElement('p', { class: 'search-problem' }, message, ' ', mended);
}

/** What the first result lacks, and what was taken for what. */
function showNotes(answer: SearchAnswer): readonly HTMLElement[] {
  return [describeLeftOut(answer), describeTakenWords(answer)].flatMap((sentence) =>
    sentence === '' ? [] : [createElement('p', { class: 'search-problem' }, sentence)],
  );
}

/** An empty result says what was looked for and where to go from there. */
function showNothing(answer: SearchAnswer, { nameOf }: AnswerContext): HTMLElement {
  const offers = answer.suggestions.map((suggestion) =>
    createElement(
      'li',
      {},
      createElement(
        'a',
        { href: searchAddress(searchFor(suggestion.query)), ['data-search' satisfies HookAttribute]: '' },
        describeSuggestion(suggestion),
      ),
    ),
  );
  const advice =
    offers.length === 0
      ? [t`Try fewer words, another word, or only a name.`]
      : [createElement('ul', {}, ...offers)];
  return createElement(
    'div',
    { class: 'search-empty' },
    createElement('p', {}, describeNothing(answer, nameOf)),
    ...advice,
  );
}

/** Reports, events, people and outlets that were found by the same words; nothing where there are none. */
export function showOthers(others: readonly OtherHit[]): readonly Node[] {
  if (others.length === 0) return [];
  return [
    createElement('h2', { class: 'label section-head' }, t`Reports, events, people and outlets`),
    createElement('ul', { class: 'other-hits' satisfies PartClass }, ...others.map(showOther)),
  ];
}

const otherNames: Readonly<Record<string, string>> = {
  report: within('kind of a result')`report`,
  person: within('kind of a result')`person`,
  outlet: within('kind of a result')`outlet`,
  event: within('kind of a result')`event`,
};

function showOther({ type, title, url, marks, why }: OtherHit): HTMLElement {
  const reasons = describeWhy(why).map((reason) => createElement('span', { class: 'why' }, reason));
  return createElement(
    'li',
    {},
    createElement(
      'a',
      { href: url, class: 'hit-link' satisfies PartClass },
      ...showPieces(markText(title, { marks })),
    ),
    createElement('span', { class: 'meta' }, createElement('span', {}, otherNames[type] ?? type), ...reasons),
  );
}
