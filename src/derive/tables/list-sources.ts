import { addresses } from '../../domain/addresses.ts';
import type { SourceEntry } from '../../domain/content.ts';
import { type SourceUse, sourceUses } from '../content/source-uses.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import type { ListPart } from '../parts/list-part.ts';
import { isLongStory } from '../parts/page-limits.ts';
import { splitById } from '../parts/split-by-id.ts';
import { occasionName } from '../quotes/describe-quote.ts';

interface ListedUse {
  /** Before the name: `the date of`. */
  readonly of: string;
  readonly name: string;
  readonly address: string;
}

export interface ListedSource {
  readonly source: SourceEntry;
  /** What rests on it, each record once. */
  readonly uses: readonly ListedUse[];
}

/** Every source outside the reports, by name, with what rests on it. */
export function listSources(dossier: Dossier): readonly ListedSource[] {
  const bySource = Map.groupBy(sourceUses(dossier), ({ source }) => source);
  return dossier.sources.map((source) => {
    const uses = (bySource.get(source.id) ?? []).map((use) => describeUse(use, dossier));
    return {
      source,
      uses: [...new Map(uses.toReversed().map((use) => [use.address, use])).values()].toReversed(),
    };
  });
}

/** The parts of the list of sources in a long story, by how their ids begin; none where it fits on one page. */
export function splitSources(
  sources: readonly ListedSource[],
  story: { readonly articles: readonly unknown[] },
): readonly ListPart<ListedSource>[] {
  return isLongStory(story) ? splitById(sources, { idOf: ({ source }) => source.id, elements: 13 }) : [];
}

function describeUse({ folder, id, of, quote }: SourceUse, dossier: Dossier): ListedUse {
  const { find, articles, quotes } = dossier;
  if (folder === 'events') return { of, name: occasionName(find.event(id)), address: addresses.event(id) };
  if (folder === 'people') return { of, name: find.person(id).name, address: addresses.person(id) };
  if (folder === 'outlets') return { of, name: find.outlet(id).name, address: addresses.outlet(id) };
  const said = quotes.find((view) => view.article.id === id && view.quote.id === quote);
  if (said !== undefined) return { of, name: `“${said.text}”`, address: addresses.quote(id, said.quote.id) };
  const title = articles.find((article) => article.id === id)?.title ?? id;
  return { of, name: title, address: addresses.article(id) };
}
