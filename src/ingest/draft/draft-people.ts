import type { z } from 'zod';
import { unwritten } from '../../domain/drafts/unwritten.ts';
import { fitText } from '../../domain/fields/text-field.ts';
import type { PersonSchema } from '../../domain/person.ts';
import { toSlug, toUniqueId } from '../../text/slug.ts';
import { soundKey } from '../../text/sound/sound-key.ts';
import type { Knowledge } from './knowledge.ts';
import { readCalledBody, readNamedBody } from './names/read-body-name.ts';
import { readOnlyName, readPersonName } from './names/read-person-name.ts';
import type { ReadQuote } from './quotes/draft-quotes.ts';

/** A person or a body that is quoted and not recorded yet: `content/people/<id>.yaml`. */
export interface PersonDraft {
  readonly id: string;
  /** The names under which the report quotes them. */
  readonly names: readonly string[];
  readonly person: z.input<typeof PersonSchema>;
}

/** Proposes a person or a body for every name that is quoted and that nobody has recorded, and for bodies that a report calls by a noun. */
export function draftPeople(
  quotes: readonly ReadQuote[],
  report: string,
  { content, findPerson }: Knowledge,
): readonly PersonDraft[] {
  const taken = new Set(content.people.map(({ id }) => id));
  const people: PersonDraft[] = [];
  for (const speaker of quotes.flatMap((read) => readSpeakers(read, report))) {
    const { words, name } = speaker;
    if (findPerson(words) !== undefined || findPerson(name) !== undefined) continue;
    const same = people.findIndex((person) => isSameSpeaker(person, speaker));
    const known = people[same];
    if (known !== undefined) people[same] = withSpelling(known, speaker);
    else {
      const id = toUniqueId(idOf(speaker, taken), (one) => taken.has(one));
      taken.add(id);
      people.push({ id, names: [words], person: newSpeaker(speaker) });
    }
  }
  return people;
}

/** Under the same name, or under one that only spells it otherwise: “Sergei Holt”, “Sergey Holt”, and “Hollt” alone. */
function isSameSpeaker({ person }: PersonDraft, { name, isBody }: ReadSpeaker): boolean {
  if (person.name === name) return true;
  if (isBody || person.kind === 'body') return false;
  const isOnly = !name.includes(' ');
  return soundKey(isOnly ? lastName(person.name) : person.name) === soundKey(name);
}

function withSpelling(known: PersonDraft, { name, words }: ReadSpeaker): PersonDraft {
  const { person, names } = known;
  const isNew = ![person.name, ...(person.spellings ?? [])].includes(name);
  return {
    ...known,
    names: [...new Set([...names, words])],
    person: isNew ? { ...person, spellings: [...(person.spellings ?? []), fitText(name, 'name')] } : person,
  };
}

interface ReadSpeaker {
  /** As the attribution has it. */
  readonly words: string;
  readonly name: string;
  readonly isBody: boolean;
  readonly description: string | undefined;
}

/** Those of a quote's speakers that are people or bodies by their names. */
function readSpeakers({ names, kinds, description }: ReadQuote, report: string): readonly ReadSpeaker[] {
  if (names.length === 0 && description !== undefined) {
    const name = readCalledBody(description, report);
    return name === undefined ? [] : [{ words: description, name, isBody: true, description: undefined }];
  }
  return names.flatMap((words, index): readonly ReadSpeaker[] => {
    const isBody = kinds[index] === 'organisation';
    if (!isBody && kinds[index] !== 'person') return [];
    const name = isBody
      ? readNamedBody(words)
      : (readPersonName(words, report) ?? readOnlyName(words, report));
    return name === undefined ? [] : [{ words, name, isBody, description }];
  });
}

function idOf({ name, isBody }: ReadSpeaker, taken: ReadonlySet<string>): string {
  const short = isBody ? '' : toSlug(lastName(name), 40);
  return short === '' || taken.has(short) ? toSlug(name, 60) || 'person' : short;
}

function newSpeaker({ name, isBody, description }: ReadSpeaker): PersonDraft['person'] {
  const role = isBody ? unwritten.body : (description ?? unwritten.office);
  const short = lastName(name);
  return {
    name: fitText(name, 'name'),
    ...(isBody
      ? { kind: 'body', shortName: fitText(name, 'name'), spellings: [] }
      : { spellings: [fitText(short, 'name')] }),
    roles: [{ title: fitText(role, 'headline') }],
    review: [
      isBody
        ? 'Proposed when a report was read: check that this is a body, its name and its role.'
        : name === short
          ? 'Proposed when a report was read, which prints no other name: look for the full name and the role.'
          : 'Proposed when a report was read: check name, spellings and role.',
    ],
  };
}

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** “Holt” of “Mara Holt Jr.” */
function lastName(name: string): string {
  return name.split(' ').findLast((word) => !suffix.test(word)) ?? name;
}
