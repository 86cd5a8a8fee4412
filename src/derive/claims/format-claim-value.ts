import type { PersonEntry } from '../../domain/content.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { formatNumber, listNames } from '../../messages/formats.ts';
import { t, within } from '../../messages/say.ts';
import { type NamedPerson, toNamed } from '../content/named-person.ts';
import type { ClaimValue } from './claim-value.ts';

/** A claim's value as a reader sees it: `2 h 45 min`, `about 2½ h`, `Bo Berg and Mara Holt`. */
export function formatClaimValue(value: ClaimValue, people: readonly PersonEntry[]): string {
  switch (value.type) {
    case 'duration':
      return formatDuration(value.minutes, value.about);
    case 'date':
      return formatStoryDate(value.date);
    case 'number':
      return formatNumber(value.number);
    case 'people':
      return formatPeople(value.people, people);
    case 'text':
      return value.text;
  }
}

/** A rough length is given by halves: minutes would say that somebody counted them. */
function formatDuration(minutes: number, about: boolean): string {
  if (about && minutes % 60 === 30)
    return t`about ${hours(`${minutes > 60 ? Math.floor(minutes / 60) : ''}½`)}`;
  const parts = [
    { amount: Math.floor(minutes / 60), say: hours },
    { amount: minutes % 60, say: (amount: number) => within('a length')`${amount} min` },
  ].filter(({ amount }) => amount > 0);
  const words = parts.map(({ amount, say }) => say(amount)).join(' ');
  return about ? t`about ${words}` : words;
}

const hours = (amount: number | string): string => within('a length')`${amount} h`;

function formatPeople(ids: readonly string[], people: readonly PersonEntry[]): string {
  if (ids.length === 0) return t`no names given`;
  const names = ids.map((id) => people.find((person) => person.id === id)?.name ?? id);
  return listNames(names);
}

/** Whom a value names, of those the story knows. */
export function peopleIn(value: ClaimValue, people: readonly PersonEntry[]): readonly NamedPerson[] {
  return value.type === 'people' ? people.filter(({ id }) => value.people.includes(id)).map(toNamed) : [];
}
