import { toSlug, toUniqueId } from '../../text/slug.ts';
import type { DeskEdit, DeskQuote } from '../protocol/desk-edit.ts';

/** Two quotes made one: what follows after the interruption is the second part of the first. */
export function editsOfJoining(first: DeskQuote, second: DeskQuote): readonly DeskEdit[] {
  const { words, span, continued = [], insertions = [] } = second;
  const fields = {
    continued: [...(first.continued ?? []), { words, span }, ...continued],
    ...(insertions.length === 0 ? {} : { insertions: [...(first.insertions ?? []), ...insertions] }),
    ...(first.attribution === undefined && second.attribution !== undefined
      ? { attribution: second.attribution }
      : {}),
  };
  return [
    { kind: 'set-quote', id: first.id, fields },
    { kind: 'drop-quote', id: second.id },
  ];
}

/** A quote made two at a place within its first words: what stands before it, and what stands behind. */
export function editsOfPartingAt(
  quote: DeskQuote,
  [first, second]: readonly [DeskQuote['span'], DeskQuote['span']],
  { text, taken }: { readonly text: string; readonly taken: readonly string[] },
): readonly DeskEdit[] {
  const { continued, insertions: _, ...shared } = quote;
  const [before, behind] = [text.slice(...first), text.slice(...second)];
  const id = toUniqueId(toSlug(behind, 40) || 'quote', (one) => taken.includes(one));
  return [
    {
      kind: 'set-quote',
      id: quote.id,
      fields: { words: before, span: first, continued: null, insertions: null },
    },
    {
      kind: 'add-quote',
      quote: {
        ...shared,
        id,
        words: behind,
        span: second,
        ...(continued === undefined ? {} : { continued }),
      },
    },
  ];
}

/** A quote of several parts made a quote for each, all of the same mouth. */
export function editsOfParting(quote: DeskQuote, taken: readonly string[]): readonly DeskEdit[] {
  const { continued = [], attribution: _, insertions = [], ...shared } = quote;
  const isInside = (outer: DeskQuote['span']) => (part: { readonly span: DeskQuote['span'] }) =>
    part.span[0] >= outer[0] && part.span[1] <= outer[1];
  const ids = [...taken];
  const parts = continued.map(({ words, span }): DeskEdit => {
    const id = toUniqueId(toSlug(words, 40) || 'quote', (one) => ids.includes(one));
    ids.push(id);
    const own = insertions.filter(isInside(span));
    return {
      kind: 'add-quote',
      quote: { ...shared, id, words, span, ...(own.length === 0 ? {} : { insertions: own }) },
    };
  });
  const rest = insertions.filter(isInside(quote.span));
  const fields = { continued: null, insertions: rest.length === 0 ? null : rest };
  return [{ kind: 'set-quote', id: quote.id, fields }, ...parts];
}
