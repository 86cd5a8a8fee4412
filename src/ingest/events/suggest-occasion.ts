import { hasWord } from '../../text/find-word.ts';
import { compareNamed, compareWeekdays } from './event-days.ts';
import { readStems } from './event-words.ts';
import { withoutFormerly } from './find-statement.ts';
import { isNamedIn } from './is-named-in.ts';
import type { KnownEvent } from './known-event.ts';
import { clearlyBest, type Match, matchEvent } from './match-event.ts';
import { occasionNounsIn, occasionsPlacedIn } from './occasion-nouns.ts';

/** Events at which these people can have said something. */
export function occasionsOf(
  events: readonly KnownEvent[],
  speakers: readonly string[],
): readonly KnownEvent[] {
  return speakers.length === 0
    ? []
    : events.filter(({ isOccasion, people }) => isOccasion && speakers.every((id) => people.includes(id)));
}

/** What decides between occasions that a sentence fits alike. */
export interface Context {
  readonly heading: string;
  /** The weekdays that the report names. */
  readonly weekdays: readonly string[];
}

/** The occasion that a sentence names: by its kind, by the medium spoken to, or by its day. */
export function findNamedOccasion(
  occasions: readonly KnownEvent[],
  words: string,
  { heading, weekdays }: Context,
): Match | undefined {
  if (occasions.length === 0) return undefined;
  const sentence = withoutFormerly(words);
  const placed = occasionsPlacedIn(sentence);
  const named = occasions.filter((event) => isNamedIn(event, sentence, placed));
  if (named.length === 0) return undefined;
  const stems = readStems(`${sentence} ${heading}`);
  const matches = named.map((event) => withClosenessOfName(matchEvent(event, sentence, stems), sentence));
  return (
    clearlyBest(matches, 1) ??
    clearlyBest(
      matches.map((match) => withDayOfReport(match, weekdays)),
      1,
    )
  );
}

const weightOfReportDay = 2;

/** Between two press conferences, the one on a day that the report names. */
function withDayOfReport(match: Match, weekdays: readonly string[]): Match {
  const agrees = compareNamed(weekdays, match.event.days) === 'agree';
  return { ...match, score: match.score + (agrees ? weightOfReportDay : 0) };
}

const weightOfProperWord = 4;

/** A broadcaster's name or the right kind of occasion tells more than any word of a summary. */
function withClosenessOfName(match: Match, sentence: string): Match {
  const { event } = match;
  const proper = event.properWords.filter((one) => hasWord(sentence, one)).length;
  const differs = compareWeekdays(sentence, event.days) === 'differ' ? -2 : 0;
  return { ...match, score: match.score + weightOfProperWord * proper + differs };
}

/** The occasion that a heading is about. */
export function findOccasionInHeading(
  occasions: readonly KnownEvent[],
  heading: string,
  context: string,
): Match | undefined {
  const nouns = occasionNounsIn(heading);
  const stems = readStems(heading);
  const fitting = occasions.filter(
    (event) =>
      [...event.nouns].some((noun) => nouns.has(noun)) ||
      matchEvent(event, heading, stems).score >= enoughForHeading,
  );
  const all = readStems(`${heading} ${context}`);
  return clearlyBest(
    fitting.map((event) => matchEvent(event, heading, all)),
    1,
  );
}

const enoughForHeading = 8;
