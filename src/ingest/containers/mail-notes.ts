/** What the head of a mail says of it, as its words. */
export interface MailHead {
  readonly subject?: string | undefined;
  readonly sender?: string | undefined;
  readonly sent?: string | undefined;
}

/** What a person should know of a mail: who sent it, and when, is not who published the report, and when. */
export function mailNotes({ subject, sender, sent }: MailHead): readonly string[] {
  return [
    ...(subject === undefined || subject === '' ? [] : [`The subject of the message is “${subject}”.`]),
    ...(sender === undefined
      ? []
      : [`The message was sent by ${sender}: that is not yet who published the report.`]),
    ...(sent === undefined
      ? []
      : [`The message was sent on ${sent}: that is not yet the day of publication.`]),
  ];
}
