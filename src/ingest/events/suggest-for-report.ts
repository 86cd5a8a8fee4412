import { readStems } from './event-words.ts';
import type { KnownEvent } from './known-event.ts';
import { scoreOfDay, scoreOfWords, weightOfDay } from './match-event.ts';
import { type OccasionNoun, occasionNounsIn } from './occasion-nouns.ts';
import { type Paragraph, readParagraphs } from './read-paragraphs.ts';

/** Two sentences that stand together, with what is looked for in them. */
interface Window {
  readonly text: string;
  readonly stems: ReadonlyMap<string, string>;
  readonly nouns: ReadonlySet<OccasionNoun>;
  readonly isAhead: boolean;
}

/** Every stem that any of the events has. */
export function stemsOfAll(events: readonly KnownEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap(({ weights }) => [...weights.keys()]));
}

/** The events that a report tells of: two sentences have their words or their name, with somebody who took part. */
export function suggestForReport(
  events: readonly KnownEvent[],
  known: ReadonlySet<string>,
  text: string,
): readonly string[] {
  if (events.length === 0) return [];
  const windows = readParagraphs(text).flatMap((paragraph) => readWindows(text, paragraph, known));
  return events
    .filter((event) => {
      const rivals = events.filter((other) => isMoreSpecific(other, event));
      return windows.some(
        (window) => tellsOf(event, window, events) && !rivals.some((one) => hasName(one, window)),
      );
    })
    .map(({ id }) => id);
}

const ahead =
  /\b(?:will|would|could|may|might|expected|planned|plans?|scheduled|upcoming|anticipated|set to|yet to|ready to|willing\w*|invit\w+|propos\w+|suggest\w+|offer\w*|possib\w+|potential|future|next|rule out|ruled out|more likely)\b/i;

function readWindows(text: string, { sentences }: Paragraph, known: ReadonlySet<string>): readonly Window[] {
  const stems = sentences.map(({ start, end }) =>
    [...readStems(text.slice(start, end))].filter(([stem]) => known.has(stem)),
  );
  return sentences.map(({ start, end }, index) => {
    const words = text.slice(start, sentences[index + 1]?.end ?? end);
    return {
      text: words,
      stems: new Map([...(stems[index] ?? []), ...(stems[index + 1] ?? [])]),
      nouns: occasionNounsIn(words),
      isAhead: ahead.test(words),
    };
  });
}

/** “Lake Radio Two” is another broadcaster than “Lake Radio”. */
function isMoreSpecific(other: KnownEvent, event: KnownEvent): boolean {
  const { properWords } = event;
  return (
    properWords.length > 0 &&
    other.properWords.length > properWords.length &&
    properWords.every((one) => other.properWords.includes(one))
  );
}

const enoughWithName = 11;
const enoughWithoutName = 12;

function tellsOf(event: KnownEvent, window: Window, events: readonly KnownEvent[]): boolean {
  if (event.isAhead && !window.isAhead) return false;
  if (event.isStatement && event.properWords.length > 1 && !hasName(event, window)) return false;
  return fits(event, window) && !events.some((other) => isLikelier(other, event, window));
}

function fits(event: KnownEvent, window: Window): boolean {
  const named = countNamed(event, window);
  const score = scoreIn(event, window);
  if (score >= enoughWithName && named > 0) return true;
  if (score >= enoughWithoutName && (!event.isHeld || event.names.length === 0 || hasNoun(event, window)))
    return true;
  return isHeldAmong(event, window, named);
}

/** The day is looked for only where it could decide: most windows have hardly a word of most events. */
function scoreIn(event: KnownEvent, { text, stems }: Window): number {
  const words = scoreOfWords(event, stems);
  return words + weightOfDay < enoughWithName ? words : words + scoreOfDay(event, text);
}

function countNamed({ names }: KnownEvent, { text }: Window): number {
  return names.filter((spellings) => spellings.some((one) => text.includes(one))).length;
}

function hasNoun({ nouns }: KnownEvent, window: Window): boolean {
  return [...nouns].some((noun) => window.nouns.has(noun));
}

function hasName({ properWords }: KnownEvent, { text }: Window): boolean {
  return properWords.every((one) => text.includes(one));
}

/** The name of an occasion, all of it, with two of those who were there, or its only one. */
function isHeldAmong(event: KnownEvent, window: Window, named: number): boolean {
  return (
    event.isHeld &&
    hasNoun(event, window) &&
    named >= Math.min(2, Math.max(1, event.names.length)) &&
    event.nameStems.every((stem) => window.stems.has(stem))
  );
}

/** Of two press conferences that fit, the one is told of whose words stand there. */
function isLikelier(other: KnownEvent, event: KnownEvent, window: Window): boolean {
  const isAlike = event.isHeld && other.isHeld && [...event.nouns].some((noun) => other.nouns.has(noun));
  return isAlike && scoreIn(other, window) > scoreIn(event, window);
}
