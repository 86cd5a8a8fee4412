import { isSpeakerDoubt } from '../../domain/drafts/unwritten.ts';

/** What ingest left to look at, by the card that it is about. */
export interface SortedReview {
  /** Of the report itself: its outlet, its day, its occasions. */
  readonly report: readonly string[];
  /** Settled by writing our texts. */
  readonly digest: readonly string[];
  /** Each has a card of its own. */
  readonly others: readonly string[];
}

const ofReport =
  /^Check the occasion “|^Check the events, which|date of publication|^The outlet was given|names no publisher|^A new outlet is proposed/;
const ofDigest =
  /^The title is the report’s own headline|^The file has no headline|^Write the deck and the digest/;

/** Sorts the sentences under `review`; those about one speaker belong to the card of that quote. */
export function sortReview(review: readonly string[]): SortedReview {
  const notes = review.filter((note) => !isSpeakerDoubt(note));
  return {
    report: notes.filter((note) => ofReport.test(note)),
    digest: notes.filter((note) => ofDigest.test(note)),
    others: notes.filter((note) => !ofReport.test(note) && !ofDigest.test(note)),
  };
}

const ofSpeaker = /^Speaker of (?<id>[^:]+): (?<why>.*)$/s;

/** Why speakers are in doubt, by the id of the quote. */
export function listSpeakerDoubts(review: readonly string[]): ReadonlyMap<string, string> {
  const found = review.filter(isSpeakerDoubt).map((note) => ofSpeaker.exec(note)?.groups);
  return new Map(
    found.flatMap((groups) => (groups === undefined ? [] : [[groups['id'] ?? '', groups['why'] ?? '']])),
  );
}

/** The whole note, as it stands under `review`. */
export function speakerNoteOf(review: readonly string[], quoteId: string): string | undefined {
  return review.find((note) => isSpeakerDoubt(note) && note.startsWith(`Speaker of ${quoteId}: `));
}
