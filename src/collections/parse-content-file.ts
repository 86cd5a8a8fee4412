import { LineCounter, parseDocument } from 'yaml';
import { isRecord } from '../text/is-record.ts';

export interface ParsedFile {
  /** The frontmatter, or the whole of a YAML file; not yet checked by a schema. */
  readonly data: Record<string, unknown>;
  /** What stands under the frontmatter; empty for a YAML file. */
  readonly body: string;
}

const frontmatterAndBody = /^\uFEFF?---\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n([\s\S]*))?$/d;
const mostAliases = 20;

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

/** Reads a Markdown file with YAML frontmatter. Throws a sentence for a person where it has none. */
export function parseMarkdownFile(text: string, file: string): ParsedFile {
  const parts = splitMarkdownFile(text);
  if (parts === undefined) {
    throw new Error(
      `${file}:1 The file does not begin with frontmatter. Put the fields between two lines of three hyphens.`,
    );
  }
  return { data: parseYaml(parts.fields, file, 1), body: parts.body.trim() };
}

/** Reads a YAML file. Throws a sentence with file and line where it cannot be read. */
export function parseYamlFile(text: string, file: string): ParsedFile {
  return { data: parseYaml(text, file, 0), body: '' };
}

/** YAML 1.2: dates stay text, so that a day that does not exist is refused and not moved. */
function parseYaml(text: string, file: string, linesAbove: number): Record<string, unknown> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, version: '1.2', schema: 'core', uniqueKeys: true });
  const problem = document.errors[0];
  if (problem !== undefined) {
    const line = lineCounter.linePos(problem.pos[0]).line + linesAbove;
    const reason = problem.message.split('\n')[0] ?? problem.message;
    throw new Error(
      `${file}:${line} The YAML cannot be read: ${reason} Text with a colon or a quotation mark wants quotation marks around it.`,
    );
  }
  return asRecord(document.toJS({ maxAliasCount: mostAliases }), file);
}

function asRecord(value: unknown, file: string): Record<string, unknown> {
  if (isRecord(value)) return { ...value };
  throw new Error(`${file}:1 The file holds no fields. Write one field a line, like “title: …”.`);
}
