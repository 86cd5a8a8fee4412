import { type AttributedWords, attributeQuotes } from './attribution/attribute-quotes.ts';
import { composeQuotations } from './compose-quotations.ts';
import { type CuedText, findCuesIn } from './cues/cued-text.ts';
import type { Grammar } from './cues/grammar.ts';
import { chooseGrammar } from './languages/choose-grammar.ts';
import { grammarOfWords } from './languages/grammar-of-words.ts';
import { type MarkedText, pairMarksIn } from './marks/marked-text.ts';
import { isSaid, type Quotation } from './quotation.ts';
import { groupPeople, type People } from './speakers/group-people.ts';
import { type KnownNames, noKnownNames } from './speakers/known-names.ts';
import { resolveSpeakers, type SpokenWords } from './speakers/resolve-speakers.ts';
import { findStatements, type RuledStatement } from './statements/statement-rules.ts';

export interface QuotationOptions {
  /** How people who are recorded already are called. */
  readonly knownNames?: KnownNames;
  /** The language of the report as it is declared; what the words themselves tell goes before it. */
  readonly language?: string | undefined;
}

/** What each stage of reading hands to the next. */
export interface QuotationStages {
  readonly marked: MarkedText;
  readonly cued: CuedText;
  readonly attributed: ReadonlyMap<number, AttributedWords>;
  readonly people: People;
  readonly spoken: ReadonlyMap<number, SpokenWords>;
}

/** Reads a report's quotations stage by stage; each stage knows those before it only by what they hand on. */
export function readStages(
  text: string,
  { knownNames = noKnownNames, language }: QuotationOptions = {},
): QuotationStages {
  const grammar = chooseGrammar(text, language);
  const grammarOf = (words: string): Grammar => grammarOfWords(words, grammar);
  const marked = pairMarksIn(text, (words) => grammarOf(words).customs);
  const cued = findCuesIn(marked, grammar, grammarOf);
  const attributed = attributeQuotes(cued);
  const people = groupPeople(cued, knownNames);
  const spoken = resolveSpeakers(attributed, people);
  return { marked, cued, attributed, people, spoken };
}

/** Everything a report puts between quotation marks, with its kind and its speaker, titles and terms too; and statements without marks. */
export function readQuotations(text: string, options?: QuotationOptions): readonly Quotation[] {
  const { marked, spoken } = readStages(text, options);
  const found = composeQuotations(marked, spoken);
  const statements = findStatements(text).map(toQuotation);
  if (statements.length === 0) return found;
  const free = found.filter((quotation) => !statements.some((statement) => holds(statement, quotation)));
  return [...free, ...statements].toSorted((a, b) => startOf(a) - startOf(b));
}

function toQuotation({ parts, mention, speaker, rule, confidence }: RuledStatement): Quotation {
  return {
    parts,
    kind: 'statement',
    speakers: [speaker],
    speakerKinds: ['person'],
    mention,
    confidence,
    rule,
  };
}

/** Marks inside a statement are the speaker's own. */
function holds(outer: Quotation, inner: Quotation): boolean {
  return outer.parts.some(({ start, end }) => start <= startOf(inner) && startOf(inner) < end);
}

function startOf({ parts }: Quotation): number {
  return parts[0]?.start ?? 0;
}

/** What is said in a report, with its speakers. */
export function readSaid(text: string, options?: QuotationOptions): readonly Quotation[] {
  return readQuotations(text, options).filter(({ kind }) => isSaid(kind));
}
