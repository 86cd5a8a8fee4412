import type { Notice } from '../domain/notice.ts';
import { findConflict } from '../text/lines/find-conflict.ts';
import { shortenText } from '../text/shorten-text.ts';
import { isRecord } from '../text/tables/is-record.ts';
import { ContentFault } from './content-fault.ts';
import { parseYaml } from './parse-yaml.ts';

export interface ParsedFile {
  /** The frontmatter, or the whole of a YAML file; not yet checked by a schema. */
  readonly data: Record<string, unknown>;
  /** What stands under the frontmatter; empty for a YAML file. */
  readonly body: string;
}

const frontmatterAndBody = /^\uFEFF?---\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n([\s\S]*))?$/d;

/** The parts of a Markdown file, byte for byte: `before + fields + between + body`. */
export interface MarkdownParts {
  readonly before: string;
  readonly fields: string;
  /** The line of hyphens under the fields. */
  readonly between: string;
  readonly body: string;
}

/** Undefined where the file does not begin with frontmatter. */
export function splitMarkdownFile(text: string): MarkdownParts | undefined {
  const [, fields, body = [text.length, text.length]] = frontmatterAndBody.exec(text)?.indices ?? [];
  return fields === undefined
    ? undefined
    : {
        before: text.slice(0, fields[0]),
        fields: text.slice(...fields),
        between: text.slice(fields[1], body[0]),
        body: text.slice(...body),
      };
}

/** Reads a Markdown file with YAML frontmatter. Throws a `ContentFault` with file and line where it cannot be read. */
export function parseMarkdownFile(text: string, file: string): ParsedFile {
  refuseConflict(text, file);
  const parts = splitMarkdownFile(text);
  if (parts === undefined) {
    throw unreadable(file, {
      message: 'The file does not begin with frontmatter.',
      hint: 'Put the fields between two lines of three hyphens.',
    });
  }
  const data = parseYaml(parts.fields, { file, linesAbove: 1 });
  return { data: asRecord(data, file), body: parts.body.trim() };
}

/** Reads a YAML file. Throws a `ContentFault` with file and line where it cannot be read. */
export function parseYamlFile(text: string, file: string): ParsedFile {
  refuseConflict(text, file);
  return { data: asRecord(parseYaml(text, { file, linesAbove: 0 }), file), body: '' };
}

function refuseConflict(text: string, file: string): void {
  const found = findConflict(text);
  if (found === undefined) return;
  throw unreadable(file, {
    line: found.line,
    message: `Git could not merge two changes of this file: “${shortenText(found.text, 60)}”.`,
    hint: 'Keep one of the two, or both in one, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
  });
}

function unreadable(
  file: string,
  fault: Pick<Notice, 'message' | 'hint'> & { readonly line?: number },
): ContentFault {
  return new ContentFault([{ rule: 'unreadable-file', severity: 'error', file, line: 1, ...fault }]);
}

function asRecord(value: unknown, file: string): Record<string, unknown> {
  if (isRecord(value)) return { ...value };
  throw unreadable(file, {
    message: 'The file holds no fields.',
    hint: 'Write one field a line, like “title: …”.',
  });
}
