import type { Passage } from '../passages/passage.ts';

/** What outlets call out above or before a headline, in the languages whose reports are read. */
const banner =
  'breaking(?: news)?|just in|exclusive|live(?: updates?| blog)?|watch(?: live)?|developing(?: story)?|urgent|special report|must read|eilmeldung|exklusiv|en direct|urgente?|última hora|in diretta|срочно|эксклюзив|терміново|ексклюзив';

/** A line that is a banner and nothing else: “*** URGENT ***”. */
export const bannerLine = new RegExp(`^[^\\p{L}\\p{N}]*(?:${banner})[^\\p{L}\\p{N}]*$`, 'iu');

const before = new RegExp(
  `^[^\\p{L}\\p{N}“"«„]*(?:${banner})\\s*(?::|\\||—|–|!|\\])\\s*(?=\\S+\\s+\\S)`,
  'iu',
);
/** Wires number what they send again. */
const numbered = /^(?:(?:RPT|REFILE|CORRECTED|WRAPUP|UPDATE)(?: \d{1,2})?\s?[-–]\s?)+(?=\p{L}\S*\s+\S)/u;

/** “BREAKING: Lock shut at Tarnholm”, “UPDATE 1-Lock shut at Tarnholm”: the headline begins behind what calls it out. */
export function withoutBanner(headline: Passage): Passage {
  const mark = before.exec(headline.text) ?? numbered.exec(headline.text);
  const length = mark?.[0].length ?? 0;
  return { text: headline.text.slice(length), start: headline.start + length };
}
