import { withCapital } from '../../text/letters.ts';
import type { RecordNames } from './raw-record.ts';

/** Names as a content folder would give them: the id with a capital, so that a test sees which were looked up. */
export const exampleNames: RecordNames = {
  person: capital,
  outlet: capital,
  event: capital,
  fact: (event, fact) => `${capital(event)}: ${fact}?`,
};

function capital(id: string): string {
  return withCapital(id);
}
