import type { EventEntry, PersonEntry } from '../../domain/content.ts';
import { earliestDay, isExactDay, latestDay } from '../../domain/dates/story-date.ts';
import { fitText } from '../../domain/fields/text-field.ts';
import {
  findPlacedOccasions,
  isElsewhere,
  type OccasionNoun,
  occasionNounsIn,
} from '../../ingest/events/occasion-nouns.ts';
import { createPersonFinder, type FindPerson } from '../../ingest/known/find-people.ts';
import { withCapital } from '../../text/letters.ts';
import { doubleMarks } from '../../text/marks/quotation-marks.ts';
import { splitParagraphs } from '../../text/sentences/split-paragraphs.ts';
import { splitSentences } from '../../text/sentences/split-sentences.ts';
import { shortenText } from '../../text/shorten-text.ts';
import { createUniqueIds, toSlug } from '../../text/slug.ts';
import { stopWords } from '../../text/stop-words.ts';
import type { Stretch } from '../../text/stretch.ts';
import { findNamedPeople } from '../values/read-people.ts';
import { readWrittenDays } from '../values/read-written-days.ts';
import type { ProposedEvent } from './event-draft.ts';
import { findPresent } from './find-present.ts';
import { occasionWords } from './occasion-words.ts';
import { type MeetingRead, readMeeting } from './read-meeting.ts';

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
  /** The kind of occasion; undefined where only a verb of meeting or speaking and a place tell of it. */
  readonly noun: OccasionNoun | undefined;
  readonly meeting?: MeetingRead;
  readonly at: Stretch;
  readonly words: string;
  readonly date: string | undefined;
  /** Who is said to have taken part. */
  readonly people: readonly string[];
}

/**
 * The occasions at which a report places what it tells and that no recorded event can be: one of each kind and day, in the
 * order of the report. “Told reporters”, “in an interview on Monday”, “met in the net loft on Sunday”; an occasion that is
 * only spoken of is none: it has no day, and nobody is said to have taken part.
 */
export function proposeEvents(text: string, known: EventSurroundings): readonly ProposedEvent[] {
  const findPerson = createPersonFinder(known.people);
  const told = splitParagraphs(text)
    .flatMap((paragraph) => splitSentences(text, paragraph))
    .flatMap((sentence) => readTold(text, sentence, { known, findPerson }));
  const groups = Map.groupBy(told, ({ noun, meeting, date }) => `${noun ?? meeting?.place} ${date ?? ''}`);
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

interface Reading {
  readonly known: EventSurroundings;
  readonly findPerson: FindPerson;
}

function readTold(text: string, { start, end }: Stretch, { known, findPerson }: Reading): readonly Told[] {
  const words = text.slice(start, end).trimEnd();
  const { values } = readWrittenDays(words, known.anchor);
  const days = values.filter(({ value }) => isExactDay(String(value)));
  const date = days.map(({ value }) => String(value))[0];
  const named = findNamedPeople(words, findPerson);
  const told = { at: { start, end: start + words.length }, words, date };
  const placed = findPlacedOccasions(words);
  const meeting = placed.length === 0 ? readMeeting(words) : undefined;
  if (meeting !== undefined && !isElsewhere(meeting.place)) {
    const people = findNamedPeople(meeting.who, findPerson).map(({ id }) => id);
    return [{ ...told, noun: undefined, meeting, people }];
  }
  return [...Map.groupBy(placed, ({ noun }) => noun)].flatMap(([noun, places]) => {
    const people = places.flatMap((place) => findPresent(words, place, named));
    const isDated = places.some((place) => days.some((day) => isDayOf(words, day, place)));
    return people.length > 0 || isDated ? [{ ...told, noun, people }] : [];
  });
}

const farthestDay = 24;

/** “At the talks on Monday”, “at Monday’s talks”, “on Monday, at the talks”: not the day on which somebody spoke of them. */
function isDayOf(words: string, day: Stretch, place: Stretch): boolean {
  const isBeside = day.end >= place.start && day.start <= place.end + farthestDay;
  const isLead = day.end < place.start && /^[\s,]*$/.test(words.slice(day.end, place.start));
  return (isBeside && !/[,;:]/.test(words.slice(place.end, day.start))) || isLead;
}

/**
 * A recorded event of the same kind that may have been on that day; without a day any of its kind. A meeting without a
 * name is any of that day with one of its people, or at its place.
 */
function canBe(event: EventEntry, told: Told): boolean {
  const { title, shortTitle, date } = event;
  if (
    told.noun === undefined
      ? !isAlike(event, told)
      : !occasionNounsIn(`${title} ${shortTitle ?? ''}`).has(told.noun)
  )
    return false;
  if (date === undefined || told.date === undefined) return true;
  return (earliestDay(date) ?? '0000') <= told.date && told.date <= (latestDay(date) ?? '9999');
}

function isAlike({ people, place = '', title }: EventEntry, { people: named, meeting }: Told): boolean {
  const words = new Set(contentWords(`${place} ${title}`));
  return (
    people.some((id) => named.includes(id)) ||
    contentWords(meeting?.place ?? '').some((word) => words.has(word))
  );
}

function contentWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3 && !stopWords.has(word));
}

function freeId({ noun, meeting, date }: Told, taken: ReadonlySet<string>): string {
  const id =
    toSlug(
      noun === undefined ? (meeting?.place ?? '').replace(/^\w+ (?:the )?/, '') : occasionWords[noun].name,
    ) || 'meeting';
  return taken.has(id) && date !== undefined ? `${id}-${date}` : taken.has(id) ? `${id}-new` : id;
}

function toFields(told: Told, { people: all, zone }: EventSurroundings): ProposedEvent['event'] {
  const { date, people, words } = told;
  const names = people.flatMap((id) => all.find((person) => person.id === id)?.name ?? []);
  const evidence = `The report writes: ${citeShortly(words)}`;
  return {
    ...(told.noun === undefined ? nameMeeting(told.meeting) : nameOccasion(told.noun, names)),
    ...(date === undefined
      ? { undated: 'The report gives no day.' }
      : { date, dated: { grade: 'inferred' as const, evidence } }),
    zone,
    people: [...people],
  };
}

function nameOccasion(noun: OccasionNoun, names: readonly string[]) {
  const { name, one, several, kind } = occasionWords[noun];
  const title = names.length === 0 ? name : `${list.format(names)} ${names.length === 1 ? one : several}`;
  return { title, shortTitle: name, kind };
}

function nameMeeting(meeting: MeetingRead | undefined) {
  const { who = 'People', does = 'meet', place = '' } = meeting ?? {};
  const where = place.replace(/^\w+ (?:the )?/, '');
  const title = fitText(`${who} ${does} ${place}`.trim(), 'headline');
  return {
    title,
    kind: 'held' as const,
    ...(where === '' ? {} : { place: withCapital(where) }),
  };
}

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const longestCited = 60;

function describeWhy({ noun, meeting, date, words }: Told): string {
  const where =
    noun === undefined ? (meeting?.place ?? '') : `at the ${occasionWords[noun].name.toLowerCase()}`;
  const day = date === undefined ? 'and gives no day' : `on ${date}`;
  return `The report places something ${where} ${day}: “${citeShortly(words)}”`;
}

/** Without the report’s own marks, which would stand in ours. */
function citeShortly(words: string): string {
  return shortenText(words.replace(ownMarks, ''), longestCited);
}

const ownMarks = new RegExp(`[${doubleMarks}]`, 'g');
