import { languagePacks } from '../../ingest/quotes/languages/language-packs.ts';
import { roleNouns, titles } from '../../ingest/quotes/lists/titles.ts';
import { placesOfWord } from '../../text/find-word.ts';
import { startsWithCapital } from '../../text/letters.ts';
import { stopWords } from '../../text/stop-words.ts';
import type { Stretch } from '../../text/stretch.ts';

/** An office as a report's words give it beside a name. */
export interface RoleRead extends Stretch {
  /** The words themselves. */
  readonly role: string;
}

/**
 * The office that stands beside a name: behind it between commas (“Olga Brandt, head of the pilots’ office, …”) or right
 * before it (“Foreign Minister Mara Holt”). The first place where one stands decides; undefined where none does.
 */
export function readRole(text: string, name: string): RoleRead | undefined {
  const places = placesOfWord(text, name);
  const found = places.flatMap((at) => [behind(text, at + name.length), before(text, at)]);
  return found.find((role) => role !== undefined);
}

const apposition = /^, (?:(?:the|a|an) )?(?<role>[^,.;:!?()“”"«»\n]{3,80})(?=[,.;:—–)]|$)/u;
const noRole = /^(?:who|which|whose|whom|and|but|or|in|on|at|after|before|as|said|says|told|aged?|\d)/iu;
const verbForm = /^\p{L}+(?:ing|ed)\b/u;

function behind(text: string, at: number): RoleRead | undefined {
  const found = apposition.exec(text.slice(at, at + 120));
  const role = found?.groups?.['role'] ?? '';
  if (role === '' || noRole.test(role) || verbForm.test(role) || !hasOfficeWord(role) || namesAnother(role))
    return undefined;
  const start = at + (found?.[0].lastIndexOf(role) ?? 0);
  return { role, start, end: start + role.length };
}

const lead = /(?:^|[\s“(«])((?:[\p{L}\p{N}.’'-]+ ){1,7})$/u;

/** “Foreign Minister Mara Holt” behind a comma is the next of a list. */
function namesAnother(role: string): boolean {
  const words = role.split(' ');
  return words.some(
    (word, index) =>
      isOfficeWord(word) && words.slice(index + 1, index + 3).filter(startsWithCapital).length === 2,
  );
}

/** “Mr.” and “Dr.” are no office. */
const fewestLetters = 4;

/** The words before a name from its first office word on: what stands before that belongs to the sentence. */
function before(text: string, at: number): RoleRead | undefined {
  const around = text.slice(Math.max(0, at - 100), at);
  const led = (lead.exec(around)?.[1] ?? '').trim().split(' ');
  const words = led.slice(led.findLastIndex((word) => sentenceEnd.test(word)) + 1);
  const isStart = sentenceStart.test(around.slice(0, around.length - words.join(' ').length - 1));
  const last = words.at(-1) ?? '';
  if (!isOfficeWord(last) && !words.slice(-4).some(isOfficeWord)) return undefined;
  const from = startOfOffice(words, isStart);
  const role = words.slice(from).join(' ');
  if (role.length < fewestLetters || !hasOfficeWord(role) || sentenceVerb.test(role)) return undefined;
  const start = at - 1 - role.length;
  return text.slice(start, start + role.length) === role
    ? { role, start, end: start + role.length }
    : undefined;
}

const sentenceEnd = /\p{Ll}{2}[.!?:]$/u;
const sentenceStart = /(?:^|[.!?]\s|\n)$/;
const sentenceVerb = /(?:^| )(?:said|says|told|met|with|and|but|when|while|is|was|are|were|has|had)(?: |$)/iu;
const determiner = /^(?:the|a|an|its|his|her|their|der|die|das|le|la|el|los)$/iu;

/** Back over words with capitals, offices and what ties them: “U.S. special envoy”, “head of the port authority”. */
function startOfOffice(words: readonly string[], isSentenceStart: boolean): number {
  const cut = words.findLastIndex(
    (word, index) => (determiner.test(word) && !ties.test(words[index - 1] ?? '')) || isStop(word),
  );
  const first = words.findIndex(
    (word, index) =>
      index > cut &&
      words.slice(index).every((one) => startsWithCapital(one) || isOfficeWord(one) || ties.test(one)) &&
      !ties.test(word) &&
      (index > 0 || !isSentenceStart || isOfficeWord(word)),
  );
  return first === -1 ? words.length : first;
}

/** Days and words that stand in every sentence are no part of an office, whatever they begin with. */
function isStop(word: string): boolean {
  const lower = word.toLowerCase();
  return stopWords.has(lower) && !ties.test(word) && !determiner.test(word);
}

const ties = /^(?:of|for|the|and|to|in|special|former|acting|deputy|vice|de|del|des|du|für)$/iu;

function hasOfficeWord(role: string): boolean {
  return role.split(' ').some(isOfficeWord);
}

function isOfficeWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/[’']s?$/, '');
  return titles.has(lower) || roleNouns.has(lower) || packRoles.some((role) => role.test(lower));
}

/** Offices in the languages that have a pack. */
const packRoles = languagePacks.map(({ role }) => role);
