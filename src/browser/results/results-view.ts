import { t } from '../../messages/say.ts';
import type { Comparison } from '../../search/answer/compare-speakers.ts';
import type { SearchAnswer } from '../../search/answer/search-answer.ts';
import type { OtherHit } from '../../search/answer/search-others.ts';
import { createElement, createTextButton } from '../kit/create-element.ts';
import type { HookSelector, PartSelector } from '../kit/page-parts.ts';
import type { SearchPage } from '../kit/search-page.ts';
import { resultsAtOnce, type SearchState } from '../state/search-state.ts';
import { describeMore } from './describe-answer.ts';
import { type AnswerContext, recount, showAnswer, showOthers } from './show-answer.ts';
import { showComparison } from './show-comparison.ts';

const slowMs = 400;

export interface ResultsView {
  readonly answer: (answer: SearchAnswer) => void;
  /** The answer that is shown, now counted. */
  readonly count: (answer: SearchAnswer) => void;
  readonly others: (others: readonly OtherHit[]) => void;
  readonly comparison: (comparison: Comparison, state: SearchState) => void;
  /** `useIndex` is offered where the index of the site can answer instead. */
  readonly failure: (message: string, retry: () => void, useIndex?: () => void) => void;
  /** The same where the answer is shown and what comes after it could not be had: the answer stays. */
  readonly incomplete: ResultsView['failure'];
  /** Waiting for an answer; says so when it takes long. */
  readonly wait: () => void;
  /** Nothing is asked: all quotes stand there. */
  readonly rest: () => void;
  /** Moves the focus to the result after or before the focused one; false before the first. */
  readonly move: (step: 1 | -1) => boolean;
}

/** The place of the results. While nothing is asked, or nothing can be answered, all quotes by speaker stand there instead. */
export function createResultsView({ results, list }: SearchPage, context: AnswerContext): ResultsView {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const others = createElement('section', { class: 'search-others' });
  const show = (nodes: readonly Node[]) => {
    clearTimeout(waiting);
    results.removeAttribute('aria-busy');
    results.replaceChildren(...nodes);
    results.hidden = false;
    list.hidden = true;
  };
  return {
    answer: (answer) => {
      const focus = focusPlace(results);
      others.replaceChildren();
      show([...showAnswer(answer, context), others]);
      restoreFocus(results, focus);
    },
    count: (answer) => countShown(results, answer, context),
    others: (found) => others.replaceChildren(...showOthers(found)),
    comparison: (comparison, state) => show(showComparison(comparison, state, context)),
    failure: (message, retry, useIndex) => {
      show([showFailure(t`${message} All quotes are below, without the search.`, retry, useIndex)]);
      list.hidden = false;
    },
    incomplete: (...failure) => results.firstElementChild?.after(showIncomplete(...failure)),
    wait: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        results.setAttribute('aria-busy', 'true');
        if (results.hidden) show([createElement('p', { class: 'search-count' }, t`Searching…`)]);
      }, slowMs);
    },
    rest: () => {
      clearTimeout(waiting);
      showList(results, list);
    },
    move: (step) => moveFocus(results.hidden ? list : results, step),
  };
}

function showList(results: HTMLElement, list: HTMLElement): void {
  results.hidden = true;
  results.replaceChildren();
  list.hidden = false;
}

function countShown(results: HTMLElement, answer: SearchAnswer, { nameOf }: AnswerContext): void {
  const focus = focusPlace(results);
  recount(results, answer, nameOf);
  if (focus === 'more' && describeMore(answer) === '') linksOf(results).at(-1)?.focus();
}

function showIncomplete(message: string, retry: () => void, useIndex?: () => void): HTMLElement {
  const text = t`${message} The results stay; what is counted or found beside them is missing.`;
  return showFailure(text, retry, useIndex);
}

function showFailure(text: string, retry: () => void, useIndex?: () => void): HTMLElement {
  const again = createTextButton(t`Try again`, retry);
  const said = createElement('span', {}, text);
  const failure = createElement('p', { class: 'search-problem', role: 'alert' }, said, ' ', again);
  if (SEARCH_ENGINES !== 'static' && useIndex !== undefined)
    failure.append(' ', createTextButton(t`Search in the index of this site`, useIndex));
  return failure;
}

/** Which result had the focus: `more` for the button after the last one, `sort` for the choice of the order. */
type FocusPlace = { readonly index: number } | 'more' | 'sort' | undefined;

function linksOf(place: HTMLElement): readonly HTMLElement[] {
  return [
    ...place.querySelectorAll<HTMLElement>(
      `${'.hit-link' satisfies PartSelector}, ${'[data-part="list"]' satisfies HookSelector} ${'.quote-item' satisfies PartSelector} > blockquote a, ${'[data-part="list"]' satisfies HookSelector} dd${'.quote-item' satisfies PartSelector} > a`,
    ),
  ];
}

function focusPlace(results: HTMLElement): FocusPlace {
  const { activeElement } = document;
  if (activeElement === null || !results.contains(activeElement)) return undefined;
  if (activeElement.closest('.search-more' satisfies PartSelector) !== null) return 'more';
  if (activeElement.closest('.search-sort' satisfies PartSelector) !== null) return 'sort';
  const card = activeElement.closest('li');
  return {
    index:
      card === null
        ? -1
        : [...results.querySelectorAll(`${'.hits' satisfies PartSelector} > li`)].indexOf(card),
  };
}

/** The results were replaced: the focus goes where it was, or to the first of the new ones. */
function restoreFocus(results: HTMLElement, place: FocusPlace): void {
  if (place === undefined) return;
  const target =
    place === 'sort'
      ? results.querySelector<HTMLElement>(`${'.search-sort' satisfies PartSelector} select`)
      : undefined;
  (target ?? resultAt(linksOf(results), place) ?? document.getElementById('search'))?.focus();
}

function resultAt(
  links: readonly HTMLElement[],
  place: Exclude<FocusPlace, undefined>,
): HTMLElement | undefined {
  const lastPage = Math.floor((links.length - 1) / resultsAtOnce) * resultsAtOnce;
  const index = place === 'more' ? lastPage : place === 'sort' ? 0 : place.index;
  return links[index] ?? links[0];
}

function moveFocus(place: HTMLElement, step: 1 | -1): boolean {
  const links = linksOf(place);
  const { activeElement } = document;
  const card = activeElement?.closest(
    `${'.quote-card' satisfies PartSelector}, ${'.quote-item' satisfies PartSelector}, ${'.fact-hit' satisfies PartSelector}, ${'.other-hits' satisfies PartSelector} > li`,
  );
  const at = links.findIndex((link) => link === activeElement || card?.contains(link));
  const next = at < 0 ? (step === 1 ? 0 : -1) : at + step;
  const target = links[next];
  target?.focus();
  return target !== undefined || next >= links.length;
}
