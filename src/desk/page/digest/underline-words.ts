import { type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { DigestCheck } from '../../../propose/digest/check-digest.ts';

type Found = Pick<DigestCheck, 'copied' | 'open'>;

/** Tells the editor what the last check found. */
export const showFound = StateEffect.define<Found>();

const copied = Decoration.mark({
  class: 'copied',
  attributes: { title: 'These words in a row are the report’s' },
});
const open = Decoration.mark({
  class: 'open-mark',
  attributes: { title: 'No quote of the report stands here' },
});

/** A wavy line under words that are the report's and under marks without a quote; it moves along while one types. */
export const underlineWords: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, transaction) {
    const found = transaction.effects.find((effect) => effect.is(showFound));
    if (found === undefined) return shown.map(transaction.changes);
    return Decoration.set(rangesOf(found.value, transaction.newDoc.length), true);
  },
  provide: (field) => EditorView.decorations.from(field),
});

function rangesOf({ copied: runs, open: marks }: Found, length: number): readonly Range<Decoration>[] {
  const within = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start < end && end <= length;
  return [
    ...runs.filter(within).map(({ start, end }) => copied.range(start, end)),
    ...marks.filter(within).map(({ start, end }) => open.range(start, end)),
  ];
}
