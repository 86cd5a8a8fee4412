import type { DumpLine } from './read-line.ts';

const nameAndHour =
  /^(?=.{1,90}$)\p{Lu}.{0,50}\b\d{1,2}:\d{2}.{0,12}\b(?:said|says|wrote|schreibt|sagt|dice|diz|dit)\s?:$/u;
const hour = /\b\d{1,2}[:.]\d{2}\b|\bago$/;
const mostNameWords = 4;
/** One name above one hour can be the byline; comments come in numbers, and behind a text. */
const fewestPairs = 2;
const fewestWordsBefore = 60;

/** Lines that say who wrote a comment and when: in one line, or as a name above an hour. */
export function findCommentMarks(lines: readonly DumpLine[]): readonly boolean[] {
  const pairs = findPairs(lines);
  const arePairsComments = pairs.filter(Boolean).length >= fewestPairs;
  return lines.map(
    ({ passage }, index) => nameAndHour.test(passage.text) || (arePairsComments && pairs[index] === true),
  );
}

function findPairs(lines: readonly DumpLine[]): readonly boolean[] {
  let wordsBefore = 0;
  return lines.map((line, index) => {
    if (line.endsSentence) wordsBefore += line.words;
    return wordsBefore >= fewestWordsBefore && isHourBelowName(line, lines[index - 1]);
  });
}

function isHourBelowName(line: DumpLine, above: DumpLine | undefined): boolean {
  return (
    line.boilerplate?.means === 'date' && hour.test(line.passage.text) && above !== undefined && isName(above)
  );
}

function isName({ words, endsSentence, boilerplate }: DumpLine): boolean {
  return words > 0 && words <= mostNameWords && !endsSentence && boilerplate === undefined;
}
