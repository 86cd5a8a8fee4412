import type { Passage } from '../passages/passage.ts';

/** What outlets call out above or before a headline, in the languages whose reports are read. */
const banner =
  'breaking(?: news)?|just in|exclusive|live(?: updates?| blog)?|watch(?: live)?|developing(?: story)?|urgent|special report|must read|eilmeldung|exklusiv|en direct|urgente?|última hora|in diretta|срочно|эксклюзив|терміново|ексклюзив';

/** A line that is a banner and nothing else: “*** URGENT ***”. */
export const bannerLine = new RegExp(`^[^\\p{L}\\p{N}]*(?:${banner})[^\\p{L}\\p{N}]*$`, 'iu');

const before = new RegExp(
  `^[^\\p{L}\\p{N}“"«„]*(?:${banner})(?:\\s*[:|—–!\\])]|\\s+-(?=\\s))\\s*(?=\\S+\\s+\\S)`,
  'iu',
);
/** Wires number what they send again. */
const numbered = /^(?:(?:RPT|REFILE|CORRECTED|WRAPUP|UPDATE)(?: \d{1,2})?\s?[-–]\s?)+(?=\p{L}\S*\s+\S)/u;

/** Under which name a banner is cut. */
export const bannerRule = 'banner above a headline';

/** A headline, and what called it out before it: one passage or none. */
export interface HeadlineAndBanner {
  readonly headline: Passage | undefined;
  readonly banner: readonly Passage[];
}

/** “BREAKING: Lock shut at Tarnholm”, “UPDATE 1-Lock shut at Tarnholm”: the headline begins behind what calls it out. */
export function withoutBanner(headline: Passage | undefined): HeadlineAndBanner {
  const mark = headline && markBefore(headline.text);
  if (headline === undefined || mark === undefined) return { headline, banner: [] };
  const { text, start } = headline;
  return {
    headline: { text: text.slice(mark.length), start: start + mark.length },
    banner: [{ text: mark.trimEnd(), start }],
  };
}

function markBefore(text: string): string | undefined {
  const mark = (before.exec(text) ?? numbered.exec(text))?.[0];
  return mark !== undefined && isCalledOut(mark, text.slice(mark.length)) ? mark : undefined;
}

/** “Watch: lock shut now”, “Exclusive! The club says no”: without capitals or a sign before it such a word may be the headline’s own. */
function isCalledOut(mark: string, headline: string): boolean {
  const stands = mark === mark.toUpperCase() || /^\P{L}/u.test(mark);
  return stands || !(mark.includes('!') || /^\p{Ll}/u.test(headline));
}
