import { readKeptChanges } from '../src/collections/get-changes.ts';
import { readPublishedContent } from '../src/collections/read-published-content.ts';
import { dataTables } from '../src/derive/data/data-tables.ts';
import { buildDossier } from '../src/derive/dossier/build-dossier.ts';
import { eventNews } from '../src/derive/feeds/list-feeds.ts';
import type { ChangeDay } from '../src/domain/changes.ts';
import type { Content } from '../src/domain/content.ts';
import type { DataFile } from '../src/exports/data/data-file.ts';
import { dataFiles } from '../src/exports/data/data-files.ts';
import { exampleFolder } from './example-folder.ts';

export function makeData(content: Content, changes: readonly ChangeDay[] = []) {
  const dossier = buildDossier(content);
  const tables = dataTables(dossier, changes);
  const files = dataFiles({ story: dossier.story, tables, events: eventNews(dossier, changes) });
  return { tables, files, of: (path: string) => bytesOf(files, path) };
}

export function bytesOf(files: readonly DataFile[], path: string): Uint8Array<ArrayBuffer> {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`There is no ${path}.`);
  return file.write();
}

export const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
export const jsonOf = (bytes: Uint8Array): unknown => JSON.parse(textOf(bytes));

export const content = readPublishedContent(exampleFolder);
export const example = makeData(content, readKeptChanges(exampleFolder));
export const names = example.tables.map(({ name }) => name);
