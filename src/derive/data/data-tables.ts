import type { ChangeDay } from '../../domain/changes.ts';
import { absoluteAddress } from '../../domain/site/base-path.ts';
import { publishedChanges } from '../changes/published-changes.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import { withWithdrawn } from '../former/with-withdrawn.ts';
import { articlesTable } from './articles-table.ts';
import { changesTable } from './changes-table.ts';
import { claimsTable } from './claims-table.ts';
import type { DataTable } from './data-table.ts';
import { eventsTable } from './events-table.ts';
import { outletsTable, peopleTable } from './name-tables.ts';
import { quotesTable } from './quotes-table.ts';
import { renderingsTable } from './renderings-table.ts';

/** Everything that is recorded, as tables: the one place from which every format, schema and page of the data comes. */
export function dataTables(dossier: Dossier, changes: readonly ChangeDay[]): readonly DataTable[] {
  const whole = (address: string) => absoluteAddress(address, dossier.story.address);
  return [
    quotesTable(dossier, whole),
    renderingsTable(dossier, whole),
    claimsTable(dossier, whole),
    eventsTable(dossier, whole),
    articlesTable(dossier, whole),
    peopleTable(dossier, whole),
    outletsTable(dossier, whole),
    changesTable(publishedChanges(changes, withWithdrawn(dossier))),
  ];
}
