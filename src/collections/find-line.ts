import { LineCounter, parseDocument } from 'yaml';
import type { FieldPath } from '../domain/notice.ts';
import { splitMarkdownFile } from './parse-content-file.ts';

/** The one-based line of a field in the text of a Markdown or YAML file; of the nearest field above it where it is not there. */
export function findLine(text: string, path: FieldPath): number {
  const parts = splitMarkdownFile(text);
  const lineCounter = new LineCounter();
  const document = parseDocument(parts?.fields ?? text, { lineCounter, version: '1.2', schema: 'core' });
  const linesAbove = (parts?.before ?? '').split('\n').length - 1;
  for (let length = path.length; length > 0; length -= 1) {
    const start = startOf(document.getIn(path.slice(0, length), true));
    if (start !== undefined) return lineCounter.linePos(start).line + linesAbove;
  }
  return 1;
}

/** The one-based line in a Markdown file of a line of its body, of which blanks at its start are no part. */
export function findBodyLine(text: string, line = 1): number {
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
