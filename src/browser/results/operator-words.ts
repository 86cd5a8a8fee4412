import { t, within } from '../../messages/say.ts';
import type { Operator } from '../../search/query/query.ts';

interface OperatorWords {
  /** What narrows a search: by Mara Holt. */
  readonly clause: (value: string) => string;
  /** What a search without it finds. */
  readonly without: (quotes: string) => string;
  /** That it has no such value. */
  readonly unknown: (value: string) => string;
}

/** How readers read of each operator. */
export const operatorWords: Readonly<Record<Operator, OperatorWords>> = {
  speaker: {
    clause: (value) => within('narrows a search')`by ${value}`,
    without: (quotes) => t`Without the speaker: ${quotes}`,
    unknown: (value) => t`No quote here was said by “${value}”.`,
  },
  outlet: {
    clause: (value) => within('narrows a search, an outlet')`in ${value}`,
    without: (quotes) => t`Without the outlet: ${quotes}`,
    unknown: (value) => t`No quote here was printed by “${value}”.`,
  },
  at: {
    clause: (value) => within('narrows a search, an occasion')`at ${value}`,
    without: (quotes) => t`Without the occasion: ${quotes}`,
    unknown: (value) => t`No quote here was said at “${value}”.`,
  },
  date: {
    clause: (value) => value,
    without: (quotes) => t`Without the days: ${quotes}`,
    unknown: (value) => t`No quote here was said on or between “${value}”.`,
  },
  kind: {
    clause: (value) => within('narrows a search, a kind')`among ${value}`,
    without: (quotes) => t`Without the kind: ${quotes}`,
    unknown: (value) => t`No quote here was of this kind “${value}”.`,
  },
};
