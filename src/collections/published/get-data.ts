import type { DataTable } from '../../derive/data/data-table.ts';
import { dataTables } from '../../derive/data/data-tables.ts';
import { eventNews } from '../../derive/feeds/list-feeds.ts';
import { searchSource } from '../../derive/tables/search-source.ts';
import { absoluteAddress } from '../../domain/site/base-path.ts';
import type { DataFile } from '../../exports/data/data-file.ts';
import { dataFiles } from '../../exports/data/data-files.ts';
import { engineFiles } from '../../exports/engine/engine-files.ts';
import { getChanges } from '../get-changes.ts';
import { getDossier } from '../get-dossier.ts';
import { makeOnce } from '../kept/make-once.ts';

interface SiteData {
  readonly tables: readonly DataTable[];
  readonly files: readonly DataFile[];
}

/** Everything under /data/, made once for a dossier. */
export const getData: () => Promise<SiteData> = makeOnce(makeData);

async function makeData(): Promise<SiteData> {
  const dossier = await getDossier();
  const changes = getChanges();
  const tables = dataTables(dossier, changes);
  const { story } = dossier;
  const events = eventNews(dossier, changes).map(({ event, news }) => ({
    event,
    news: { ...news, address: absoluteAddress(news.address, story.address) },
  }));
  return {
    tables,
    files: [...dataFiles({ story, tables, events }), ...engineFiles(tables, searchSource(dossier))],
  };
}
