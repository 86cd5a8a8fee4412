import { doubleMarks } from '../../../text/marks/quotation-marks.ts';
import { isGivenName } from '../lists/first-names.ts';
import { organisationWords } from '../lists/organisation-words.ts';
import { type CopiedPost, findCopiedPosts } from './find-copied-posts.ts';
import type { Statement } from './statement.ts';

const person = /^\p{Lu}[\p{L}'’.-]+(?: (?:van|von|de|der|la|bin|al|\p{Lu}[\p{L}'’.-]*)){1,4}$/u;
const anyMark = new RegExp(`[${doubleMarks}]`, 'u');

/** Posts that were copied with the name above them: the words of a person are theirs; a channel may tell what others say. */
export function findNamedPosts(text: string): readonly Statement[] {
  return findCopiedPosts(text)
    .filter((post) => isStatement(text, post))
    .map(({ name, words }) => ({ parts: words, mention: name, speaker: text.slice(name.start, name.end) }));
}

/** The posts whose words are not taken as somebody’s statement. */
export function findUntakenPosts(text: string): readonly CopiedPost[] {
  return findCopiedPosts(text).filter((post) => !isStatement(text, post));
}

function isStatement(text: string, { name, words, by }: CopiedPost): boolean {
  const named = text.slice(name.start, name.end);
  const isPage = by === 'time' && !isGivenName(named.split(' ')[0]?.toLowerCase() ?? '');
  const isOfChannel = by === 'channel' || by === 'telegram' || isPage;
  const isSpoken = words.every(({ start, end }) => !anyMark.test(text.slice(start, end)));
  return !isOfChannel && isSpoken && isPerson(named) && !isPassedOn(text, words);
}

/** “RT @bobray: …”, “Bob Ray wrote:”: another's words, which the post only passes on. */
const passesOn =
  /^(?:RT\b|QT\b|MT\b|Forwarded\b|Fwd?\b|Переслан|Переслано|Weitergeleitet|Transféré|Reenviado|[^\n:.!?]{1,60}\s(?:wrote|writes|said|says|schrieb|schreibt|a écrit|écrit|escribió|пишет|писал\p{L}*|написал\p{L}*|пише|написа\p{L}+)\s?:)/u;
/** What a messenger sets in place of words. */
const ofMessenger =
  /^(?:<[^<>\n]{3,40}>|\[[^[\]\n]{3,40}\]|(?:this|you deleted this) message(?: was deleted)?\.?|null|(?:image|video|audio|sticker|gif|document|contact card) omitted|missed (?:voice|video) call.{0,40})$/iu;

function isPassedOn(text: string, words: CopiedPost['words']): boolean {
  const lines = words.map(({ start, end }) => text.slice(start, end));
  return passesOn.test(lines[0] ?? '') || lines.every((line) => ofMessenger.test(line));
}

function isPerson(name: string): boolean {
  return person.test(name) && !name.split(' ').some((word) => organisationWords.has(word.toLowerCase()));
}
