import type { DataTable } from '../../derive/data/data-table.ts';
import type { EventNews } from '../../derive/feeds/list-feeds.ts';
import type { Story } from '../../domain/story.ts';
import { calendarFile, isInCalendar } from './calendar-file.ts';
import { csvFile } from './csv-file.ts';
import { type DataFile, type FileMeasure, jsonFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { parquetFile } from './parquet-file.ts';
import { recordsFile } from './records-file.ts';
import { sqliteFile } from './sqlite-file.ts';
import { tableSchema } from './table-schema.ts';
import { timelineJsFile } from './timeline-js-file.ts';

interface DataSource {
  readonly story: Story;
  readonly tables: readonly DataTable[];
  readonly events: readonly EventNews[];
  /** How a file is measured; without writing it where somebody knows. */
  readonly measure?: (file: DataFile) => FileMeasure;
}

/** Every file under /data/. The same content gives the same bytes. */
export function dataFiles({
  story,
  tables,
  events,
  measure = (file) => file.measure(),
}: DataSource): readonly DataFile[] {
  const csv = tables.map(csvFile);
  const dated = events.filter(({ event }) => isInCalendar(event));
  return [
    ...csv,
    ...tables.map(recordsFile),
    ...tables.map(parquetFile),
    ...tables.map((table) =>
      jsonFile({
        path: `schemas/${table.name}.schema.json`,
        mediaType: 'application/schema+json',
        from: [{ ...table, rows: [] }],
        value: () => tableSchema(table),
      }),
    ),
    sqliteFile(tables),
    jsonFile({
      path: 'datapackage.json',
      from: [story, ...tables],
      value: () => dataPackage({ story, tables, measure }, csv),
    }),
    calendarFile('events.ics', `${story.site}: events`, dated),
    ...dated.map((entry) => calendarFile(`events/${entry.event.id}.ics`, entry.event.title, [entry])),
    timelineJsFile(story, events),
  ];
}
