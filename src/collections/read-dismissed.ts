import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DismissedLink, DismissedSchema } from '../domain/dismissed.ts';
import { parseYamlFile } from './parse-content-file.ts';

/** The links that were dismissed for good; none where there is no such file. Throws a sentence for what is not valid. */
export function readDismissed(folder: string): readonly DismissedLink[] {
  const file = join(folder, 'dismissed.yaml');
  if (!existsSync(file)) return [];
  const result = DismissedSchema.safeParse(parseYamlFile(readFileSync(file, 'utf8'), file).data);
  if (result.success) return result.data.dismissed;
  throw new Error(
    result.error.issues.map(({ path, message }) => `${file} ${path.join('.')}: ${message}`).join('\n'),
  );
}
