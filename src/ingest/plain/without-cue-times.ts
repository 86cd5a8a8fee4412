import { endsSentence } from '../../text/marks/ends-with-sign.ts';
import { countWords } from '../../text/split-words.ts';

/** The words of a recording without the times that stand between them. */
export interface Untimed {
  readonly text: string;
  /** How many times were taken out; none where the text is no such transcript. */
  readonly times: number;
}

const fewestTimes = 4;
const shareOfTimes = 0.25;
/** A recording begins at its beginning; hours of a day do not. */
const latestBeginning = 120;
const wordsOfParagraph = 60;
const mostWordsOfParagraph = 150;

const stamp = '(?:(?<hours>\\d{1,2}):)?(?<minutes>\\d{1,3}):(?<seconds>[0-5]\\d)(?:[.,]\\d{1,3})?';
/** “0:04”, “[00:01:12]”, “00:00:04,100 --> 00:00:08,000 align:start”. */
const timeLine = new RegExp(`^[[(]?${stamp}[\\])]?(?:\\s?-->\\s?\\d.*)?$`);
/** “(00:12) so what did you see” */
const timeBefore = new RegExp(`^(?<time>[[(]?${stamp}[\\])]?)\\s+(?<words>\\p{L}.*)$`, 'u');
const isSubtitles = /^\ufeff?\s*(?:WEBVTT\b|1\s*\r?\n\d{2}:\d{2}:\d{2}[.,]\d{3} --> )/;
const cueLine = /^(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s?-->/;
/** What stands in subtitles above their first time, and at the beginning of a block of their own. */
const headOfFile = /^\ufeff?(?:WEBVTT\b.*|(?:Kind|Language): ?\S+)$/;
const blockOfFile = /^(?:NOTE(?:\s.*)?|STYLE|REGION)$/;
/** What a browser reads aloud for a time: “1 minute, 4 seconds”. */
const spokenTime = /^(?:\d{1,3} (?:hours?|minutes?|seconds?)(?:, )?){1,3}$/;
const secondsOfUnit: Readonly<Record<string, number>> = { hour: 3600, minute: 60, second: 1 };
const startsTurn = /^(?:>>|[-–—] ?\p{Lu}|\p{Lu}[\p{L}.'’ -]{1,40}: )/u;

/** Takes the times out of a transcript or of subtitles, and joins the pieces between them to paragraphs. Any other text stays as it is. */
export function withoutCueTimes(source: string): Untimed {
  if (!/\d:\d{2}/.test(source)) return { text: source, times: 0 };
  const lines = source.split(/\r?\n/).map((line) => line.trim());
  const first = lines.findIndex((line) => secondsOf(line) !== undefined);
  const times = lines.flatMap((line) => secondsOf(line) ?? []);
  const told = lines.filter((line) => line !== '').length;
  const subtitles = isSubtitles.test(source);
  if (!subtitles && (!isRecording(times) || times.length < shareOfTimes * told || areOfDay(lines)))
    return { text: source, times: 0 };
  if (subtitles) {
    const text = toParagraphs(piecesOf(lines.filter((_, index) => isCaption(lines, index)))).join('\n');
    return { text, times: lines.filter((line) => cueLine.test(line)).length };
  }
  const end = endOfTimed(lines);
  const pieces = piecesOf(
    lines
      .slice(first, end)
      .filter((line, index, all) => isSpoken(line, all[index - 1]))
      .map(withoutTime),
  );
  const text = [...lines.slice(0, first), '', ...toParagraphs(pieces), ...lines.slice(end)].join('\n');
  return { text: text.trim(), times: times.length };
}

function piecesOf(lines: readonly string[]): readonly string[] {
  return lines.map(bareWords).filter((line, index, all) => line !== '' && line !== all[index - 1]);
}

/** Behind the words of the last time an empty line ends a paragraph, as in any text. */
function endOfTimed(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => secondsOf(line) !== undefined);
  const words = lines.findIndex((line, index) => index >= last && line !== '' && !timeLine.test(line));
  const end = words === -1 ? -1 : lines.indexOf('', words);
  return end === -1 ? lines.length : end;
}

/** What a file of subtitles says of itself stands where no caption does; everywhere else its words are spoken. */
function isCaption(lines: readonly string[], index: number): boolean {
  const [before = '', line = '', after = ''] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line === '' || cueLine.test(line)) return false;
  if (/^\d{1,6}$/.test(line)) return !cueLine.test(after);
  if (before === '' && blockOfFile.test(line)) return false;
  return !(headOfFile.test(line) && !lines.slice(0, index).some((one) => cueLine.test(one)));
}

function isRecording(times: readonly number[]): boolean {
  const [first] = times;
  if (first === undefined || times.length < fewestTimes || first > latestBeginning) return false;
  return times.every((time, index) => time >= (times[index - 1] ?? 0));
}

/** A few times before words, among other lines, are hours of a night or minutes of a match. */
function areOfDay(lines: readonly string[]): boolean {
  const told = lines.filter((line) => line !== '' && !timeLine.test(line));
  const timed = told.filter((line) => timeBefore.test(line));
  if (lines.some((line) => timeLine.test(line))) return false;
  return timed.length <= fewestTimes || timed.length * 2 < told.length;
}

function secondsOf(line: string): number | undefined {
  const found = (timeLine.exec(line) ?? timeBefore.exec(line))?.groups;
  if (found === undefined) return undefined;
  const { hours = '0', minutes, seconds } = found;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function isSpoken(line: string, before: string | undefined): boolean {
  if (line === '' || timeLine.test(line)) return false;
  return !(spokenTime.test(line) && before !== undefined && secondsSaid(line) === secondsOf(before));
}

function secondsSaid(line: string): number {
  return Array.from(line.matchAll(/(\d+) (hour|minute|second)/g)).reduce(
    (sum, [, count, unit]) => sum + Number(count) * (secondsOfUnit[unit ?? ''] ?? 0),
    0,
  );
}

function withoutTime(line: string): string {
  return timeBefore.exec(line)?.groups?.['words'] ?? line;
}

/** Without the tags of subtitles; “<v Ann Moss>” says who speaks. */
function bareWords(line: string): string {
  return line
    .replace(/<v(?:\.[\w.]+)? ([^>]{1,60})>/g, '$1: ')
    .replace(/<[^>]{0,80}>|\{\\[^}]{0,20}\}/g, '')
    .replace(/&nbsp;/g, ' ')
    .trim();
}

function toParagraphs(pieces: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  for (const piece of pieces) {
    const last = paragraphs.at(-1);
    const words = last === undefined ? 0 : countWords(last);
    const isOver = words >= mostWordsOfParagraph || (words >= wordsOfParagraph && endsSentence(last ?? ''));
    if (last === undefined || isOver || startsTurn.test(piece)) paragraphs.push(piece.replace(/^>>\s*/, ''));
    else paragraphs[paragraphs.length - 1] = `${last} ${piece}`;
  }
  return paragraphs.flatMap((paragraph) => [paragraph, '']);
}
