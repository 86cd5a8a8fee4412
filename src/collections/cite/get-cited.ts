import { publishedChanges } from '../../derive/changes/published-changes.ts';
import { citeAll } from '../../derive/cite/cite-all.ts';
import type { Cited } from '../../derive/cite/cited.ts';
import { getChanges } from '../get-changes.ts';
import { getDossier } from '../get-dossier.ts';
import { makeOnce } from '../kept/make-once.ts';

/** Everything that can be cited, made once. */
export const getAllCited: () => Promise<ReadonlyMap<string, Cited>> = makeOnce(async () => {
  const dossier = await getDossier();
  return citeAll(dossier, publishedChanges(getChanges(), dossier));
});

/** One record as it is cited; throws where nothing has that id. */
export async function getCited(id: string): Promise<Cited> {
  return (await findCited())(id);
}

/** Finds records as they are cited; throws where nothing has that id. */
export async function findCited(): Promise<(id: string) => Cited> {
  const all = await getAllCited();
  return (id) => {
    const cited = all.get(id);
    if (cited === undefined) throw new Error(`Nothing that can be cited has the id “${id}”.`);
    return cited;
  };
}
