import { keepAnswersOf } from '../../text/keep-answers.ts';
import { readStems } from './event-words.ts';
import type { KnownEvent } from './known-event.ts';
import { scoreOfDay, weightOfDay } from './match-event.ts';
import { occasionNounsIn } from './occasion-nouns.ts';
import { type Paragraph, readParagraphs } from './read-paragraphs.ts';

/** Two sentences that stand together, with what is looked for in them. */
interface Window {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** How much of each event its words have. */
  readonly scores: ReadonlyMap<KnownEvent, number>;
}

/** For each stem the events that have it, and how much it tells of them. */
export type EventsByStem = ReadonlyMap<string, readonly (readonly [KnownEvent, number])[]>;

export function groupByStem(events: readonly KnownEvent[]): EventsByStem {
  const found = new Map<string, [KnownEvent, number][]>();
  for (const event of events)
    for (const [stem, weight] of event.weights) {
      const own = found.get(stem);
      if (own === undefined) found.set(stem, [[event, weight]]);
      else own.push([event, weight]);
    }
  return found;
}

/** The events that a report tells of: two sentences have their words or their name, with somebody who took part. */
export function suggestForReport(
  events: readonly KnownEvent[],
  byStem: EventsByStem,
  text: string,
): readonly string[] {
  if (events.length === 0) return [];
  const windows = readParagraphs(text).flatMap((paragraph) => readWindows(text, paragraph, byStem));
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

const isAhead = keepAnswersOf(({ text }: Window) => ahead.test(text));
const nounsOf = keepAnswersOf(({ text }: Window) => occasionNounsIn(text));

function readWindows(text: string, { sentences }: Paragraph, byStem: EventsByStem): readonly Window[] {
  const stems = sentences.map(({ start, end }) =>
    [...readStems(text.slice(start, end)).keys()].filter((stem) => byStem.has(stem)),
  );
  return sentences.map(({ start, end }, index) => {
    const own = new Set([...(stems[index] ?? []), ...(stems[index + 1] ?? [])]);
    return {
      text: text.slice(start, sentences[index + 1]?.end ?? end),
      stems: own,
      scores: addUp(own, byStem),
    };
  });
}

function addUp(stems: ReadonlySet<string>, byStem: EventsByStem): ReadonlyMap<KnownEvent, number> {
  const scores = new Map<KnownEvent, number>();
  for (const stem of stems)
    for (const [event, weight] of byStem.get(stem) ?? [])
      scores.set(event, (scores.get(event) ?? 0) + weight);
  return scores;
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

/** What costs least is asked first: most windows have hardly a word of most events. */
function tellsOf(event: KnownEvent, window: Window, events: readonly KnownEvent[]): boolean {
  if (!fits(event, window)) return false;
  if (event.isAhead && !isAhead(window)) return false;
  if (event.isStatement && event.properWords.length > 1 && !hasName(event, window)) return false;
  return !events.some((other) => isLikelier(other, event, window));
}

function fits(event: KnownEvent, window: Window): boolean {
  return hasItsWords(event, window) || isHeldAmong(event, window);
}

function hasItsWords(event: KnownEvent, window: Window): boolean {
  const score = scoreIn(event, window);
  if (score < enoughWithName) return false;
  if (countNamed(event, window) > 0) return true;
  return score >= enoughWithoutName && (!event.isHeld || event.names.length === 0 || hasNoun(event, window));
}

/** The day is looked for only where it could decide. */
function scoreIn(event: KnownEvent, { text, scores }: Window): number {
  const words = scores.get(event) ?? 0;
  return words + weightOfDay < enoughWithName ? words : words + scoreOfDay(event, text);
}

function countNamed({ names }: KnownEvent, { text }: Window): number {
  return names.filter((spellings) => spellings.some((one) => text.includes(one))).length;
}

function hasNoun({ nouns }: KnownEvent, window: Window): boolean {
  const own = nounsOf(window);
  return [...nouns].some((noun) => own.has(noun));
}

function hasName({ properWords }: KnownEvent, { text }: Window): boolean {
  return properWords.every((one) => text.includes(one));
}

/** The name of an occasion, all of it, with two of those who were there, or its only one. */
function isHeldAmong(event: KnownEvent, window: Window): boolean {
  return (
    event.isHeld &&
    event.nameStems.every((stem) => window.stems.has(stem)) &&
    hasNoun(event, window) &&
    countNamed(event, window) >= Math.min(2, Math.max(1, event.names.length))
  );
}

/** Of two press conferences that fit, the one is told of whose words stand there. */
function isLikelier(other: KnownEvent, event: KnownEvent, window: Window): boolean {
  const isAlike = event.isHeld && other.isHeld && [...event.nouns].some((noun) => other.nouns.has(noun));
  return isAlike && scoreIn(other, window) > scoreIn(event, window);
}
