import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { changesByDay, type ReadRecord } from '../derive/changes/changes-by-day.ts';
import { gitLogArguments, parseGitLog } from '../derive/changes/parse-git-log.ts';
import {
  droppedQuestion,
  membersOf,
  type RawRecord,
  type RecordNames,
} from '../derive/changes/raw-record.ts';
import { isDraftRecord } from '../derive/drafts/is-draft-record.ts';
import type { ChangeDay } from '../domain/changes.ts';
import { parseMarkdownFile, parseYamlFile } from './parse-content-file.ts';

/** What changed in a folder laid out like `content/`, from the history of the repository; nothing where there is no history. */
export function readHistory(folder: string): readonly ChangeDay[] {
  const log = git([...gitLogArguments, '--', folder]);
  if (log === undefined) return [];
  const commits = parseGitLog(log).map((commit) => ({
    ...commit,
    paths: commit.paths.map((path) => path.replace(`${folder}/`, 'content/')),
  }));
  return changesByDay(
    commits,
    (hash, path) => readRecord(hash, path.replace('content/', `${folder}/`)),
    readNames(folder),
  );
}

/** What the records are called today. */
function readNames(folder: string): RecordNames {
  const read = new Map<string, RawRecord>();
  const recordOf = (file: string): RawRecord => {
    const path = `${folder}/${file}.yaml`;
    const record =
      read.get(path) ?? (existsSync(path) ? parseYamlFile(readFileSync(path, 'utf8'), path).data : {});
    read.set(path, record);
    return record;
  };
  const field = (file: string, name: string): unknown => recordOf(file)[name];
  const named = (name: unknown, id: string): string => (typeof name === 'string' ? name : id);
  return {
    person: (id) => named(field(`people/${id}`, 'name'), id),
    outlet: (id) => named(field(`outlets/${id}`, 'name'), id),
    event: (id) => named(field(`events/${id}`, 'shortTitle') ?? field(`events/${id}`, 'title'), id),
    fact: (event, id) =>
      named(membersOf(field(`events/${event}`, 'facts'), 'id').get(id)?.['asks'], droppedQuestion(id)),
  };
}

/** A file that could not be read then, and a draft, are as if they had not been there. */
const readRecord: ReadRecord = (hash, path) => {
  const text = git(['show', `${hash}:./${path}`]);
  if (text === undefined) return undefined;
  try {
    const { data, body } = path.endsWith('.md') ? parseMarkdownFile(text, path) : parseYamlFile(text, path);
    const record = { ...data, body };
    return isDraftRecord(record) ? undefined : record;
  } catch {
    return undefined;
  }
};

function git(words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
