import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldPath } from '../domain/notice.ts';
import { findLine } from './find-line.ts';

interface Placed {
  readonly file: string;
  readonly path?: FieldPath;
  readonly line?: number;
}

/** Names the file of each notice where it lies in the folder that they know as `content/`, and the line of the field it names. */
export function locateNotices<T extends Placed>(notices: readonly T[], content: string): readonly T[] {
  const texts = new Map<string, string | undefined>();
  const textOf = (file: string) => {
    if (!texts.has(file)) texts.set(file, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    return texts.get(file);
  };
  return notices.map((notice) => {
    const file = join(content, notice.file.replace(/^content\//, ''));
    const text = notice.path === undefined || notice.line !== undefined ? undefined : textOf(file);
    const line = text === undefined || notice.path === undefined ? {} : { line: findLine(text, notice.path) };
    return { ...notice, file, ...line };
  });
}
