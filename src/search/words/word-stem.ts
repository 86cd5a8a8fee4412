const ending =
  /(?:(?<=([bdgmnprt]))\1(?:ed|ing)|ings?|ments?|ions?|ed|es|s|e|(?<=.{5})(?:ely|ly|ies|ied|y))$/;
const shortestStem = 4;

/** The letters that an English word shares with its other forms: `promised`, `promises` and `promise` begin with `promis`, `territory` and `territories` with `territor`; `swapping` doubles the last letter of `swap`. A crude one serves, since it only widens a question. */
export function wordStem(word: string): string {
  const stem = word.replace(ending, '');
  return stem.length < shortestStem ? word : stem;
}
