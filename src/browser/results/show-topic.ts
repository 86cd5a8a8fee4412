import { t } from '../../messages/say.ts';
import type { TopicHit } from '../../search/answer/topic-hit.ts';
import type { TopicType } from '../../search/index/search-record.ts';
import { createElement, createLink } from '../kit/create-element.ts';
import type { PartClass } from '../kit/page-parts.ts';
import { showShownDoubt } from './show-grade.ts';

/** What stands above whom or what a question is about. */
export const topicNames: Readonly<Record<TopicType, string>> = {
  person: t`Person`,
  outlet: t`Outlet`,
  event: t`Event`,
};

/** Whom or what a question is about, several where they have one name or office, each with what is known of it and what stands about it here; nothing where it is about nobody and nothing. */
export function showTopics(topics: readonly TopicHit[]): readonly Node[] {
  const [first] = topics;
  if (first === undefined) return [];
  const heading = createElement('h2', { class: 'label section-head' }, topicNames[first.type]);
  return [createElement('section', { class: 'fact-hits' }, heading, ...topics.map(showTopic))];
}

function showTopic({ title, text, shown }: TopicHit): HTMLElement {
  const links = shown.links.map(({ words, url, doubt }) =>
    createElement(
      'li',
      {},
      createLink(url, words),
      doubt && createElement('span', { class: 'meta' }, ...showShownDoubt(doubt)),
    ),
  );
  return createElement(
    'article',
    { class: 'fact-hit' satisfies PartClass },
    createElement(
      'h3',
      {},
      createElement('a', { href: shown.url, class: 'hit-link' satisfies PartClass }, title),
    ),
    createElement(
      'p',
      { class: 'meta' },
      ...shown.traits.map(({ words, doubt }) => createElement('span', {}, words, ...showShownDoubt(doubt))),
    ),
    text === '' ? undefined : createElement('p', {}, text),
    links.length === 0 ? undefined : createElement('ul', {}, ...links),
  );
}
