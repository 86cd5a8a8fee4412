import type { OpenEngine } from '../engine/search-engine.ts';
import type { Mark, Why } from '../rank/explain-quote.ts';
import type { Hit } from '../rank/rank-hits.ts';
import { createEngineSearch } from './create-engine-search.ts';

/** A report, an event, a person or an outlet that was found. */
export interface OtherHit {
  /** `<type>/<id>`. */
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly url: string;
  /** Marks in the title. */
  readonly marks: readonly Mark[];
  readonly why: readonly Why[];
}

export type SearchOthers = (text: string, limit?: number) => Promise<OtherHit[]>;

/** Makes a search over the second group of results, which has an index of its own. Filters of quotes are no use there, so only words count. */
export function createOthersSearch(open: OpenEngine): SearchOthers {
  const { search } = createEngineSearch(open, 'others');
  return async (text, limit = 5) =>
    text === '' ? [] : (await search(text, { limit })).answer.hits.map(toOtherHit);
}

function toOtherHit({ renderings: [found] }: Hit): OtherHit {
  const { title = '', url = '' } = found.shown ?? {};
  return {
    id: found.id,
    type: found.kind,
    title,
    url,
    marks: found.marks.filter(({ end }) => end <= title.length),
    why: found.why,
  };
}
