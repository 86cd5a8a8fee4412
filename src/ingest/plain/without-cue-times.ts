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
const ofFile = /^(?:WEBVTT\b.*|(?:Kind|Language|STYLE|REGION|NOTE)\b:?.*|\d{1,6})$/;
/** What a browser reads aloud for a time: “1 minute, 4 seconds”. */
const spokenTime = /^(?:\d{1,3} (?:hours?|minutes?|seconds?)(?:, )?){1,3}$/;
const startsTurn = /^(?:>>|[-–—] ?\p{Lu}|\p{Lu}[\p{L}.'’ -]{1,40}: )/u;

/** Takes the times out of a transcript or of subtitles, and joins the pieces between them to paragraphs. Any other text stays as it is. */
export function withoutCueTimes(source: string): Untimed {
  if (!/\d:\d{2}/.test(source)) return { text: source, times: 0 };
  const lines = source.split(/\r?\n/).map((line) => line.trim());
  const first = lines.findIndex((line) => secondsOf(line) !== undefined);
  const times = lines.flatMap((line) => secondsOf(line) ?? []);
  const told = lines.filter((line) => line !== '').length;
  const subtitles = isSubtitles.test(source);
  if (!subtitles && (!isRecording(times) || times.length < shareOfTimes * told))
    return { text: source, times: 0 };
  const head = subtitles ? [] : lines.slice(0, first);
  const pieces = lines
    .slice(subtitles ? 0 : first)
    .filter((line, index, all) => isSpoken(line, index === 0 ? undefined : all[index - 1]))
    .filter((line) => !(subtitles && ofFile.test(line)))
    .map((line) => bareWords(line))
    .filter((line, index, all) => line !== '' && line !== all[index - 1]);
  return { text: [...head, '', ...toParagraphs(pieces)].join('\n').trimStart(), times: times.length };
}

function isRecording(times: readonly number[]): boolean {
  const [first] = times;
  if (first === undefined || times.length < fewestTimes || first > latestBeginning) return false;
  return times.every((time, index) => time >= (times[index - 1] ?? 0));
}

function secondsOf(line: string): number | undefined {
  const found = (timeLine.exec(line) ?? timeBefore.exec(line))?.groups;
  if (found === undefined) return undefined;
  const { hours = '0', minutes, seconds } = found;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

function isSpoken(line: string, before: string | undefined): boolean {
  if (line === '' || timeLine.test(line)) return false;
  return !(spokenTime.test(line) && before !== undefined && timeLine.test(before));
}

/** Without its time and the tags of subtitles; “<v Ann Moss>” says who speaks. */
function bareWords(line: string): string {
  return (timeBefore.exec(line)?.groups?.['words'] ?? line)
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
