import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import type { Role } from '../../domain/person.ts';
import { t } from '../../messages/say.ts';

/** An office with the days it was held, as far as they are recorded. */
export function describeOffice({ title, from, to }: Role): string {
  if (from === undefined) return to === undefined ? title : t`${title} until ${formatStoryDate(to)}`;
  if (to === undefined) return t`${title}, since ${formatStoryDate(from)}`;
  return t`${title}, from ${formatStoryDate(from)} until ${formatStoryDate(to)}`;
}
