import { splitParagraphs } from '../../../text/sentences/split-paragraphs.ts';
import type { Stretch } from '../../../text/stretch.ts';

/** A line of a transcript: “PETRA HOLM: At ten past five.” */
export interface LabelledLine {
  readonly label: Stretch;
  /** The name in the label without an office behind it; undefined for “Q” and “UNIDENTIFIED MALE”. */
  readonly name: string | undefined;
  /** What stands behind the label. */
  readonly words: Stretch;
}

const labelled = /^(?:[-–—•]\s*)?(?<label>\p{Lu}[^:\n“”"«»?!]{0,70}?)\s?:\s+(?=[\p{Lu}\p{N}¿¡'‘…(])/u;
const nameWord = /^(?:\p{Lu}[\p{L}.'’-]*|de|la|von|van|der|den|del|di|al|bin)$/u;
const nobody =
  /^(?:q|a|question|answer|reporter|journalist|host|moderator|anchor|announcer|operator|interviewer|unidentified|unknown|male|female|man|woman|voice|speaker|audience|crowd|all|both|participant|вопрос|ответ|реплика|ведущий|модератор|frage|antwort)$/i;
/** Labels of a page, and of the frame of a transcript. */
const furniture =
  /^(?:transcript|transcripts|note|notes|source|sources|photo|photos|image|video|update|updated|published|read more|related|also|see also|contact|tags?|topics?|by|date|time|place|where|when|who|what|why|how|re|from|to|subject|cc|editor|background|location|address|phone|e-?mail|website|share|follow|watch|listen|breaking|exclusive|analysis|opinion|factbox|summary|key points|warning|correction|file)$/i;
const mostWords = 5;
const fewestLines = 3;

/** The lines of a transcript in reading order; none where the text is no transcript. */
export function findLabelledLines(text: string): readonly LabelledLine[] {
  const lines = splitParagraphs(text).flatMap((paragraph) => readLabel(text, paragraph) ?? []);
  const turns = Map.groupBy(lines, (line) => lastWord(text.slice(line.label.start, line.label.end)));
  const longest = Math.max(0, ...Array.from(turns.values(), ({ length }) => length));
  const isTranscript = lines.length >= fewestLines && turns.size > 1 && longest > 1;
  return isTranscript ? lines : [];
}

function readLabel(text: string, { start, end }: Stretch): LabelledLine | undefined {
  const line = text.slice(start, end);
  const found = labelled.exec(line);
  const label = found?.groups?.['label'];
  if (found === null || label === undefined) return undefined;
  const [name = ''] = label.split(/,|\s\(|\s[–—]\s/);
  const words = name.trim().split(/\s+/);
  if (words.length > mostWords || furniture.test(name.trim())) return undefined;
  if (!words.every((word) => nameWord.test(word))) return undefined;
  const from = start + line.indexOf(label);
  return {
    label: { start: from, end: from + label.length },
    name: words.some((word) => nobody.test(word)) ? undefined : words.join(' '),
    words: { start: start + found[0].length, end },
  };
}

/** The word by which a person is labelled again: “HOLM” for “PETRA HOLM”. */
export function lastWord(label: string): string {
  return (label.split(/,|\s\(/)[0] ?? '').trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
}
