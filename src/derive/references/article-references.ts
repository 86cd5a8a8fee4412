import type { ArticleEntry } from '../../domain/content.ts';
import type { FieldPath } from '../../domain/notice.ts';
import { createReferenceMaker, type Reference, type ReferenceMaker } from './reference.ts';

type ToldEvent = ArticleEntry['events'][number];

/** Every id that an article names. */
export function articleReferences(article: ArticleEntry): readonly Reference[] {
  const to = createReferenceMaker(`content/articles/${article.id}.md`);
  const { source } = article;
  return [
    ...to.one('outlet', ['source.outlet', ['source', 'outlet']], source.outlet),
    ...to.each('outlet', ['source.via', ['source', 'via']], source.via),
    ...article.quotes.flatMap((quote, at) => quoteReferences(quote, ['quotes', at], to)),
    ...source.versions.flatMap(({ quotes }, version) =>
      quotes.flatMap(({ id, speaker }, at) => {
        const path = ['source', 'versions', version, 'quotes', at, 'speaker'];
        return to.each('person', [`source.versions.${id}.speaker`, path], speaker);
      }),
    ),
    ...article.events.flatMap((told, at) => [
      ...to.one('event', ['events', ['events', at, 'event']], told.event),
      ...told.claims.flatMap((claim, index) =>
        claimReferences(told.event, claim, { path: ['events', at, 'claims', index], to }),
      ),
    ]),
  ];
}

function quoteReferences(
  { id, speaker, said, told }: ArticleEntry['quotes'][number],
  path: FieldPath,
  to: ReferenceMaker,
): readonly Reference[] {
  const field = (name: string) => [`quotes.${id}.${name}`, [...path, name]] as const;
  return [
    ...to.each('person', field('speaker'), speaker),
    ...to.one('event', field('said'), said),
    ...to.one('outlet', field('told'), told),
  ];
}

function claimReferences(
  event: string,
  { fact, by, value, told }: ToldEvent['claims'][number],
  { path, to }: { readonly path: FieldPath; readonly to: ReferenceMaker },
): readonly Reference[] {
  const claims = `events.${event}.claims`;
  return [
    ...to.fact(event, [claims, [...path, 'fact']], fact),
    ...to.each('person', [`${claims}.by`, [...path, 'by']], by),
    ...to.each('person', [`${claims}.value`, [...path, 'value']], Array.isArray(value) ? value : []),
    ...to.one('outlet', [`${claims}.told`, [...path, 'told']], told),
  ];
}
