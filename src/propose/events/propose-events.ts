import type { EventEntry, PersonEntry } from '../../domain/content.ts';
import { earliestDay, isExactDay, latestDay } from '../../domain/dates/story-date.ts';
import { type OccasionNoun, occasionNounsIn, occasionsPlacedIn } from '../../ingest/events/occasion-nouns.ts';
import { createPersonFinder } from '../../ingest/known/find-people.ts';
import { splitParagraphs } from '../../text/sentences/split-paragraphs.ts';
import { splitSentences } from '../../text/sentences/split-sentences.ts';
import { shortenText } from '../../text/shorten-text.ts';
import { createUniqueIds, toSlug } from '../../text/slug.ts';
import type { Stretch } from '../../text/stretch.ts';
import { findNamedPeople } from '../values/read-people.ts';
import { readWrittenDays } from '../values/read-written-days.ts';
import type { ProposedEvent } from './event-draft.ts';
import { occasionWords } from './occasion-words.ts';

/** What is known when a report is searched for new events. */
export interface EventSurroundings {
  readonly people: readonly PersonEntry[];
  readonly events: readonly EventEntry[];
  /** IANA zone of the story. */
  readonly zone: string;
  /** The day from which “on Friday” is counted: the report's own. */
  readonly anchor?: string | undefined;
}

interface Told {
  readonly noun: OccasionNoun;
  readonly at: Stretch;
  readonly words: string;
  readonly date: string | undefined;
  readonly people: readonly string[];
}

/**
 * The occasions at which a report places what it tells and that no recorded event can be: one of each kind and day, in the
 * order of the report. “Told reporters”, “in an interview on Monday”; an occasion that is only spoken of is none.
 */
export function proposeEvents(text: string, known: EventSurroundings): readonly ProposedEvent[] {
  const told = splitParagraphs(text)
    .flatMap((paragraph) => splitSentences(text, paragraph))
    .flatMap((sentence) => readTold(text, sentence, known));
  const groups = Map.groupBy(told, ({ noun, date }) => `${noun} ${date ?? ''}`);
  const toUnique = createUniqueIds();
  const taken = new Set(known.events.map(({ id }) => id));
  return Array.from(groups.values()).flatMap((group) => {
    const [first] = group;
    if (first === undefined || known.events.some((event) => canBe(event, first))) return [];
    const people = [...new Set(group.flatMap((one) => one.people))];
    const id = toUnique(freeId(first, taken));
    return [{ id, event: toFields({ ...first, people }, known), at: first.at, reason: describeWhy(first) }];
  });
}

function readTold(text: string, { start, end }: Stretch, known: EventSurroundings): readonly Told[] {
  const words = text.slice(start, end).trimEnd();
  const { values } = readWrittenDays(words, known.anchor);
  const date = values.map(({ value }) => String(value)).find(isExactDay);
  const findPerson = createPersonFinder(known.people);
  const people = [...new Set(findNamedPeople(words, findPerson).map(({ id }) => id))];
  return [...occasionsPlacedIn(words)].map((noun) => ({
    noun,
    at: { start, end: start + words.length },
    words,
    date,
    people,
  }));
}

/** A recorded event of the same kind that may have been on that day; without a day any of its kind. */
function canBe({ title, shortTitle, date }: EventEntry, told: Told): boolean {
  if (!occasionNounsIn(`${title} ${shortTitle ?? ''}`).has(told.noun)) return false;
  if (date === undefined || told.date === undefined) return true;
  return (earliestDay(date) ?? '0000') <= told.date && told.date <= (latestDay(date) ?? '9999');
}

function freeId({ noun, date }: Told, taken: ReadonlySet<string>): string {
  const id = toSlug(occasionWords[noun].name);
  return taken.has(id) && date !== undefined ? `${id}-${date}` : taken.has(id) ? `${id}-new` : id;
}

function toFields(
  { noun, date, people, words }: Told,
  { people: all, zone }: EventSurroundings,
): ProposedEvent['event'] {
  const { name, one, several, kind } = occasionWords[noun];
  const names = people.flatMap((id) => all.find((person) => person.id === id)?.name ?? []);
  const title = names.length === 0 ? name : `${list.format(names)} ${names.length === 1 ? one : several}`;
  const evidence = `The report writes: ${shortenText(words.replace(/[“”"«»„]/g, ''), longestCited)}`;
  return {
    title,
    shortTitle: name,
    kind,
    ...(date === undefined
      ? { undated: 'The report gives no day.' }
      : { date, dated: { grade: 'inferred' as const, evidence } }),
    zone,
    people: [...people],
  };
}

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const longestCited = 60;

function describeWhy({ noun, date, words }: Told): string {
  const day = date === undefined ? 'it gives no day' : `on ${date}`;
  return `The report places something at ${occasionWords[noun].name.toLowerCase()}, ${day}: “${shortenText(words, longestCited)}”`;
}
