import type { Stretch } from '../passages/stretch.ts';
import type { ReadMark } from './attribute-report.ts';
import { attributeReport } from './attribute-report.ts';
import { weighConfidence } from './attribution/weigh-confidence.ts';
import { readParagraphs } from './cues/read-paragraphs.ts';
import type { FoundQuote } from './found-quote.ts';
import { joinParts } from './join-parts.ts';
import { findEchoes } from './marks/find-echoes.ts';
import type { MarkedWords } from './marks/marked-words.ts';
import { readMarkedWords } from './marks/read-marked-words.ts';
import { splitParagraphs } from './marks/split-paragraphs.ts';
import { classifyMarked } from './said/classify-marked.ts';

export interface ReadQuotesOptions {
  /** Spellings of people already known; the first of each is the one to use. */
  readonly knownNames?: readonly (readonly string[])[];
}

/** Everything a report puts between quotation marks, with its kind and its speaker; titles and terms too. */
export function findMarkedWords(
  text: string,
  { knownNames = [] }: ReadQuotesOptions = {},
): readonly FoundQuote[] {
  const lines = splitParagraphs(text);
  const marked = readMarkedWords(text, lines);
  const read = attributeReport({
    text,
    marked,
    paragraphs: readParagraphs(text, lines, marked),
    knownNames,
  });
  const echoes = findEchoes(text, marked, lines[0]?.end ?? 0);
  return joinParts(
    marked.map((words, index) => {
      const own = read.get(index);
      return {
        read: own,
        quote: toFoundQuote(words, withEcho(own, read.get(echoes.get(index) ?? index))),
      };
    }),
  );
}

const sure = 4.5;

/** A headline's quotation takes its speaker from the body unless the headline itself is clear, and its kind when it is long enough to be no chance. */
function withEcho(own: ReadMark | undefined, source: ReadMark | undefined): ReadMark | undefined {
  if (own === undefined || source === undefined || own === source) return own;
  const speaking = (own.attribution?.score ?? 0) >= sure ? own : source;
  return { ...speaking, view: own.view.words.length > 2 ? source.view : own.view };
}

/** Below this confidence a speaker stays unknown. */
const trusted = 0.45;

function toFoundQuote({ parts }: MarkedWords, read: ReadMark | undefined): FoundQuote {
  const kind = read === undefined ? 'utterance' : classifyMarked(read.view);
  if (read?.attribution === undefined)
    return { parts, kind, speakers: [], speakerKinds: [], confidence: 0, rule: 'none' };
  const { mention, cue, paragraph, rule } = read.attribution;
  const span = (from: number, to: number): Stretch => ({
    start: paragraph.tokens[from]?.start ?? 0,
    end: paragraph.tokens[to - 1]?.end ?? 0,
  });
  const confidence = weighConfidence(read.attribution);
  const description = confidence < trusted ? undefined : read.speaker?.description;
  return {
    parts,
    kind,
    confidence,
    rule,
    speakers: confidence < trusted ? [] : (read.speaker?.names ?? []),
    speakerKinds: confidence < trusted ? [] : (read.kinds ?? []),
    mention: span(mention.from, mention.to),
    ...(description === undefined ? {} : { description }),
    ...(cue === undefined ? {} : { cue: span(cue.from, cue.to) }),
  };
}
