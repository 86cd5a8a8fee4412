import { v5 as uuidOfName } from 'uuid';
import type { Story } from '../../domain/story.ts';

/** The namespace of every name below; chosen once. */
const dateline = '6f0f5a52-3c1e-5c0b-9d7e-2b0c6c1f8a41';

/**
 * A URN for something on the site, by RFC 9562: the same for the same steps, wherever the site is published and whatever
 * it is called. The story’s main day tells two stories apart.
 */
export function permanentId({ day }: Pick<Story, 'day'>, ...steps: readonly string[]): string {
  return `urn:uuid:${uuidOfName([day, ...steps].join(' '), dateline)}`;
}

/** The first id that a record was published under. */
export function firstIdOf({
  id,
  formerly,
}: {
  readonly id: string;
  readonly formerly: readonly string[];
}): string {
  return formerly[0] ?? id;
}
