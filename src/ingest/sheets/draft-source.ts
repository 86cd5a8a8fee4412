import type { z } from 'zod';
import type { OutsideSourceSchema } from '../../domain/evidence.ts';
import { fitText } from '../../domain/fields/text-field.ts';

/** A source as `content/sources/<id>.yaml` takes it. */
export interface IdentifiedSource {
  readonly id: string;
  readonly source: z.input<typeof OutsideSourceSchema>;
}

interface SheetLink {
  readonly url: string;
  readonly name: string;
  /** The row that links it, in a reader's words. */
  readonly origin: string;
}

/** Drafts a source that a sheet links and nobody has read. */
export function draftSource(id: string, { url, name, origin }: SheetLink): IdentifiedSource {
  const says = `The event, as ${origin}, has it; what stands there was not read.`;
  return {
    id,
    source: { name: fitText(name, 'name'), url, says: fitText(says, 'sentence'), seen: 'unseen' },
  };
}
