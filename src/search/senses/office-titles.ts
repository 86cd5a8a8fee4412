import { namesCountry } from './country-words.ts';

/**
 * By which other titles an office is asked for, by the pattern of the title under which it is recorded. An office that is
 * missing is found as it is recorded. The groups of senses are of single words in the texts; an office is found as a whole.
 */
const titles = `
  spokesman: spokeswoman, spokesperson, press secretary, press officer
  spokeswoman: spokesman, spokesperson, press secretary, press officer
  spokesperson: spokesman, spokeswoman, press secretary, press officer
  press secretary: spokesman, spokeswoman, spokesperson
  foreign minister: foreign secretary, top diplomat
  foreign secretary: foreign minister, top diplomat
  secretary of state(?! for ): foreign minister, top diplomat
  defence minister: defense minister, defence secretary, defense secretary
  defense minister: defence minister, defense secretary
  defence secretary: defense secretary, defence minister
  secretary of defense: defense secretary, defence minister, defense minister
  finance minister: treasury secretary
  secretary of the treasury: treasury secretary, finance minister
  interior minister: home secretary
  home secretary: interior minister
  prime minister: premier
  vice president: vice-president, deputy president
  president: leader
  chancellor: leader
  king: monarch
  queen: monarch
  secretary-general: secretary general, chief, head
  director: chief, head
  chairman: chair, chairwoman, head
  chairwoman: chair, chairman, head
  special envoy: envoy, special representative
  aide: adviser, advisor
  adviser: advisor, aide
  advisor: adviser, aide
  chief executive: ceo, boss
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(': '))
  .map(([recorded = '', others = '']) => ({ recorded, others: others.split(', ') }));

/** The same office in other words, `Kremlin press secretary` for `Kremlin spokesman`: of the office that a title names first. */
export function sameOffice(title: string): readonly string[] {
  const [found] = titles
    .flatMap(({ recorded, others }) => {
      const match = new RegExp(`\\b${recorded}\\b`, 'i').exec(title);
      return match === null ? [] : [{ at: match.index, words: match[0], others }];
    })
    .toSorted((one, other) => one.at - other.at || other.words.length - one.words.length);
  if (found === undefined) return [];
  const [before, after] = [title.slice(0, found.at), title.slice(found.at + found.words.length)];
  return found.others
    .filter((other) => other !== 'leader' || leadsCountry(before, after))
    .map((other) => before + other + after);
}

/** Whoever presides over a country is called its leader; nobody asks for the leader of a university. */
function leadsCountry(before: string, after: string): boolean {
  const of = (before + after.replace(/^ of (?:the )?/, '')).trim();
  return of === '' || namesCountry(of);
}
