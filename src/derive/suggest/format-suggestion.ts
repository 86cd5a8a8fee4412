import type { LinkKind } from '../../domain/dismissed.ts';
import type { SuggestedLink } from './suggest-links.ts';

const questions: Record<LinkKind, string> = {
  'same-utterance': 'One thing said once?',
  'speaker-conflict': 'One thing said once, given to two speakers?',
  'same-event': 'One event told twice?',
};

const acceptance: Record<LinkKind, string> = {
  'same-utterance': 'give both quotes one “utterance” id',
  'speaker-conflict': 'give both quotes one “utterance” id',
  'same-event': 'let the reports name one of the two events and delete the other',
};

/** A suggestion as a person reads it, with what to do, ready to paste. */
export function formatSuggestion({ kind, between, words }: SuggestedLink): string {
  return [
    questions[kind],
    ...between.map((id, index) => `  ${id}: “${words[index] ?? ''}”`),
    `  To accept: ${acceptance[kind]}.`,
    '  To dismiss for good, add to content/dismissed.yaml:',
    `    - { kind: ${kind}, between: [${between.join(', ')}], why: "…" }`,
  ].join('\n');
}
