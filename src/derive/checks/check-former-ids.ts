import type { Content } from '../../domain/content.ts';
import type { Notice } from '../../domain/notice.ts';

interface Named {
  readonly id: string;
  readonly formerly: readonly string[];
}

/** One error for each former id that cannot lead anywhere: another record has it now, or two lay claim to it. */
export function checkFormerIds({ articles, people, outlets, events }: Content): readonly Notice[] {
  return [
    ...checkGroup(articles, ({ id }) => `content/articles/${id}.md`),
    ...checkGroup(people, ({ id }) => `content/people/${id}.yaml`),
    ...checkGroup(outlets, ({ id }) => `content/outlets/${id}.yaml`),
    ...checkGroup(events, ({ id }) => `content/events/${id}.yaml`),
    ...articles.flatMap(({ id, quotes }) => checkGroup(quotes, () => `content/articles/${id}.md`)),
  ];
}

/** Ids that must be told apart: those of one folder, or of the quotes of one report. */
function checkGroup(group: readonly Named[], fileOf: (named: Named) => string): readonly Notice[] {
  const ids = new Set(group.map(({ id }) => id));
  const claims = Map.groupBy(
    group.flatMap((named) => named.formerly.map((former) => ({ former, named }))),
    ({ former }) => former,
  );
  return Array.from(claims).flatMap(([former, claimed]) =>
    claimed.slice(ids.has(former) ? 0 : 1).map(({ named }): Notice => {
      const other = ids.has(former) ? former : (claimed[0]?.named.id ?? '');
      return {
        rule: 'former-id',
        severity: 'error',
        file: fileOf(named),
        path: ['formerly'],
        message: ids.has(former)
          ? `“${named.id}” was formerly “${former}”, and something has that id now.`
          : `“${named.id}” and “${other}” were both formerly “${former}”.`,
        hint: 'An address leads to one page: keep the former id where what it named went, and delete it elsewhere.',
      };
    }),
  );
}
