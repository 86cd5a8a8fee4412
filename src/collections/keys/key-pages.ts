import { getDossier } from '../get-dossier.ts';
import { valueKey } from './value-key.ts';

interface Page<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

/**
 * Gives pages a key of all that they show: a later build leaves a page as it is whose key is the same. To be used where a page
 * shows nothing but its props and what its layout takes from the story.
 */
export async function keyPages<Params, Props>(
  pages: readonly Page<Params, Props>[],
): Promise<(Page<Params, Props> & { readonly cacheKey?: string })[]> {
  if (import.meta.env.DEV) return [...pages];
  const { story, articles } = await getDossier();
  // The marks of a page and the reasons that they open are compared by whoever keeps the page.
  const layout = valueKey([story, articles.length === 0]);
  return pages.map((page) => ({ ...page, cacheKey: valueKey([layout, page.props]) }));
}
