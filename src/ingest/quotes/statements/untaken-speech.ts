import { countOf } from '../../../text/count-of.ts';
import { hasDoubleMark } from '../../../text/marks/quotation-marks.ts';
import { splitParagraphs } from '../../../text/sentences/split-paragraphs.ts';
import { shortenText } from '../../../text/shorten-text.ts';
import { countWords } from '../../../text/split-words.ts';
import { speaksOfItself } from './find-introduced-statements.ts';
import { findLabelledLines } from './find-labelled-lines.ts';

const fewestQuestions = 2;
const longestQuestion = 50;
const fewestWords = 4;
/** In an essay a question may stand alone; in an interview at least each fifth paragraph is one, and somebody answers as “I” or “we”. */
const shareOfQuestions = 0.2;

function linesOf(text: string): readonly string[] {
  return splitParagraphs(text).map(({ start, end }) => text.slice(start, end));
}

/** Questions that stand in paragraphs of their own, with an answer under each: nobody’s name stands there. */
export function untakenInterview(text: string): readonly string[] {
  const lines = linesOf(text);
  const isAsked = lines.map((line, index) => isQuestion(line) && isAnswer(lines[index + 1]));
  const questions = lines.filter((_, index) => isAsked[index] === true);
  const [first] = questions;
  if (!lines.some((line, index) => isAsked[index - 1] === true && speaksOfItself(line))) return [];
  const isInterview =
    questions.length >= fewestQuestions && questions.length >= shareOfQuestions * lines.length;
  if (first === undefined || !isInterview || findLabelledLines(text).length > 0) return [];
  return [
    `${countOf(questions.length, 'question')} stand in paragraphs of their own, as in an interview (“${shortenText(first, 60)}”); the answers have no quotation marks and are not taken as quotes.`,
  ];
}

function isQuestion(line: string): boolean {
  const words = countWords(line);
  return line.endsWith('?') && !hasDoubleMark(line) && words >= fewestWords - 1 && words <= longestQuestion;
}

function isAnswer(line: string | undefined): boolean {
  return line !== undefined && !line.endsWith('?') && !hasDoubleMark(line) && countWords(line) >= fewestWords;
}

const address =
  /^(?:(?:full |joint |opening |prepared )?(?:statement|remarks|speech|address|testimony|open letter|letter)|заявление|обращение|речь|заява|звернення|промова|erklärung|rede|déclaration|discours|declaración|discurso) /iu;
const fewestParagraphs = 2;
const shareOfSpeech = 0.5;

/** A text that is headed as a statement and speaks of itself: its words are somebody’s, and no mark or label says whose. */
export function untakenAddress(text: string): readonly string[] {
  const [heading = '', ...lines] = linesOf(text);
  if (!address.test(heading) || heading.endsWith(':') || findLabelledLines(text).length > 0) return [];
  const told = lines.filter((line) => countWords(line) >= fewestWords);
  const spoken = told.filter((line) => speaksOfItself(line) && !hasDoubleMark(line));
  if (spoken.length < fewestParagraphs || spoken.length < shareOfSpeech * told.length) return [];
  return [
    `The text is headed “${shortenText(heading, 80)}” and speaks in the first person; its words have no quotation marks and are not taken as a quote.`,
  ];
}
