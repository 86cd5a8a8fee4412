import type { Dossier } from '../../derive/dossier/build-dossier.ts';
import { getDossier } from '../get-dossier.ts';
import { type LazyPage, lazyPage, type PagePlan } from './lazy-page.ts';
import { valueKey } from './value-key.ts';

/**
 * Gives pages a key of all that they show: a later build leaves a page as it is whose key is the same. To be used where a page
 * shows nothing but its props and what its layout takes from the story; a plan that says what its props are made `from` is known
 * by that. What a page shows is gathered when it is asked for.
 */
export async function keyPages<Params, Props extends object, From extends object = never>(
  plans: readonly PagePlan<Params, Props, From>[],
): Promise<LazyPage<Params, Props>[]> {
  const layout = layoutKey(await getDossier());
  return plans.map((plan) => lazyPage(plan, layout));
}

/** What a layout takes from the story. The marks of a page and the reasons that they open are compared by whoever keeps the page. */
export function layoutKey({ story, articles }: Pick<Dossier, 'story' | 'articles'>): string {
  return valueKey([story, articles.length === 0]);
}
