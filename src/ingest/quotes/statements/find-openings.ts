import { countWords } from '../../../text/split-words.ts';
import type { Stretch } from '../../../text/stretch.ts';
import { isPostFurniture } from './post-furniture.ts';
import {
  agePattern,
  clockPattern,
  dayPattern,
  handlePattern,
  monthPattern,
  timePattern,
} from './post-patterns.ts';

/** A line of a text with letters or signs on it. */
export interface Line extends Stretch {
  readonly text: string;
}

/** The beginning of a post: its name, its handle and its time, over one line or several. */
export interface Opening {
  /** Its first line, and the first line of the words. */
  readonly from: number;
  readonly to: number;
  readonly name: Stretch;
  readonly handle?: string;
  readonly time?: Stretch;
  /** Words that stand on the line of the name. */
  readonly words?: Stretch;
  /** It names nobody else’s site: a messenger’s line, or the name over a line that only a channel’s page prints. */
  /** Nothing but a day stands under its handle, as it does in a byline. */
  readonly isDated?: true;
  readonly by: 'handle' | 'telegram' | 'messenger' | 'channel' | 'time' | 'network';
}

const name = '[\\p{L}\\p{N}][^@:\\[\\]\\n]{0,50}?';

const handleLine = new RegExp(`^${handlePattern}(?:\\s?[·•]\\s?(?<time>${timePattern}))?(?:\\s?[·•])?$`, 'u');
const oneLine = new RegExp(
  `^(?<name>${name})\\s+[(]?${handlePattern}[)]?(?:\\s?[·•|–—-]?\\s?(?<time>${timePattern}))?$`,
  'u',
);
const timeLine = new RegExp(
  `^[·•]?\\s?(?<time>${timePattern})(?:\\s?[·•].{0,40}|, \\d+ (?:tweets|posts)\\b.{0,30})?$`,
  'u',
);
/** A dot, or the button of a page that unrolls threads. */
const beforeTime = /^(?:[·•]|subscribe|[\d.,]+ subscribers?)$/iu;
const ofTelegram = new RegExp(
  `^(?<name>[^\\n,[\\]]{2,60}), \\[(?<time>\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? ${clockPattern}|${monthPattern} \\d{1,2}, \\d{4} at ${clockPattern})\\]:?\\s*(?<words>.*)$`,
  'u',
);
const ofMessenger = new RegExp(
  `^\\[?(?<time>\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? ${clockPattern})\\]?(?: [-–])? (?<name>[^:\\n]{2,40}): (?<words>.+)$`,
  'u',
);
/** “1.2K views09:15”: the foot of a post on the page of a channel. */
const channelFoot = new RegExp(
  `^(?!\\d{1,2}[:.]\\d{2}$)[\\d.,]+\\s?[KMКМ]?\\s?(?:views?|просмотр\\p{L}*|перегляд\\p{L}*)?\\s?(?:edited|изменено|змінено)?\\s?(?<time>(?:${dayPattern}(?: at| в| о)? )?\\d{1,2}:\\d{2})$`,
  'u',
);
const noName =
  /^(?:by|from|von|par|por|via|follow|contact|write to|share|source|photo|replying to|in reply to|like|comment|reply)\b|[.!?…:]$/iu;
const longestName = 50;
const mostWordsOfName = 7;

/** Where a post begins, if one does at this line. */
export function openingAt(lines: readonly Line[], at: number): Opening | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  return (
    fromLine(line, at, { pattern: ofTelegram, by: 'telegram' }) ??
    fromLine(line, at, { pattern: ofMessenger, by: 'messenger' }) ??
    withHandle(lines, at) ??
    underDegree(lines, at) ??
    underTime(lines, at) ??
    overFoot(lines, at)
  );
}

interface LineOfName {
  readonly pattern: RegExp;
  readonly by: Opening['by'];
}

function fromLine(line: Line, from: number, { pattern, by }: LineOfName): Opening | undefined {
  const found = pattern.exec(line.text)?.groups;
  if (found?.['name'] === undefined) return undefined;
  const words = found['words'] ?? '';
  return {
    from,
    to: from + 1,
    by,
    name: within(line, found['name']),
    ...(found['time'] === undefined ? {} : { time: within(line, found['time']) }),
    ...(words === '' ? {} : { words: { start: line.end - words.length, end: line.end } }),
  };
}

/** “Ann Moss @annmoss · 2h”, or name, handle and time each on a line of its own. */
function withHandle(lines: readonly Line[], from: number): Opening | undefined {
  const line = lines[from];
  const next = lines[from + 1];
  if (line === undefined || noName.test(line.text)) return undefined;
  const one = oneLine.exec(line.text)?.groups;
  const two = one === undefined && isName(line.text) ? handleLine.exec(next?.text ?? '')?.groups : undefined;
  const found = one ?? two;
  const tag = found?.['handle'];
  if (tag === undefined) return undefined;
  const own = one === undefined ? next : line;
  const to = from + (one === undefined ? 2 : 1);
  const named = { start: line.start, end: line.start + (one?.['name'] ?? line.text).length };
  const printed = found?.['time'];
  const timed =
    printed === undefined || own === undefined ? timeBehind(lines, to) : { to, time: within(own, printed) };
  const dated = isOnlyDay(lines.slice(from, timed.to), timed.time) ? ({ isDated: true } as const) : {};
  return { from, by: 'handle', name: named, handle: tag, ...timed, ...dated };
}

