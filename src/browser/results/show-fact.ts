import { addresses } from '../../domain/addresses.ts';
import { t } from '../../messages/say.ts';
import type { FactHit } from '../../search/answer/fact-hit.ts';
import type { ShownOutlet, ShownValue } from '../../search/index/shown-fields.ts';
import { countOf } from '../../text/count-of.ts';
import { nestQuotation } from '../../text/marks/nest-quotation.ts';
import { createElement, createLink } from '../kit/create-element.ts';
import type { PartClass } from '../kit/page-parts.ts';
import { showShownDoubt } from './show-grade.ts';

/** Questions that reports answer, each with its values, who has them and in which words; nothing where none was asked. */
export function showFacts(facts: readonly FactHit[]): readonly Node[] {
  if (facts.length === 0) return [];
  const heading = createElement('h2', { class: 'label section-head' }, t`What the reports say`);
  return [createElement('section', { class: 'fact-hits' }, heading, ...facts.map(showFact))];
}

function showFact({ id, asks, shown, passages }: FactHit): HTMLElement {
  const [event = '', fact = ''] = id.split('/');
  const address = addresses.fact(event, fact);
  const values = shown.values.map((value, index) => showValue(value, passages[index] ?? ''));
  const more = shown.more === undefined ? undefined : countOf(shown.more, 'more value');
  return createElement(
    'article',
    { class: 'fact-hit' satisfies PartClass },
    createElement(
      'h3',
      {},
      createElement('a', { href: address, class: 'hit-link' satisfies PartClass }, asks),
    ),
    createElement(
      'p',
      { class: 'meta' },
      createElement('span', {}, createLink(addresses.event(event), shown.event)),
      createElement('span', shown.mark === undefined ? {} : { class: `mark ${shown.mark}` }, shown.kind),
      createElement('span', {}, countOf(shown.reports, 'report')),
    ),
    createElement(
      'ul',
      {},
      ...values,
      more === undefined ? undefined : createElement('li', {}, createLink(address, more)),
    ),
  );
}

function showValue({ words, outlets }: ShownValue, passage: string): HTMLElement {
  return createElement(
    'li',
    {},
    createElement('b', {}, words),
    ' ',
    createElement('span', { class: 'meta' }, ...outlets.map(showOutlet)),
    passage === '' ? undefined : createElement('span', { class: 'passage' }, nestQuotation(passage)),
  );
}

function showOutlet({ name, doubt }: ShownOutlet): HTMLElement {
  return createElement('span', {}, name, ...showShownDoubt(doubt));
}
