import type { z } from 'zod';
import type { EventKindSchema } from '../../domain/event.ts';
import type { OccasionNoun } from '../../ingest/events/occasion-nouns.ts';

interface OccasionWords {
  /** In a list: press conference. */
  readonly name: string;
  /** What one does there, and what several do, behind their names. */
  readonly one: string;
  readonly several: string;
  readonly kind: z.infer<typeof EventKindSchema>;
}

/** How a title of ours names each kind of occasion. */
export const occasionWords: Readonly<Record<OccasionNoun, OccasionWords>> = {
  press: {
    name: 'Press conference',
    one: 'speaks to the press',
    several: 'speak to the press',
    kind: 'held',
  },
  talks: { name: 'Talks', one: 'holds talks', several: 'hold talks', kind: 'held' },
  interview: {
    name: 'Interview',
    one: 'gives an interview',
    several: 'give an interview',
    kind: 'statement',
  },
  call: { name: 'Call', one: 'telephones', several: 'telephone', kind: 'held' },
  visit: { name: 'Visit', one: 'makes a visit', several: 'make a visit', kind: 'held' },
  summit: { name: 'Summit', one: 'comes to a summit', several: 'meet at a summit', kind: 'held' },
  speech: { name: 'Speech', one: 'gives a speech', several: 'give speeches', kind: 'statement' },
  post: { name: 'Post', one: 'posts a message', several: 'post a message', kind: 'statement' },
  hearing: { name: 'Hearing', one: 'speaks at a hearing', several: 'speak at a hearing', kind: 'held' },
  ceremony: { name: 'Ceremony', one: 'comes to a ceremony', several: 'meet at a ceremony', kind: 'held' },
};
