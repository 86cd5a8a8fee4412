import { startsSmall } from '../../../text/letters.ts';
import { endsWithSign, sentenceEnds } from '../../../text/marks/ends-with-sign.ts';
import { splitParagraphs } from '../../../text/sentences/split-paragraphs.ts';
import { countWords } from '../../../text/split-words.ts';
import type { Stretch } from '../../../text/stretch.ts';
import { titles } from '../lists/titles.ts';

/** A line of a transcript: “PETRA HOLM: At ten past five.” */
export interface LabelledLine {
  readonly label: Stretch;
  /** The name in the label without an office behind it; undefined for “Q” and “UNIDENTIFIED MALE”. */
  readonly name: string | undefined;
  /** What stands behind the label, and the paragraphs behind it up to the next label. */
  readonly words: readonly Stretch[];
}

const time = '[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?:\\s?[AaPp]\\.?[Mm](?!\\p{L})\\.?)?[\\])]?';
/** Before a label or behind it may stand when it was said: “[00:01:12]”, “12:04 –”, “(1:02 PM)”. */
const labelled = new RegExp(
  `^(?:[-–—•]\\s*)?(?:${time}\\s*(?:[-–—]\\s*)?)?(?<label>\\p{Lu}[^:\\n“”"«»?!]{0,70}?)(?:\\s+${time})?\\s?:(?:\\s+(?=[\\p{Lu}\\p{N}¿¡'‘…(])|$)`,
  'u',
);
const nameWord = /^(?:\p{Lu}[\p{L}.'’-]*|de|la|von|van|der|den|del|di|al|bin)$/u;
const nobody =
  /^(?:q|a|question|answer|reporter|journalist|host|moderator|anchor|announcer|operator|interviewer|unidentified|unknown|male|female|man|woman|voice|speaker|audience|crowd|all|both|participant|вопрос|ответ|реплика|ведущий|модератор|frage|antwort)$/i;
/** Labels of a page, and of the frame of a transcript. */
const furniture =
  /^(?:transcript|transcripts|note|notes|source|sources|photos?|fotos?|images?|pictures?|video|camera|illustrations?|graphics?|interview(?:er)?|words|text|story|report(?:ing)?|authors?|editors?|producers?|translation|translated|update|updated|published|read more|related|also|see also|contact|tags?|topics?|by|date|time|place|where|when|who|what|why|how|re|from|to|subject|cc|editor|background|location|address|phone|e-?mail|website|share|follow|watch|listen|breaking|exclusive|analysis|opinion|factbox|summary|key points|warning|correction|file)$/i;
const mostWords = 5;
const fewestLines = 3;

/** The lines of a transcript in reading order; none where the text is no transcript. */
export function findLabelledLines(text: string): readonly LabelledLine[] {
  const paragraphs = splitParagraphs(text);
  const all = paragraphs.flatMap((paragraph, index) => {
    const label = readLabel(text, paragraph);
    return label === undefined ? [] : [{ ...label, index }];
  });
  const labels = all[0] !== undefined && isHeading(text, all) ? all.slice(1) : all;
  const turns = Map.groupBy(labels, ({ label }) => lastWord(text.slice(label.start, label.end)));
  const longest = Math.max(0, ...Array.from(turns.values(), ({ length }) => length));
  const isTranscript = labels.length >= fewestLines && turns.size > 1 && longest > 1;
  if (!isTranscript) return [];
  return labels.map(({ label, name, words, index }, turn) => ({
    label,
    name,
    words: [...words, ...goingOn(text, paragraphs.slice(index + 1, labels[turn + 1]?.index ?? index + 1))],
  }));
}

/** “The Quay, Episode 41: The lock is shut” above a transcript: its label comes never again, and is not in capitals. */
function isHeading(
  text: string,
  [first, ...others]: readonly (ReadLabel & { readonly index: number })[],
): boolean {
  if (first === undefined || first.index > 0) return false;
  const label = text.slice(first.label.start, first.label.end);
  const again = others.some(
    ({ label: other }) => lastWord(text.slice(other.start, other.end)) === lastWord(label),
  );
  return !again && /[,\d]/.test(label) && label !== label.toUpperCase();
}

/** Paragraphs of the same speaker: behind the last label nobody can tell them from the outlet’s own, and “(Applause)” is nobody’s. */
function goingOn(text: string, paragraphs: readonly Stretch[]): readonly Stretch[] {
  return paragraphs.filter(({ start, end }) => {
    const words = text.slice(start, end);
    return countWords(words) >= fewestWords && endsWithSign(words, sentenceEnds) && !stage.test(words);
  });
}

const stage = /^[([*].*[)\]*]$/u;
const fewestWords = 4;

interface ReadLabel extends LabelledLine {
  readonly words: readonly [] | readonly [Stretch];
}

function readLabel(text: string, { start, end }: Stretch): ReadLabel | undefined {
  const line = text.slice(start, end);
  const found = labelled.exec(line);
  const label = found?.groups?.['label'];
  if (found === null || label === undefined) return undefined;
  const [named = ''] = label.split(/,|\s\(|\s[–—]\s/);
  const name = behindOffice(named.trim());
  const words = name.split(/\s+/);
  if (words.length > mostWords || furniture.test(name)) return undefined;
  if (!words.every((word) => nameWord.test(word))) return undefined;
  const from = start + line.indexOf(label);
  return {
    label: { start: from, end: from + label.length },
    name: words.some((word) => nobody.test(word)) ? undefined : words.join(' '),
    words: found[0].length < line.length ? [{ start: start + found[0].length, end }] : [],
  };
}

/** “Vera Holm” of “President of Norland Vera Holm”: the last two words, where an office with a small word in it begins the label. */
function behindOffice(label: string): string {
  const words = label.split(/\s+/);
  const isOffice = titles.has(words[0]?.toLowerCase() ?? '') && words.some(startsSmall);
  return isOffice && words.length > 3 ? words.slice(-2).join(' ') : label;
}

/** The word by which a person is labelled again: “HOLM” for “PETRA HOLM”. */
export function lastWord(label: string): string {
  return (label.split(/,|\s\(/)[0] ?? '').trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
}
