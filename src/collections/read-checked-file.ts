import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { z } from 'zod';
import { describeIssue } from '../domain/describe-issue.ts';
import type { Notice } from '../domain/notice.ts';
import { ContentFault } from './content-fault.ts';
import { locateInFiles } from './locate-notices.ts';
import { parseMarkdownFile, parseYamlFile } from './parse-content-file.ts';

interface CheckedFile<Fields> {
  readonly fields: Fields;
  /** What stands under the frontmatter; empty for a YAML file. */
  readonly body: string;
}

/** A content file whose fields are as its schema wants them. Throws a `ContentFault` that names the place of everything that is not. */
export function readCheckedFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): CheckedFile<z.infer<Schema>> {
  const parse = extname(file) === '.md' ? parseMarkdownFile : parseYamlFile;
  const { data, body } = parse(readFileSync(file, 'utf8'), file);
  const result = schema.safeParse(data);
  if (result.success) return { fields: result.data, body };
  const notices = result.error.issues
    .flatMap((issue) => describeIssue(issue, data))
    .map((finding): Notice => ({ rule: 'invalid-field', severity: 'error', file, ...finding }));
  throw new ContentFault(locateInFiles(notices));
}
