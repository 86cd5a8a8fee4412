import type { PersonEntry } from '../../domain/content.ts';
import { earliestDay, latestDay } from '../../domain/dates/story-date.ts';
import type { Role } from '../../domain/person.ts';

/** The office a person held on a date, the first listed one where several fit or no date is known. */
export function roleOn(person: Pick<PersonEntry, 'roles'>, date: string | undefined): Role | undefined {
  if (date === undefined) return person.roles[0];
  return person.roles.find((role) => isHeldOn(role, date));
}

function isHeldOn({ from, to }: Role, date: string): boolean {
  const first = earliestDay(date) ?? '0000';
  const last = latestDay(date) ?? '9999';
  const begun = from === undefined ? '0000' : (earliestDay(from) ?? '0000');
  const ended = to === undefined ? '9999' : (latestDay(to) ?? '9999');
  return begun <= last && ended >= first;
}
