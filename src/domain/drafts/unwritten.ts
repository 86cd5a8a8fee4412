/** What stands in a draft where a person has not written yet; an article that holds one of these is no publication. */
export const unwritten = {
  title: 'Untitled report in',
  deck: 'To be written:',
  digest: 'The digest of this report is still to be written.',
} as const;

const speakerDoubt = /^Speaker of ([a-z0-9-]+): /;

/** The note under `review` that says why the speaker of a quote is in doubt. A person deletes it when it is settled. */
export function noteSpeakerDoubt(quoteId: string, why: string): string {
  return `Speaker of ${quoteId}: ${why}`;
}

/** Whether a note under `review` is about a doubtful speaker. */
export function isSpeakerDoubt(note: string): boolean {
  return speakerDoubt.test(note);
}
