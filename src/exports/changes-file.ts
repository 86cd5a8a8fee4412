import { stringify } from 'yaml';
import type { ChangeDay } from '../domain/changes.ts';

/** The text of `content/changes.yaml`. */
export function changesFile(days: readonly ChangeDay[]): string {
  return `# Written by npm run record-changes from the history of the repository.\n${stringify({ days }, { lineWidth: 0 })}`;
}
