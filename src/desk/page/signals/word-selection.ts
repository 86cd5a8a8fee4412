import { type Signal, signal } from '@preact/signals';
import type { Span } from '../../../text/anchor/span.ts';
import { snapToWords } from '../../text/move-edge.ts';
import type { ReportSignals } from './report-signals.ts';

export interface WordSelection {
  /** Words that are selected in the report. */
  readonly selection: Signal<Span | undefined>;
  /** Where the caret stands in the report. */
  readonly caret: Signal<number | undefined>;
  /** Whether words are looked for by typing. */
  readonly isFinding: Signal<boolean>;
  readonly find: () => void;
  readonly letGo: () => void;
}

/** Which words of the report a person has chosen, by pointer, keys or typing. */
export function createWordSelection(): WordSelection {
  const selection = signal<Span | undefined>(undefined);
  const isFinding = signal(false);
  return {
    selection,
    caret: signal<number | undefined>(undefined),
    isFinding,
    find: () => {
      isFinding.value = true;
    },
    letGo: () => {
      selection.value = undefined;
      getSelection()?.removeAllRanges();
    },
  };
}

/** The selected words, whole. */
export function selectedWords({ selection }: WordSelection, { text }: ReportSignals): Span | undefined {
  return selection.value === undefined ? undefined : snapToWords(text.value, selection.value);
}
