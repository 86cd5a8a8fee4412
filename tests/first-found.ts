import type { SearchAnswer } from '../src/search/answer/search-answer.ts';

/** The id of a quote without that of its report. */
export function idInReport(id: string): string {
  return id.split('/')[1] ?? '';
}

/** What stands first, as `person:id`, `outlet:id` or `event:id`, as `event/fact`, as the id of a quote, or as nothing; and who said it. */
export function firstFound({ hits, facts, lead, topic }: SearchAnswer): readonly string[] {
  if (topic !== undefined) return [topic.id.replace('/', ':')];
  const [best] = hits;
  if (lead === 'facts' && facts[0] !== undefined) return [facts[0].id];
  if (best === undefined) return facts[0] === undefined ? ['nothing'] : [facts[0].id];
  const [{ speakers }] = best.renderings;
  const quotes = best.renderings.map(({ id }) => idInReport(id));
  return [...quotes, ...speakers.map(({ id }) => `by:${id}`)];
}
