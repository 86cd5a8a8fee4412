import { type ChangedKind, type ChangePhrase, saysOf } from '../../domain/changes.ts';
import { plural, t } from '../../messages/say.ts';

interface KindWords {
  /** What a record of the kind is called. */
  readonly one: string;
  /** The same where nothing else says where it comes from. */
  readonly alone: string;
  /** How many of them were added: `8 reports added`. */
  readonly added: (count: number) => string;
}

/** What readers call the kinds of records. */
export const changedKindWords: Readonly<Record<ChangedKind, KindWords>> = {
  report: {
    one: t`report`,
    alone: t`report`,
    added: (count) => plural(count, '{0} report added', '{0} reports added'),
  },
  event: {
    one: t`event`,
    alone: t`event`,
    added: (count) => plural(count, '{0} event added', '{0} events added'),
  },
  person: {
    one: t`person`,
    alone: t`person`,
    added: (count) => plural(count, '{0} person added', '{0} people added'),
  },
  outlet: {
    one: t`outlet`,
    alone: t`outlet`,
    added: (count) => plural(count, '{0} outlet added', '{0} outlets added'),
  },
  source: {
    one: t`source`,
    alone: t`source from outside`,
    added: (count) => plural(count, '{0} source from outside added', '{0} sources from outside added'),
  },
  story: {
    one: t`story`,
    alone: t`story`,
    added: (count) => plural(count, '{0} story added', '{0} stories added'),
  },
};

/** A phrase as readers see it: that a record came or went is recorded in a word for programs. */
export function sayPhrase(phrase: ChangePhrase): string {
  if (phrase === 'added') return t`added`;
  return phrase === 'removed' ? t`removed` : saysOf(phrase);
}
