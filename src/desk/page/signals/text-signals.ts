import { computed, type ReadonlySignal } from '@preact/signals';
import type { Span } from '../../../text/anchor/span.ts';
import type { DeskRecords, OpenedReport } from '../../protocol/opened-report.ts';
import { findKnownNames } from '../../text/find-known-names.ts';
import { layOutReport, type SheetBlock } from '../../text/lay-out-report.ts';

/** The words of the report, their paragraphs and the known names in them. */
export function createTextSignals(
  opened: ReadonlySignal<OpenedReport>,
  records: ReadonlySignal<DeskRecords>,
) {
  const text = computed(() => (opened.value.saved.status === 'here' ? opened.value.saved.text : ''));
  const blocks = computed(() => layOutReport(opened.value));
  const people = computed(() => records.value.people);
  const names = computed(() =>
    findKnownNames(text.value, people.value).filter(({ span }) => paragraphOf(blocks.value, span[0])),
  );
  return { text, blocks, names, nameOf: (id: string) => shortName(id, people.value) };
}

/** The paragraph that holds a place. */
export function paragraphOf(blocks: readonly SheetBlock[], at: number | undefined): Span | undefined {
  if (at === undefined) return undefined;
  return blocks.find(({ kind, span }) => kind !== 'cut' && span[0] <= at && at < span[1])?.span;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string | undefined;
}

/** The name that readers scan a margin for. */
function shortName(id: string, people: readonly Named[]): string {
  const person = people.find((one) => one.id === id);
  return person?.shortName ?? person?.name.split(' ').at(-1) ?? id;
}
