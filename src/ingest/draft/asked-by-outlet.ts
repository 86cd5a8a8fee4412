import type { OutletEntry } from '../../domain/content.ts';
import { countOf } from '../../text/count-of.ts';
import { toNameKey } from '../known/find-people.ts';
import type { OutletOfReport } from './draft-outlet.ts';
import type { ReadQuote } from './quotes/draft-quotes.ts';

/** What an outlet goes by, recorded or proposed. */
export function namesOfOutlet(
  { id, proposed }: Pick<OutletOfReport, 'id' | 'proposed'>,
  outlets: readonly OutletEntry[],
): readonly string[] {
  const outlet = outlets.find((one) => one.id === id) ?? proposed.find((one) => one.id === id)?.outlet;
  return outlet === undefined ? [] : [outlet.name, ...(outlet.spellings ?? [])];
}

const byLabel = 'label of a transcript';

/** The lines of an interview under the outlet’s own name are its questions and nobody’s words: they are told of and not taken. */
export function withoutQuestions(
  quotes: readonly ReadQuote[],
  outlet: readonly string[],
): { readonly quotes: readonly ReadQuote[]; readonly notes: readonly string[] } {
  const labelled = Map.groupBy(
    quotes.filter(({ rule }) => rule === byLabel),
    ({ names }) => names[0] ?? '',
  );
  const asking = [...labelled].filter(
    ([label, lines]) => outlet.some((name) => isWhole(label, name)) || isShort(label, lines, outlet),
  );
  const asked = new Set(asking.flatMap(([, lines]) => lines));
  return {
    quotes: quotes.filter((quote) => !asked.has(quote)),
    notes: asking.map(
      ([label, lines]) =>
        `${countOf(lines.length, 'line')} of the interview ${lines.length === 1 ? 'stands' : 'stand'} under “${label}”, which is the outlet: its questions are not taken as quotes.`,
    ),
  };
}

function isWhole(label: string, name: string): boolean {
  return bare(label) === bare(name);
}

/** “Courier” and “TC” of the Tarnholm Courier may be somebody else’s; who asks in most lines is the outlet. */
function isShort(label: string, lines: readonly ReadQuote[], outlet: readonly string[]): boolean {
  const asks = lines.filter(({ quote }) => quote.words.includes('?')).length;
  return 2 * asks > lines.length && outlet.some((name) => shortForms(name).includes(bare(label)));
}

function shortForms(name: string): readonly string[] {
  const words = bare(name).split(' ');
  const initials = words.map((word) => word.slice(0, 1)).join('');
  return words.length < 2 ? [] : [words.at(-1) ?? '', initials, `t${initials}`];
}

function bare(name: string): string {
  return toNameKey(name).replace(/^the /, '');
}
