import type { z } from 'zod';
import type { EventSchema } from '../../domain/event.ts';
import type { Stretch } from '../../text/stretch.ts';

/** An event that a report tells of and nobody has recorded. A person names it, completes it or leaves it. */
export interface ProposedEvent {
  readonly id: string;
  /** Its required fields but for the summary, which is ours to write, and what else the words give. */
  readonly event: Omit<z.input<typeof EventSchema>, 'summary'>;
  /** The sentence that names it first. */
  readonly at: Stretch;
  /** Why, in one sentence. */
  readonly reason: string;
}
