import type { DataTable } from '../../derive/data/data-table.ts';
import { dataTables } from '../../derive/data/data-tables.ts';
import { eventNews } from '../../derive/feeds/list-feeds.ts';
import { absoluteAddress } from '../../domain/site/base-path.ts';
import { isInCalendar } from '../../exports/data/calendar-file.ts';
import type { DataFile, FileMeasure } from '../../exports/data/data-file.ts';
import { dataFiles } from '../../exports/data/data-files.ts';
import { engineFiles } from '../../exports/engine/engine-files.ts';
import type { EnginePart } from '../../exports/engine/engine-parts.ts';
import { getChanges } from '../get-changes.ts';
import { getDossier } from '../get-dossier.ts';
import { keepJson, keepPieces } from '../kept/kept-parts.ts';
import { makeOnce } from '../kept/make-once.ts';
import { jsonKey } from '../keys/json-key.ts';
import { getSearchCollections } from './get-search-collections.ts';

interface SiteData {
  readonly tables: readonly DataTable[];
  readonly files: readonly DataFile[];
  /** How many events stand in the calendar. */
  readonly dated: number;
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
  const collections = await getSearchCollections();
  return {
    tables,
    files: [
      ...dataFiles({ story, tables, events, measure: measureData }),
      ...engineFiles({ tables, collections, keep: keepEnginePart }),
    ],
    dated: events.filter(({ event }) => isInCalendar(event)).length,
  };
}

function keepEnginePart({ path, key, pieces }: EnginePart): () => readonly Uint8Array[] {
  return keepPieces(`${path} ${key}`, () =>
    pieces().map(({ from, write }) => ({
      key: `piece of ${path} ${jsonKey(from)}`,
      make: () => Buffer.from(write()),
    })),
  );
}

/** How large a file of the data is and the hash of its bytes, which a former build may have found out. */
export function measureData(file: DataFile): FileMeasure {
  return keepJson(`measure ${file.path} ${jsonKey(file.from)}`, file.measure);
}
