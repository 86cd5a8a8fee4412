import type { Random } from '../../bench/random.ts';

/** How one character of a text was changed. */
export interface CharacterChange {
  readonly text: string;
  /** What was done, in a word or two. */
  readonly kind: string;
  /** Where, and what the character became: for a person who looks into a failure. */
  readonly told: string;
}

/** Letters that look like others, in groups. */
const lookAlikes = [
  'aаɑα',
  'eеėē',
  'oоοо0',
  'cсϲ',
  'pрρ',
  'xх',
  'yу',
  'iіıl1|',
  'sѕ',
  'TТΤ',
  'AАΑ',
  'HНΗ',
  'MМΜ',
  'KКΚ',
];
const sameSigns = ['"“”„‟″＂', "'’‘ʼ‛′", '-‐‑–—−', '.․。', ',‚，', ':：'];
const spaces = [' ', '\u00a0', '\u2009', '\u202f', '\u3000', '\t', '\n'];
const withoutWidth = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u0301', '\u202e'];
const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789,;:.!?()[]{}#&*…'];

type Change = (text: string, at: number, random: Random) => string | undefined;

const insert =
  (characters: readonly string[]): Change =>
  (text, at, { pick }) =>
    text.slice(0, at) + pick(characters) + text.slice(at);

const replace =
  (characters: readonly string[]): Change =>
  (text, at, { pick }) =>
    text.slice(0, at) + pick(characters) + text.slice(at + 1);

const replaceByAlike: Change = (text, at, { pick }) => {
  const group = [...lookAlikes, ...sameSigns].find((signs) => signs.includes(text.charAt(at)));
  return group === undefined ? undefined : text.slice(0, at) + pick([...group]) + text.slice(at + 1);
};

const changes: readonly (readonly [string, Change])[] = [
  ['inserted', insert(letters)],
  ['deleted', (text, at) => text.slice(0, at) + text.slice(at + 1)],
  ['replaced', replace(letters)],
  ['doubled', (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at)],
  ['swapped', (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)],
  ['other case', (text, at) => text.slice(0, at) + otherCase(text.charAt(at)) + text.slice(at + 1)],
  ['look-alike', replaceByAlike],
  ['space inserted', insert(spaces)],
  [
    'space replaced',
    (text, at, random) => (/\s/.test(text.charAt(at)) ? replace(spaces)(text, at, random) : undefined),
  ],
  ['without width', insert(withoutWidth)],
  [
    'digit ± 1',
    (text, at, { pick }) => (/\d/.test(text.charAt(at)) ? nextDigit(text, at, pick([-1, 1])) : undefined),
  ],
];

/** Changes one character at a place; undefined where the change that was drawn would change nothing. */
export function changeCharacter(text: string, at: number, random: Random): CharacterChange | undefined {
  const [kind, change] = random.pick(changes);
  const changed = change(text, at, random);
  if (changed === undefined || changed === text) return undefined;
  return { text: changed, kind, told: `${kind} at ${at}: ${around(text, at)} → ${around(changed, at)}` };
}

function nextDigit(text: string, at: number, by: number): string {
  return text.slice(0, at) + String((Number(text.charAt(at)) + by + 10) % 10) + text.slice(at + 1);
}

function otherCase(character: string): string {
  return character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase();
}

function around(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 12), at + 12));
}