const onlyDay = new RegExp(`^${dayPattern}$`, 'u');
const onlyAge = new RegExp(`^${agePattern}$`, 'u');

/** Posts set a dot between handle and day; bylines do not. */
function isOnlyDay(lines: readonly Line[], time: Stretch | undefined): boolean {
  const own = lines.find(({ start, end }) => time !== undefined && start <= time.start && time.end <= end);
  if (own === undefined || time === undefined || lines.some(({ text }) => /[·•]/.test(text))) return false;
  const printed = own.text.slice(time.start - own.start, time.end - own.start);
  return onlyDay.test(printed) && !onlyAge.test(printed);
}

function isName(text: string): boolean {
  return (
    text.length <= longestName &&
    countWords(text) <= mostWordsOfName &&
    !/:\s/.test(text) &&
    /^[\p{Lu}\p{N}\p{Lo}“"].*\p{L}/u.test(text) &&
    !timeLine.test(text) &&
    !isPostFurniture({ text })
  );
}

/** Past what stands between handle and time. */
function timeBehind(lines: readonly Line[], at: number): Pick<Opening, 'to' | 'time'> {
  const to = beforeTime.test(lines[at]?.text ?? '') ? at + 1 : at;
  const line = lines[to];
  const time = timeLine.exec(line?.text ?? '')?.groups?.['time'];
  return line === undefined || time === undefined ? { to } : { to: to + 1, time: within(line, time) };
}

/** A name over a line that is nothing but a time, as one service prints its posts; what it sets below them has to tell. */
function underTime(lines: readonly Line[], from: number): Opening | undefined {
  const line = lines[from];
  const next = lines[from + 1];
  if (line === undefined || next === undefined || noName.test(line.text)) return undefined;
  if (!isName(line.text) && !(isAccount.test(line.text) && ageLine.test(next.text))) return undefined;
  if (isPostFurniture(next)) return undefined;
  const found = timeBehind(lines, from + 1);
  if (found.time === undefined) return undefined;
  return { from, by: 'time', name: { start: line.start, end: line.end }, ...found };
}

/** “• 2nd”, “4,312 followers”: how near its author is, which a network of colleagues prints under the name. */
const degree = '(?:1st|2nd|3rd\\+?|You|Following)';
const degreeLine = new RegExp(`^(?:[•·]\\s?${degree}(?:\\P{L}.{0,40})?|[\\d.,]+\\s?[KM]? followers)$`, 'u');
const nameWithDegree = new RegExp(`^(?<name>${name})\\s+[•·]\\s?${degree}(?:\\P{L}.{0,40})?$`, 'u');
const networkTime = /^(?<time>\d{1,2}\s?(?:mo|yr|[smhdwy]))(?:\s?[•·].{0,80})?$/u;
/** The office of its author stands above the time, over one line or two. */
const mostLinesOfOffice = 2;

/** “Ann Moss”, “• 2nd”, “Harbour Master”, “2d • Edited •”: the name may stand twice, and the time is an age. */
function underDegree(lines: readonly Line[], from: number): Opening | undefined {
  const line = lines[from];
  if (line === undefined || noName.test(line.text)) return undefined;
  const inLine = nameWithDegree.exec(line.text)?.groups?.['name'];
  const named = inLine ?? line.text;
  if (!isName(named)) return undefined;
  const again = lines[from + 1]?.text === named ? 1 : 0;
  const below = from + 1 + again;
  if (inLine === undefined && !degreeLine.test(lines[below]?.text ?? '')) return undefined;
  const office = inLine === undefined ? below + 1 : below;
  const at = lines.findIndex(
    ({ text }, index) => index >= office && index <= office + mostLinesOfOffice && networkTime.test(text),
  );
  const timed = lines[at];
  const time = networkTime.exec(timed?.text ?? '')?.groups?.['time'];
  if (timed === undefined || time === undefined) return undefined;
  const whose = { start: line.start, end: line.start + named.length };
  return { from, to: at + 1, by: 'network', name: whose, time: within(timed, time) };
}

/** Some services print the account in place of a name, and an age under it. */
const isAccount = /^[a-z][a-z0-9._]{2,29}$/;
const ageLine = new RegExp(`^[·•]?\\s?${agePattern}$`, 'u');

/** On the page of a channel its name stands over each post, and the time under it. */
function overFoot(lines: readonly Line[], from: number): Opening | undefined {
  const line = lines[from];
  const isFirst = from === 0 || footTime(lines[from - 1]) !== undefined;
  if (line === undefined || !isFirst || line.text !== lines[0]?.text) return undefined;
  const foot = lines.slice(from + 1).find((one) => footTime(one) !== undefined);
  if (foot === undefined) return undefined;
  return { from, to: from + 1, by: 'channel', name: { start: line.start, end: line.end } };
}

/** The time in the foot of a channel’s post. */
export function footTime(line: Line | undefined): Stretch | undefined {
  const found = channelFoot.exec(line?.text ?? '')?.groups?.['time'];
  return line === undefined || found === undefined
    ? undefined
    : { start: line.end - found.length, end: line.end };
}

/** The time that stands alone on a line. */
export function timeOfLine(line: Line): Stretch | undefined {
  const found = timeLine.exec(line.text)?.groups?.['time'];
  return found === undefined ? undefined : within(line, found);
}

function within({ start, text }: Line, part: string): Stretch {
  const from = start + text.indexOf(part);
  return { start: from, end: from + part.length };
}
