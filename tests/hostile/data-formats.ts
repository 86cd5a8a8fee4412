/** Files of data, each with a program of others that reads it and a writer that forgets what the format wants. */
import { DatabaseSync } from 'node:sqlite';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { parse as parseCsv } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import ICAL from 'ical.js';
import { calendarFile } from '../../src/exports/data/calendar-file.ts';
import { csvFile } from '../../src/exports/data/csv-file.ts';
import { parquetFile } from '../../src/exports/data/parquet-file.ts';
import { recordsFile } from '../../src/exports/data/records-file.ts';
import { sqliteFile } from '../../src/exports/data/sqlite-file.ts';
import { timelineJsFile } from '../../src/exports/data/timeline-js-file.ts';
import { atomFeed } from '../../src/exports/feeds/atom-feed.ts';
import { jsonFeed } from '../../src/exports/feeds/json-feed.ts';
import { rssFeed } from '../../src/exports/feeds/rss-feed.ts';
import { pageData } from '../../src/exports/linked-data/page-data.ts';
import { opensearchFile } from '../../src/exports/site-files/opensearch-file.ts';
import { webManifest } from '../../src/exports/site-files/web-manifest.ts';
import { type HostileFormat, inLine, readHtml, textOf, type Written } from './hostile-format.ts';
import { eventWith, feedWith, home, storyWith, tableWith } from './hostile-records.ts';

/** What spreadsheets run, whatever blanks and hidden signs stand before it: in full width and small forms too. */
const formula = /^[\s\p{Cf}]*[=+\-@\u2212\ufe62\ufe63\ufe66\ufe6b\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** The cells, none of which a spreadsheet runs. */
function readSheet(text: string): unknown {
  const rows: readonly string[][] = parseCsv(text, { bom: false });
  const running = rows.flat().find((cell) => formula.test(cell));
  if (running !== undefined) throw new Error(`A spreadsheet runs ${running}.`);
  return rows;
}

/** Of a file of XML its elements in order, each with its attributes, and their texts; HTML in a text is read as HTML. */
function readXml(written: Written): unknown {
  const walk = (element: XmlElement): unknown => {
    const inside = element.children.flatMap((child) => ('name' in child ? [walk(child as XmlElement)] : []));
    const own = inside.length > 0 ? '' : element.text.trim();
    const isMarkup = element.name === 'description' || element.attributes['type'] === 'html';
    return [
      element.name,
      element.attributes,
      isMarkup && own.startsWith('<p>') ? readHtml(own) : own,
      inside,
    ];
  };
  const { root } = parseXml(textOf(written));
  return root === null ? undefined : walk(root);
}

function readDatabase(written: Written): unknown {
  const database = new DatabaseSync(':memory:');
  try {
    database.deserialize(written as Uint8Array);
    const tables = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .all();
    return [tables, database.prepare('SELECT * FROM quotes').all()];
  } finally {
    database.close();
  }
}

function writeDatabaseCarelessly(text: string): Uint8Array<ArrayBuffer> {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('CREATE TABLE quotes (id, words)');
    database.exec(`INSERT INTO quotes VALUES ('one', '${text}')`);
    return new Uint8Array(database.serialize());
  } finally {
    database.close();
  }
}

/** As many texts as it has lines. */
const writeParquetCarelessly = (text: string) =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [{ name: 'words', data: `${text}`.split('\n').map((line) => line.trim()), type: 'STRING' }],
    }),
  );

/** The program that reads it knows the name of a calendar as no text, and leaves it escaped. */
const readCalendar = (written: Written): unknown =>
  JSON.parse(JSON.stringify(ICAL.parse(textOf(written))), (_, value: unknown) =>
    Array.isArray(value) && value[2] === 'unknown'
      ? [value[0], String(value[3]).replaceAll(/\\([\\;,])/g, '$1')]
      : value,
  );

const scriptWith = (data: string) => `<script type="application/ld+json">${data}</script>`;

function readScript(written: Written): unknown {
  const [script, data, ...others] = readHtml(textOf(written));
  return [script, JSON.parse(String(data)), others];
}

const xml = (inside: string) => `<feed><title>${inside}</title></feed>`;
const json = (text: string) => `{"title": "${text}"}`;
const readJson = (written: Written): unknown => JSON.parse(textOf(written));

/** What programs set into their pages as HTML is read as that. */
function readMarkup(written: Written, names: RegExp): unknown {
  return JSON.parse(textOf(written), (name, value: unknown) =>
    names.test(name) && typeof value === 'string' ? readHtml(value) : value,
  );
}

export const dataFormats: readonly HostileFormat[] = [
  {
    name: 'CSV',
    write: (text) => csvFile(tableWith(text)).write(),
    carelessly: (text) => `id,words\r\none,${text}\r\n`,
    read: (written) => readSheet(textOf(written)),
    holds: (text) => (formula.test(text) ? `'${text}` : text).toWellFormed(),
  },
  {
    name: 'records in JSON',
    write: (text) => recordsFile(tableWith(text)).write(),
    carelessly: json,
    read: readJson,
  },
  {
    name: 'Parquet',
    write: (text) => parquetFile(tableWith(text)).write(),
    carelessly: writeParquetCarelessly,
    read: (written) => parquetReadObjects({ file: (written as Uint8Array<ArrayBuffer>).buffer }),
    // The program that reads it takes a mark of the order of bytes away.
    holds: (text) => text.toWellFormed().replace(/^\ufeff/, ''),
  },
  {
    name: 'SQLite',
    write: (text) => sqliteFile([tableWith(text)]).write(),
    carelessly: writeDatabaseCarelessly,
    read: readDatabase,
  },
  {
    name: 'iCalendar',
    write: (text) => calendarFile('events.ics', text, [eventWith(text)]).write(),
    carelessly: (text) =>
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${text}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    read: readCalendar,
    holds: inLine,
  },
  {
    name: 'TimelineJS',
    write: (text) => timelineJsFile(storyWith(text), [eventWith(text)]).write(),
    carelessly: (text) => JSON.stringify({ events: [{ text: { headline: text, text } }] }),
    read: (written) => readMarkup(written, /^(?:headline|text)$/),
    holds: inLine,
  },
  {
    name: 'Atom',
    write: (text) => atomFeed(feedWith(text)),
    carelessly: xml,
    read: readXml,
    holds: inLine,
  },
  {
    name: 'RSS',
    write: (text) => rssFeed(feedWith(text)) ?? '',
    carelessly: xml,
    read: readXml,
    holds: inLine,
  },
  {
    name: 'JSON Feed',
    write: (text) => jsonFeed(feedWith(text)),
    carelessly: json,
    read: (written) => readMarkup(written, /^content_html$/),
    holds: inLine,
  },
  {
    name: 'OpenSearch',
    write: (text) => opensearchFile(storyWith(text), { address: home, base: '/' }) ?? '',
    carelessly: xml,
    // Two of its names are cut short.
    read: (written) => readXml(textOf(written).replaceAll(/<(ShortName|LongName)>[^<]*<\/\1>/g, '')),
    holds: inLine,
  },
  { name: 'the manifest', write: (text) => webManifest(storyWith(text)), carelessly: json, read: readJson },
  {
    name: 'JSON-LD in a page',
    write: (text) =>
      scriptWith(
        pageData({ name: text, site: text, address: '/', home, way: [{ name: text, address: '/' }] }),
      ),
    carelessly: (text) => scriptWith(JSON.stringify({ name: text })),
    read: readScript,
    holds: inLine,
  },
];
