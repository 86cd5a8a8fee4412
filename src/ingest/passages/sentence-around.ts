import { endOf, type Passage } from './passage.ts';

const lastSentence = /(?<=[.!?] )[^.!?]*$/;
const sentenceEnd = /[.!?](?:\s|$)/;

/** The sentence of a report in which some of its words stand; nothing where no line holds them. */
export function sentenceAround(lines: readonly Passage[], { start }: Passage): string | undefined {
  const line = lines.findLast((one) => one.start <= start);
  if (line === undefined || start >= endOf(line)) return undefined;
  const at = start - line.start;
  const before = line.text.slice(0, at).search(lastSentence);
  const after = line.text.slice(at).search(sentenceEnd);
  return line.text.slice(Math.max(0, before), after === -1 ? undefined : at + after);
}

/** Words that tell of something as done; a day they tell of lies before the report. */
const done =
  /\b(?:was|were|had|held|said|met|took|announced|described|shifted|convened|told|came|began|ended|signed|opened|closed|following|after)\b/i;
const ahead =
  /\b(?:will|would|is set to|are set to|is expected|are expected|scheduled|plans? to|ahead of|upcoming)\b/i;

/** Whether a sentence tells of something as done, as still to come, or of neither. */
export function tenseOf(sentence: string): 'done' | 'ahead' | undefined {
  if (ahead.test(sentence)) return 'ahead';
  return done.test(sentence) ? 'done' : undefined;
}
