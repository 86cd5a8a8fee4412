import { printable } from '../../../text/escaping/printable.ts';
import { shortenText } from '../../../text/shorten-text.ts';
import { leastClear } from '../attribution/cue-rules.ts';
import { leastTrusted } from '../confidence/weigh-confidence.ts';
import { sumOf, type Weight } from '../cues/placed-cue.ts';
import { isSaid, type QuotationKind } from '../quotation.ts';
import type {
  ExplainedCue,
  ExplainedQuotation,
  MeantSpeaker,
  Reasons,
  SpeakerSearch,
} from './explained-quotation.ts';

const longestWords = 70;
/** Cues further down were no rivals. */
const mostCues = 3;
const mostCandidates = 4;

const kinds: Readonly<Record<QuotationKind, string>> = {
  utterance: 'a whole statement',
  fragment: 'a piece of the report’s own sentence',
  statement: 'a statement that is set down without marks',
  title: 'a title; nobody said it',
  term: 'a term; nobody said it',
  'word-not-said': 'words set off by the report; nobody said them',
};

/** Why words between marks were read as they were, as an editor reads it; `place` says where they stand. */
export function formatExplainedQuotation(explained: ExplainedQuotation, place: string): string {
  const { words, kind, speakers, description, reasons } = explained;
  return [
    `${place} “${shown(words)}”`,
    `  read as: ${kinds[kind]}${explained.isPart ? ', with the words beside it' : ''}`,
    ...(isSaid(kind) ? [`  speaker: ${speakers.join(' and ') || description || 'unknown'}`] : []),
    ...(reasons === undefined
      ? ['  The quotation marks do not pair, so nothing could be weighed.']
      : formatReasons(reasons)),
  ].join('\n');
}

function formatReasons({ said, byEcho, searches, meant, confidence, surety }: Reasons): readonly string[] {
  return [
    ...byEcho.map((what) => `  Its ${what} was read where the body of the report prints these words.`),
    `  Was it said by somebody? The clues come to ${signed(sumOf(said))}; above 0 it was.`,
    ...said.map(formatWeight),
    ...searches.flatMap((search, index) => formatSearch(search, index === 0 ? 'beginning' : 'end')),
    ...(meant === undefined ? [] : formatMeant(meant)),
    `  How sure is the speaker? ${percent(confidence)}; below ${percent(leastTrusted)} the speaker stays unknown.`,
    ...surety.map(formatWeight),
  ];
}

function formatSearch(search: SpeakerSearch, beside: string): readonly string[] {
  const { tried, found, cues, isOfNobody } = search;
  const last = found === undefined ? undefined : tried.at(-1);
  return [
    `  Who said it? Rules tried beside the ${beside} of the words: ${tried.join(', ')}.`,
    found === undefined
      ? `    None of them found anybody${isOfNobody ? '. A label stands before the words by which no single person speaks, so no further rule was tried' : ''}.`
      : `    “${last}” found somebody${found.rule === last ? '' : ` (${found.rule})`}, with a score of ${plain(found.score)}.`,
    ...cues.slice(0, mostCues).flatMap(formatCue),
  ];
}

function formatCue({ words, rule, weights, score }: ExplainedCue): readonly string[] {
  const isClear = score >= leastClear;
  return [
    `    cue “${shown(words)}”, ${rule}: ${plain(score)}, ${isClear ? 'clear' : 'faint'} (clear from ${plain(leastClear)} on)`,
    ...weights.map((weight) => `  ${formatWeight(weight)}`),
  ];
}

const ways: Readonly<Record<MeantSpeaker['by'], string>> = {
  name: 'by the name itself',
  'two people': 'as two people named before',
  thing: 'as the body or the people that the pronoun stands for',
  pronoun: 'as the likeliest person for the pronoun',
  document: 'as whoever made the paper that says it',
  role: 'as the one person to whom the report gives this role',
};

function formatMeant({ mention, by, names, candidates }: MeantSpeaker): readonly string[] {
  return [
    names.length === 0
      ? `  Who is “${shown(mention)}”? Nobody the report names fits clearly enough.`
      : `  Who is “${shown(mention)}”? ${names.join(' and ')}, ${ways[by]}.`,
    ...candidates.slice(0, mostCandidates).map(formatWeight),
  ];
}

/** On one line, as words of several paragraphs are not. */
function shown(words: string): string {
  return printable(shortenText(words, longestWords));
}

function formatWeight({ name, weight }: Weight): string {
  return `    ${signed(weight).padStart(6)}  ${name}`;
}

function signed(number: number): string {
  return `${number < 0 ? '−' : '+'}${plain(Math.abs(number))}`;
}

function plain(number: number): string {
  return String(Number(number.toFixed(2))).replace('-', '−');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
