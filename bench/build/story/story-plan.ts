import { createRandom, createZipf, type Random } from '../../random.ts';
import { makeVocabulary } from '../../search/make-vocabulary.ts';
import { type StoryShape, usualShape } from './story-shape.ts';
import { capital, createWriter, type Writer } from './writer.ts';

/** Somebody or something that an invented story names, with its id. */
export interface InventedName {
  readonly id: string;
  readonly name: string;
}

/** An occasion: in the usual shape ten reports tell of it first, and those of the next two occasions tell of it too. */
export interface InventedEvent extends InventedName {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly people: readonly InventedName[];
  /** What was said there so loudly that several reports have it. */
  readonly shared: readonly { readonly id: string; readonly speaker: InventedName; readonly words: string }[];
}

/** Who and what an invented story is about, before a single report is written. */
export interface StoryPlan {
  readonly reports: number;
  readonly shape: StoryShape;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly people: readonly InventedName[];
  readonly outlets: readonly InventedName[];
  readonly events: readonly InventedEvent[];
  readonly words: readonly string[];
}

const sharedOfEvent = 5;
const firstDay = '2031-01-06';

/** The same for the same number of reports and shape; what a smaller story of a shape has, a larger one has too. */
export function planStory(reports: number, shape: StoryShape = usualShape): StoryPlan {
  const words = makeVocabulary(6_000);
  const long = words.filter((word) => word.length > 4);
  const name = (number: number, offset: number) =>
    capital(long[(number * 7 + offset) % long.length] ?? 'nobody');
  const people = namesOf(shape.people, 'person', (number) => `${name(number, 3)} ${name(number, 1_501)}`);
  const outlets = namesOf(shape.outlets, 'outlet', (number) => `${name(number, 2_905)} Post`);
  const events = Array.from({ length: Math.ceil(reports * shape.eventsOfReport) }, (_, number) =>
    planEvent(number, { people, words }),
  );
  return {
    reports,
    shape,
    firstDay,
    lastDay: dayAfter(firstDay, events.length + 1),
    people,
    outlets,
    events,
    words,
  };
}

/** The event that a report tells of first. */
export function eventOfReport({ events, shape }: StoryPlan, report: number): number {
  return Math.min(events.length - 1, Math.floor(report * shape.eventsOfReport));
}

/** So many days after a day, YYYY-MM-DD. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function planEvent(number: number, { people, words }: Pick<StoryPlan, 'people' | 'words'>): InventedEvent {
  const random = createRandom(90_001 + number);
  const write = createWriter(words, random);
  const drawPerson = drawFrom(people, random);
  const id = `event-${String(number + 1).padStart(4, '0')}`;
  return {
    id,
    name: capital(write.phrase(3)),
    day: dayAfter(firstDay, number),
    people: [...new Set([drawPerson(), drawPerson(), drawPerson()])],
    shared: Array.from({ length: sharedOfEvent }, (_, nth) => ({
      id: `${id}-said-${nth + 1}`,
      speaker: drawPerson(),
      words: sayOnce(write),
    })),
  };
}

/** A few speak often, most of them rarely. */
export function drawFrom(people: readonly InventedName[], random: Random): () => InventedName {
  const draw = createZipf(people.length, random);
  return () => {
    const person = people[draw()];
    if (person === undefined) throw new Error('there is nobody to draw');
    return person;
  };
}

function sayOnce(write: Writer): string {
  return write.sentence(14);
}

function namesOf(count: number, kind: string, nameOf: (number: number) => string): readonly InventedName[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `${kind}-${String(number + 1).padStart(3, '0')}`,
    name: nameOf(number),
  }));
}
