import { tellNotes } from '../../containers/tell-notes.ts';
import type { Doubt } from './list-doubts.ts';

/** That a page or a text held comments of editors, which were taken out of it. */
export function listMarginRemarks(comments: readonly string[]): readonly Doubt[] {
  return tellNotes({ comments, footnotes: [] }).map((message) => ({
    rule: 'comments-in-the-margin',
    message,
    hint: 'Open the document where it was written if you need them: they are its editors’ words.',
  }));
}
