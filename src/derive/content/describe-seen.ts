import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import type { OutsideSource, Seen } from '../../domain/evidence.ts';
import { t } from '../../messages/say.ts';

const words: Record<Seen, { readonly state: string; readonly on: (day: string) => string }> = {
  full: { state: t`read in full`, on: (day) => t`read in full on ${day}` },
  copy: { state: t`read in a stored copy`, on: (day) => t`read in a stored copy on ${day}` },
  unseen: { state: t`not seen`, on: (day) => t`not seen, looked for on ${day}` },
};

/** How far a source was read and when, in a reader's words: `read in a stored copy on 27 May 2031`. */
export function describeSeen({ seen, looked }: Pick<OutsideSource, 'seen' | 'looked'>): string {
  const { state, on } = words[seen];
  return looked === undefined ? state : on(formatStoryDate(looked));
}
