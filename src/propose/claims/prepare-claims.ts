import { createPersonFinder } from '../../ingest/known/find-people.ts';
import { findNamedPeople } from '../values/read-people.ts';
import { readValues, type ValueContext } from '../values/read-values.ts';
import type { ValueInWords } from '../values/value-in-words.ts';
import { type ClaimContent, type ClaimWords, createClaimWords } from './claim-words.ts';
import { type KnownFact, readKnownFacts } from './known-facts.ts';
import { type ClaimSentence, readClaimSentences } from './read-sentences.ts';
import type { Weights } from './score-sentence.ts';
import { createStemWeights } from './weigh-stems.ts';

/** The report in which claims are looked for. */
export interface ClaimReport extends Pick<ValueContext, 'language' | 'anchor'> {
  readonly text: string;
  /** Events that it is taken to tell of. */
  readonly tells: readonly string[];
}

/** A sentence and the values that it names, by their places in it. */
export interface ReadSentence {
  readonly sentence: ClaimSentence;
  readonly values: readonly ValueInWords[];
}

/** A report and what is known, ready to be compared. */
export interface PreparedClaims {
  readonly report: ClaimReport;
  readonly read: readonly ReadSentence[];
  readonly facts: readonly KnownFact[];
  readonly words: ClaimWords;
  readonly weights: Weights;
  /** The ids of people whom a text names. */
  readonly findNamed: (text: string) => readonly string[];
}

export function prepareClaims(report: ClaimReport, content: ClaimContent): PreparedClaims {
  const words = createClaimWords(content);
  const sentences = readClaimSentences(report.text, words.stems);
  const facts = readKnownFacts(content, words);
  const texts = [
    ...sentences.map(({ stems }) => stems),
    ...facts.flatMap(({ asks, others }) => [asks, ...others.map(({ printed }) => printed)]),
  ];
  const findPerson = createPersonFinder(content.people);
  return {
    ...{ report, facts, words },
    read: sentences.map((sentence) => ({
      sentence,
      values: readValues(sentence.words, { ...report, findPerson }).values,
    })),
    weights: { names: words.names, weigh: createStemWeights(texts, words.names) },
    findNamed: (text) => findNamedPeople(text, findPerson).map(({ id }) => id),
  };
}
