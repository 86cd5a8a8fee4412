/** What stands in a draft where a person has not written yet; an article that holds one of these is no publication. */
export const unwritten = {
  title: 'Untitled report in',
  deck: 'To be written:',
  digest: 'The digest of this report is still to be written.',
  summary: 'The summary of this event is still to be written.',
  /** Of a person whom a report only names. */
  office: 'Quoted in a report; role to be filled in',
  /** Of a body that speaks. */
  body: 'Body quoted in a report; what it is to be filled in',
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

/** Whether a note under `review` is about the speaker of a quote. */
export function isSpeakerDoubtOf(note: string, quoteId: string): boolean {
  return speakerDoubt.exec(note)?.[1] === quoteId;
}

/** The note under `review` on words that stood in a former version of a file and do not in the one that was read on a day. */
export function noteLostWords(field: string, words: string, day: string): string {
  return `Words of ${field}: “${words}” does not stand in the version that was read on ${day}. Look what the report says now.`;
}

/** The note under `review` on a quote that the outlet prints otherwise now, or, without `after`, not at all. */
export function noteChangedQuote(quoteId: string, day: string, after: string | undefined): string {
  return after === undefined
    ? `Quote ${quoteId}: the outlet took it out, seen on ${day}. Look whether our texts still name it.`
    : `Quote ${quoteId}: the outlet changed its words to “${after}”, seen on ${day}. Check its speaker, its occasion and our texts.`;
}

/** Whether the office of somebody who is quoted is still to be written. */
export function isUnwrittenOffice({ title }: { readonly title: string }): boolean {
  return title === unwritten.office || title === unwritten.body;
}
