import { isSpeakerDoubtOf } from '../../domain/drafts/unwritten.ts';
import type { Draft, DraftVersions } from './draft-versions.ts';
import type { Fields } from './merge-fields.ts';

/**
 * A note that was ticked off stays off; new ones come behind. Of a report that a person wrote the machine knows nothing
 * that is left to do but at the quotes it adds.
 */
export function mergeNotes(
  { base, edited, fresh }: Pick<DraftVersions, 'base' | 'edited' | 'fresh'>,
  added: readonly Fields[],
): readonly string[] {
  const notesOf = (draft: Draft | undefined) => draft?.article.review ?? [];
  const [before, own, made] = [notesOf(base), notesOf(edited), notesOf(fresh)];
  const isAsked = (note: string) =>
    base !== undefined || added.some(({ id }) => isSpeakerDoubtOf(note, String(id)));
  return [
    ...own.filter((note) => made.includes(note) || !before.includes(note)),
    ...made.filter((note) => !before.includes(note) && !own.includes(note) && isAsked(note)),
  ];
}
