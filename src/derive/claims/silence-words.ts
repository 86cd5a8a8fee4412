import { t, within } from '../../messages/say.ts';
import type { SilenceForm } from './silence.ts';

interface SilenceWords {
  /** Beside the name of a report. */
  readonly short: string;
  /** Before the names of several, so that it explains itself. */
  readonly lead: string;
}

/** The three ways of giving no value, as readers meet them. */
export const silenceWords: Readonly<Record<SilenceForm | 'said-unknown', SilenceWords>> = {
  silent: { short: within('a report')`silent`, lead: t`Silent on this` },
  'written-before': {
    short: within('a report')`written before`,
    lead: t`Published before it could be known`,
  },
  'said-unknown': {
    short: t`says: not known`,
    lead: t`Says itself that this is not known or not made public`,
  },
};
