import { stringify } from 'yaml';
import type { ChangeDay } from '../domain/changes.ts';

/** The text of `content/changes.yaml`. Nothing in it refers to another part: a list that two phrases share stands twice. */
export function changesFile(days: readonly ChangeDay[]): string {
  const yaml = stringify({ days }, { lineWidth: 0, aliasDuplicateObjects: false });
  return `# Written by npm run record-changes from the history of the repository.\n${yaml}`;
}
