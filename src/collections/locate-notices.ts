import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldPath } from '../domain/notice.ts';
import { findLine } from './find-line.ts';

interface Placed {
  readonly file: string;
  readonly path?: FieldPath;
  readonly line?: number;
}

/** Looks up the lines of those notices that name a field, in the folder that they know as `content/`. */
export function locateNotices<T extends Placed>(notices: readonly T[], content = 'content'): readonly T[] {
  const texts = new Map<string, string | undefined>();
  const textOf = (file: string) => {
    const path = join(content, file.replace(/^content\//, ''));
    if (!texts.has(file)) texts.set(file, existsSync(path) ? readFileSync(path, 'utf8') : undefined);
    return texts.get(file);
  };
  return notices.map((notice) => {
    if (notice.path === undefined || notice.line !== undefined) return notice;
    const text = textOf(notice.file);
    return text === undefined ? notice : { ...notice, line: findLine(text, notice.path) };
  });
}
