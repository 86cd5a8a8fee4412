import type { EventEntry } from '../../domain/content.ts';

/** Name of an occasion in a list. */
export function occasionName({ shortTitle, title }: EventEntry): string {
  return shortTitle ?? title;
}
