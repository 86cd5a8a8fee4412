import { getDossier } from '../get-dossier.ts';
import { handedGroups } from '../kept/kept-groups.ts';
import { layoutKey } from './key-pages.ts';
import { type LazyPage, lazyPage, type PagePlan } from './lazy-page.ts';
import { passingKey } from './value-key.ts';

/** Pages that are made from one thing: where that says the same, all of them stay, and none is listed. */
export interface PageGroup<Of extends object, Params, Props, From extends object = never> {
  /** Unique among the groups of a kind: `report/lake-talks`. */
  readonly name: string;
  readonly from: () => Of;
  /** Plans its pages from nothing else: a function that stands outside and knows what it is given. */
  readonly plan: (of: Of) => readonly PagePlan<Params, Props, From>[];
}

/**
 * Lists the pages of groups, each with a key as `keyPages` gives it, so that of a group in which something is another the other
 * pages stay. What a plan gathers by itself (`show`) it gathers from what the group is made from.
 */
export async function keyPageGroups<
  Of extends object,
  Params,
  Props extends object,
  From extends object = never,
>(kind: string, groups: readonly PageGroup<Of, Params, Props, From>[]): Promise<LazyPage<Params, Props>[]> {
  const layout = layoutKey(await getDossier());
  const keep = handedGroups();
  return groups.flatMap(({ name, from, plan }) => {
    const group = { name: `${kind} ${name}`, key: passingKey([layout, passingKey(from())]) };
    return keep(group) ? [] : plan(from()).map((page) => lazyPage(page, layout, group));
  });
}
