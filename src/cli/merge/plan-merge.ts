import { basename } from 'node:path';
import { parseMarkdownFile, parseYamlFile, splitMarkdownFile } from '../../collections/parse-content-file.ts';
import { carryPerson, mergePersonRecords, type PeopleMerge } from '../../derive/former/merge-people.ts';
import { partsOnOneLine } from '../../ingest/draft/yaml/format-draft.ts';
import { editYaml } from '../../ingest/versions/edit-yaml.ts';
import { findNearest } from '../../text/nearest.ts';
import type { ContentTexts } from './content-texts.ts';

/** A file that changes, its path from the content folder on; comments, order and notation of what stays are left as they are. */
export interface MergedFile {
  readonly path: string;
  readonly before: string;
  /** Undefined for the record of the one who goes. */
  readonly after: string | undefined;
}

/** The files that name the one who goes, and the records of both. Throws where one of the two is not recorded. */
export function planMerge(texts: ContentTexts, merge: PeopleMerge): readonly MergedFile[] {
  const [keep, gone] = [readPerson(texts, merge.keep), readPerson(texts, merge.gone)];
  if (merge.keep === merge.gone) throw new Error(`“${merge.keep}” is one person already.`);
  const merged = mergePersonRecords(
    parseYamlFile(keep.text, keep.path).data,
    parseYamlFile(gone.text, gone.path).data,
    merge.gone,
  );
  const named = [
    ...filesOf(texts, 'events/').map((file) => carryYaml(file, merge)),
    ...filesOf(texts, 'articles/').map((file) => carryArticle(file, merge)),
  ];
  return [
    { path: keep.path, before: keep.text, after: editYaml(keep.text, { ...merged }) },
    ...named.filter(({ before, after }) => before !== after),
    { path: gone.path, before: gone.text, after: undefined },
  ];
}

interface TextFile {
  readonly path: string;
  readonly text: string;
}

function readPerson({ list, read }: ContentTexts, id: string): TextFile {
  const path = `people/${id}.yaml`;
  const text = read(path);
  if (text !== undefined) return { path, text };
  const near = findNearest(
    id,
    list('people/').map((known) => basename(known, '.yaml')),
  );
  const hint = near === undefined ? '' : ` Do you mean “${near}”?`;
  throw new Error(`Nobody is recorded as “${id}”: there is no ${path}.${hint}`);
}

function filesOf({ list, read }: ContentTexts, folder: 'events/' | 'articles/'): readonly TextFile[] {
  return list(folder).flatMap((path) => {
    const text = read(path);
    return text === undefined ? [] : [{ path, text }];
  });
}

function carryYaml({ path, text: before }: TextFile, merge: PeopleMerge): MergedFile {
  const { data } = parseYamlFile(before, path);
  const carried = carryPerson(data, merge);
  return { path, before, after: carried === data ? before : editYaml(before, { ...carried }) };
}

function carryArticle({ path, text: before }: TextFile, merge: PeopleMerge): MergedFile {
  const { data } = parseMarkdownFile(before, path);
  const carried = carryPerson(data, merge);
  const parts = splitMarkdownFile(before);
  if (carried === data || parts === undefined) return { path, before, after: before };
  const fields = editYaml(`${parts.fields}\n`, { ...carried }, partsOnOneLine).replace(/\r?\n$/, '');
  return { path, before, after: [parts.before, fields, parts.between, parts.body].join('') };
}
