import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import type { OutsideSource, Seen } from '../../domain/evidence.ts';

const words: Record<Seen, { readonly state: string; readonly on: string }> = {
  full: { state: 'read in full', on: ' on ' },
  copy: { state: 'read in a stored copy', on: ' on ' },
  unseen: { state: 'not seen', on: ', looked for on ' },
};

/** How far a source was read and when, in a reader's words: `read in a stored copy on 27 May 2031`. */
export function describeSeen({ seen, looked }: Pick<OutsideSource, 'seen' | 'looked'>): string {
  const { state, on } = words[seen];
  return looked === undefined ? state : `${state}${on}${formatStoryDate(looked)}`;
}
