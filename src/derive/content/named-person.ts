import type { PersonEntry } from '../../domain/content.ts';
import { keepAnswersOf } from '../../text/keep-answers.ts';

/** What pages show of somebody whom they name: an office is asked for by the few that show it, so that another changes no more of them. */
export type NamedPerson = Omit<PersonEntry, 'roles' | 'formerly' | 'review'>;

/** The same of a record, one object for each. */
export const toNamed = keepAnswersOf(
  ({ roles, formerly, review, ...named }: PersonEntry): NamedPerson => named,
);
