import { roleNouns, titles } from './titles.ts';

const nationEnding =
  /^(?:french|dutch|greek|german|swiss|thai|czech|u\.?s\.?|\p{L}+(?:[^c]ian|ean|[aeioul]ish|ese|ican|[aq]i|eli))$/u;

/** Whether a word in small letters is the adjective of a nation, by its ending: “russian”, “french”. */
export function isNation(word: string): boolean {
  return nationEnding.test(word) && !titles.has(word) && !roleNouns.has(word);
}
