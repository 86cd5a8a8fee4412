import type { EventEntry, PersonEntry } from '../../domain/content.ts';
import { spellingsOf } from '../../domain/person.ts';
import { daysOf, type EventDays } from './event-days.ts';
import { properWordsIn, stemsOf } from './event-words.ts';
import { type OccasionNoun, occasionNounsIn, withoutOccasionNouns } from './occasion-nouns.ts';

/** What a report may say by which an event can be told. */
export interface KnownEvent {
  readonly id: string;
  /** Words are said at something that was held, or are themselves the event. */
  readonly isOccasion: boolean;
  readonly isStatement: boolean;
  readonly isHeld: boolean;
  /** Announced or suggested: a report that tells of it speaks of what is to come. */
  readonly isAhead: boolean;
  readonly people: readonly string[];
  /** For each of them the spellings of the name. */
  readonly names: readonly (readonly string[])[];
  /** Each distinctive stem of the event, and how much it tells. */
  readonly weights: ReadonlyMap<string, number>;
  /** Those of them that its titles or its id have. */
  readonly titleStems: ReadonlySet<string>;
  /** Names in its short title that are nobody's: a broadcaster, a place. */
  readonly properWords: readonly string[];
  /** What kind of occasion its short title calls it: a call, a briefing. */
  readonly nouns: ReadonlySet<OccasionNoun>;
  /** What its short title says besides. */
  readonly nameStems: readonly string[];
  readonly days: EventDays;
}

/** What a word tells that only one event has; one that all have tells nothing. */
const weightOfUnique = 5.3;
const shareOfSummary = 0.4;

/** Reads events so that texts can be compared with them; the rarer a word among the events, the more it tells. */
export function readEvents(
  events: readonly EventEntry[],
  people: readonly PersonEntry[],
): readonly KnownEvent[] {
  const nameStems = new Set(people.flatMap(spellingsOf).flatMap(stemsOf));
  const told = events.map((event) => wordsOf(event, nameStems));
  const counts = new Map<string, number>();
  for (const { title, summary } of told)
    for (const stem of new Set([...title, ...summary])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rarity = (stem: string) =>
    weightOfUnique * (1 - Math.log(counts.get(stem) ?? 1) / Math.log(events.length + 1));
  return told.map(({ event, title, summary }) => ({
    id: event.id,
    isOccasion: event.kind === 'statement' || event.kind === 'held',
    isStatement: event.kind === 'statement',
    isHeld: event.kind === 'held',
    isAhead: event.kind === 'planned' || event.kind === 'proposed',
    people: event.people,
    names: people.filter(({ id }) => event.people.includes(id)).map(spellingsOf),
    weights: new Map([
      ...summary.map((stem) => [stem, shareOfSummary * rarity(stem)] as const),
      ...title.map((stem) => [stem, rarity(stem)] as const),
    ]),
    titleStems: new Set(title),
    properWords: afterFirst(event.shortTitle ?? event.title, nameStems),
    nouns: occasionNounsIn(withoutTopic(event.shortTitle ?? event.title)),
    nameStems: stemsBesideNoun(event.shortTitle ?? event.title, nameStems),
    days: daysOf(event.date),
  }));
}

function wordsOf(event: EventEntry, nameStems: ReadonlySet<string>) {
  const { id, title, shortTitle = '', place = '', summary } = event;
  const isNobodys = (stem: string) => stem.split(' ').every((one) => !nameStems.has(one));
  const titles = [title, shortTitle, ...partsOfId(id)].flatMap(stemsOf);
  const others = [summary, place].flatMap(stemsOf);
  return { event, title: titles.filter(isNobodys), summary: others.filter(isNobodys) };
}

/** “feel-out-remark”, “feel out remark”, “feel-out” and “out-remark”: a report may write any of them. */
function partsOfId(id: string): readonly string[] {
  const words = id.split('-');
  const pairs = words.slice(1).map((one, index) => `${words[index] ?? ''}-${one}`);
  return [words.join(' '), ...pairs];
}

/** A short title begins with a capital in any case. */
function afterFirst(title: string, nameStems: ReadonlySet<string>): readonly string[] {
  return properWordsIn(title.replace(/^\S+\s*/, ''), nameStems);
}

/** “Holt” of “Holt on the talks”: the talks are what was spoken of, not where. */
function withoutTopic(title: string): string {
  return title.split(/ (?:on|about) /, 1)[0] ?? title;
}

function stemsBesideNoun(title: string, nameStems: ReadonlySet<string>): readonly string[] {
  return stemsOf(withoutOccasionNouns(title)).filter((stem) => !stem.includes(' ') && !nameStems.has(stem));
}
