import { LineCounter, parseDocument } from 'yaml';
import type { FieldPath } from '../domain/notice.ts';
import { splitMarkdownFile } from './parse-content-file.ts';
import type { FilePlace } from './parse-yaml.ts';

/**
 * Finds the place of a field in the text of a Markdown or YAML file, or of the nearest field above it where it is not
 * there. The text is parsed once, at the first question.
 */
export function createFieldFinder(text: string): (path: FieldPath) => FilePlace {
  const parts = splitMarkdownFile(text);
  const lineCounter = new LineCounter();
  const linesAbove = (parts?.before ?? '').split('\n').length - 1;
  const parse = () =>
    parseDocument(parts?.fields ?? text, { lineCounter, version: '1.2', schema: 'core', uniqueKeys: false });
  let document: ReturnType<typeof parse> | undefined;
  return (path) => {
    document ??= parse();
    for (let length = path.length; length > 0; length -= 1) {
      const start = startOf(document.getIn(path.slice(0, length), true));
      if (start === undefined) continue;
      const { line, col } = lineCounter.linePos(start);
      return { line: line + linesAbove, column: col };
    }
    return { line: 1, column: 1 };
  };
}

/** The one-based line in a Markdown file of a line of its body, of which blanks at its start are no part. */
export function findBodyLine(text: string, line: number): number {
  const { body } = splitMarkdownFile(text) ?? { body: text };
  const above = text.slice(0, text.length - body.trimStart().length);
  return above.split('\n').length - 1 + line;
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const [start]: readonly unknown[] = node.range;
  return typeof start === 'number' ? start : undefined;
}
