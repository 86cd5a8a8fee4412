import type { Quotation } from './quotation.ts';
import { type QuotationOptions, readQuotations } from './read-quotations.ts';
import { type KnownNames, noKnownNames } from './speakers/known-names.ts';

/** What was asked of the known names while a report was read, and the answer. */
type Asked =
  | { readonly ask: 'nameOf'; readonly names: readonly [string]; readonly answer: string }
  | { readonly ask: 'areOnePerson'; readonly names: readonly [string, string]; readonly answer: boolean };

/** A report's quotations with all that they owe to known names: whoever knows other names can tell whether he would read the same. */
export interface RecordedQuotations {
  readonly quotations: readonly Quotation[];
  readonly asked: readonly Asked[];
}

/** Reads a report where nobody is known, and keeps what was asked. */
export function recordQuotations(
  text: string,
  language: QuotationOptions['language'],
  names: KnownNames = noKnownNames,
): RecordedQuotations {
  const asked = new Map<string, Asked>();
  const keep = <One extends Asked>(one: One): One['answer'] => {
    asked.set(JSON.stringify([one.ask, ...one.names]), one);
    return one.answer;
  };
  const knownNames: KnownNames = {
    nameOf: (name) => keep({ ask: 'nameOf', names: [name], answer: names.nameOf(name) }),
    areOnePerson: (left, right) =>
      keep({ ask: 'areOnePerson', names: [left, right], answer: names.areOnePerson(left, right) }),
  };
  const quotations = readQuotations(text, { knownNames, language });
  return { quotations, asked: [...asked.values()] };
}

/**
 * What reading a report would give now, without reading it: its quotations hang on the report and on the answers
 * alone, so they are the same where each question has the same answer. Undefined where one has another.
 */
export function recallQuotations(
  { quotations, asked }: RecordedQuotations,
  names: KnownNames,
): readonly Quotation[] | undefined {
  return asked.every((one) => answerOf(one, names) === one.answer) ? quotations : undefined;
}

function answerOf({ ask, names: asked }: Asked, names: KnownNames): string | boolean {
  return ask === 'nameOf' ? names.nameOf(asked[0]) : names.areOnePerson(...asked);
}
