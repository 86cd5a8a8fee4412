import { publishedChanges } from '../../derive/changes/published-changes.ts';
import { type CitedRecord, listCitedRecords } from '../../derive/cite/cited-record.ts';
import { getChanges } from '../get-changes.ts';
import { getDossier } from '../get-dossier.ts';
import { makeOnce } from '../kept/make-once.ts';

/** What everything that can be cited is cited from, by its id, listed once: a citation is made where its page is. */
export const getCitedRecords: () => Promise<ReadonlyMap<string, CitedRecord>> = makeOnce(async () => {
  const dossier = await getDossier();
  return listCitedRecords(dossier, publishedChanges(getChanges(), dossier));
});

/** Finds what a record is cited from; throws where nothing has that id. */
export async function findCited(): Promise<(id: string) => CitedRecord> {
  const all = await getCitedRecords();
  return (id) => {
    const cited = all.get(id);
    if (cited === undefined) throw new Error(`Nothing that can be cited has the id “${id}”.`);
    return cited;
  };
}
