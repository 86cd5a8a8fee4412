import { endsSentence } from '../../text/marks/ends-with-sign.ts';
import { countWords } from '../../text/split-words.ts';
import type { Passage } from '../passages/passage.ts';

/** A post of a live report: what stands under the line of its time, down to the next. */
export interface LivePost {
  readonly time: Passage;
  readonly lines: readonly Passage[];
}

/** A live report that was copied as text. */
export interface LiveText {
  /** What stands above its first post. */
  readonly head: readonly Passage[];
  readonly posts: readonly LivePost[];
  /** What is in none of the posts and yet tells something: key points, posts of a line. */
  readonly left: readonly Passage[];
  /** Posts of one day stand in their order, or in its opposite; others pass midnight. */
  readonly isOneDay: boolean;
}

const fewestPosts = 3;
const fewestBare = 2;
const fewestWords = 6;
const mostInHead = 25;
const shareOfProse = 0.7;

const zone = '(?:\\s?(?:[A-Z]{2,4}|Uhr|h)(?:[+-]\\d{1,2})?)?';
const clock = `(?<hour>[012]?\\d)[:.h](?<minute>[0-5]\\d)(?:\\s?(?<half>[AaPp])\\.?[Mm]\\.?)?${zone}`;
const day = '(?:\\p{L}+,? )?(?:\\d{1,2}\\.? \\p{L}{3,10}|\\p{L}{3,10} \\d{1,2})(?:,? \\d{4})?';
const age = '\\d{1,2}\\s?(?:hours?|minutes?|[hm]|min|mins) ago';
/** “15.42 BST”, “4h ago15.42 BST”, “6 May 2031, 3:42 p.m. ET”, and with words behind a dash “15:42 – Lock shut”. */
const ageLine = new RegExp(`^${age}$`, 'u');
const timeLine = new RegExp(
  `^(?:${age}\\s?)?(?:${day},?(?: at)? )?${clock}(?:,? ${day})?(?:\\s?[-–—|:]\\s(?<words>\\S.*))?$`,
  'u',
);
/** Minutes of a recording begin so. */
const ofRecording = /^0[:.]/;
const live =
  /(?<!\p{L})(?:live|as it happened|minute by minute|latest updates?|live-?blog|live-?ticker|ticker|newsticker|en direct|en vivo|minuto a minuto|in diretta|ao vivo|онлайн|трансляция|хроника|наживо|хроніка)(?!\p{L})/iu;

interface Heading {
  readonly index: number;
  readonly time: Passage;
  /** Of the day; an age alone has none. */
  readonly minutes: number | undefined;
  readonly words: Passage | undefined;
}

/** The posts of a text that is a live report: prose under times of a day, the latest first or under a headline that says so. */
export function findLivePosts(lines: readonly Passage[]): LiveText | undefined {
  const headings = lines.flatMap((line, index) => headingAt(line, index) ?? []);
  const [first] = headings;
  const bare = headings.filter(({ words }) => words === undefined);
  if (first === undefined || headings.length < fewestPosts || bare.length < fewestBare) return undefined;
  const head = lines.slice(0, first.index);
  const posts = headings.map(({ index, time, words }, at) => ({
    time,
    lines: [...(words === undefined ? [] : [words]), ...lines.slice(index + 1, headings[at + 1]?.index)],
  }));
  const turns = turnsOf(headings.flatMap(({ minutes }) => minutes ?? []));
  const isLive = head.some(({ text }) => !endsSentence(text) && live.test(text)) || turns.isLatestFirst;
  if (!isLive || head.length > mostInHead || turns.breaks > 1) return undefined;
  const told = posts.filter((post) => post.lines.some(isProse));
  return told.length >= fewestPosts && told.length >= shareOfProse * posts.length
    ? { head, posts: told, left: leftOf(head, posts), isOneDay: turns.breaks === 0 }
    : undefined;
}

function leftOf(head: readonly Passage[], posts: readonly LivePost[]): readonly Passage[] {
  const untold = posts.filter((post) => !post.lines.some(isProse));
  return [...head.filter(isProse), ...untold.flatMap(({ lines }) => lines)];
}

function headingAt(line: Passage, index: number): Heading | undefined {
  if (ageLine.test(line.text)) return { index, time: line, minutes: undefined, words: undefined };
  const found = timeLine.exec(line.text)?.groups;
  if (found === undefined || ofRecording.test(line.text)) return undefined;
  const { hour, minute, half = '', words } = found;
  const afternoon = half.toLowerCase() === 'p' ? 12 : 0;
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + afternoon;
  if (hours > 23) return undefined;
  const at = words === undefined ? line.text.length : line.text.length - words.length;
  return {
    index,
    minutes: hours * 60 + Number(minute),
    time: { text: line.text.slice(0, at).replace(/\s?[-–—|:]\s$/, ''), start: line.start },
    words: words === undefined ? undefined : { text: words, start: line.start + at },
  };
}

/** Which way the clock goes from post to post, and how often it goes the other way. */
function turnsOf(minutes: readonly number[]): { readonly isLatestFirst: boolean; readonly breaks: number } {
  const steps = minutes.slice(1).map((minute, index) => minute - (minutes[index] ?? 0));
  const down = steps.filter((step) => step < 0).length;
  const up = steps.filter((step) => step > 0).length;
  return { isLatestFirst: down > up, breaks: Math.min(down, up) };
}

function isProse({ text }: Passage): boolean {
  return countWords(text) >= fewestWords && endsSentence(text);
}
