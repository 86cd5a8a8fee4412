import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarkdownFile, parseYamlFile, splitMarkdownFile } from '../../collections/parse-content-file.ts';
import { carryPerson, mergePersonRecords, type PeopleMerge } from '../../derive/former/merge-people.ts';
import { partsOnOneLine } from '../../ingest/draft/format-draft.ts';
import { editYaml } from '../../ingest/versions/edit-yaml.ts';

/** A file of the content folder that changes; comments, order and notation of what stays are left as they are. */
export interface MergedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** The files that name the one who goes, and the record of the one who stays. Throws where one of the two is not recorded. */
export function planMerge(content: string, merge: PeopleMerge): readonly MergedFile[] {
  const [keep, gone] = [readPerson(content, merge.keep), readPerson(content, merge.gone)];
  if (merge.keep === merge.gone) throw new Error(`“${merge.keep}” is one person already.`);
  const merged = mergePersonRecords(
    parseYamlFile(keep.text, keep.path).data,
    parseYamlFile(gone.text, gone.path).data,
    merge.gone,
  );
  const named = [
    ...listFiles(content, 'events', '.yaml').map((path) => carryYaml(path, merge)),
    ...listFiles(content, 'articles', '.md').map((path) => carryArticle(path, merge)),
  ];
  return [
    { path: keep.path, before: keep.text, after: editYaml(keep.text, { ...merged }) },
    ...named.filter(({ before, after }) => before !== after),
  ];
}

function readPerson(content: string, id: string) {
  const path = join(content, 'people', `${id}.yaml`);
  if (!existsSync(path)) throw new Error(`Nobody is recorded as “${id}”: there is no ${path}.`);
  return { path, text: readFileSync(path, 'utf8') };
}

function listFiles(content: string, folder: string, ending: string): readonly string[] {
  const place = join(content, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(place, name));
}

function carryYaml(path: string, merge: PeopleMerge): MergedFile {
  const before = readFileSync(path, 'utf8');
  const { data } = parseYamlFile(before, path);
  const carried = carryPerson(data, merge);
  return { path, before, after: carried === data ? before : editYaml(before, { ...carried }) };
}

function carryArticle(path: string, merge: PeopleMerge): MergedFile {
  const before = readFileSync(path, 'utf8');
  const { data } = parseMarkdownFile(before, path);
  const carried = carryPerson(data, merge);
  const parts = splitMarkdownFile(before);
  if (carried === data || parts === undefined) return { path, before, after: before };
  const fields = editYaml(`${parts.fields}\n`, { ...carried }, partsOnOneLine).replace(/\r?\n$/, '');
  return { path, before, after: [parts.before, fields, parts.between, parts.body].join('') };
}
