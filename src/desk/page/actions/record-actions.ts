import { blankReferences } from '../../../propose/digest/digest-references.ts';
import { singleSpaced } from '../../../text/lines/single-spaced.ts';
import { claimCardOf } from '../../sheet/cards/propose-claim-cards.ts';
import { eventCardOf, personCardOf } from '../../sheet/cards/selected-cards.ts';
import { unsummarized } from '../../sheet/make-sheet.ts';
import { selectedWords } from '../signals/word-selection.ts';
import type { WordSources } from './quote-actions.ts';

/** What makes a claim, an event or a person of the selected words, and the summary of a new event. */
export function createRecordActions({ report, cards, steps, words }: WordSources) {
  return {
    /** The selection is the name of somebody, or tells of an event: a card asks for the rest. */
    makeRecordOfSelection: (kind: 'person' | 'event') => {
      const span = selectedWords(words, report);
      if (span === undefined) return;
      const { anchor } = report.ground.value.report;
      const selected = { text: report.text.value, span, records: report.records.value, anchor };
      const made = kind === 'person' ? personCardOf(selected) : eventCardOf(selected);
      const others = report.selectedRecords.value.filter(({ key }) => key !== made.key);
      report.selectedRecords.value = [...others, made];
      words.selection.value = undefined;
      cards.open(made.key);
    },
    /** The selection is a claim, with event and fact as they are guessed. */
    makeClaimOfSelection: () => {
      const span = selectedWords(words, report);
      if (span === undefined) return;
      const claim = claimCardOf(report.text.value, span);
      const others = report.selectedClaims.value.filter(({ key }) => key !== claim.key);
      report.selectedClaims.value = [...others, claim];
      cards.open(claim.key);
    },
    /** A sentence of the digest is the summary of the new event that has none; it sets no quotes. */
    summarize: (sentence: string) => {
      const [event] = unsummarized(report.state.value.records);
      if (event === undefined) return;
      const summary = singleSpaced(blankReferences(sentence));
      const edit = { kind: 'put-record', folder: 'events', id: event.id, fields: { summary } } as const;
      steps.commit([edit], `Summary of “${String(event.fields['title'])}”`, `summary:${event.id}`);
    },
  };
}
