import { formatNotice, type Notice } from '../domain/notice.ts';

/** What is the matter with content files; the message tells all of it to a person. */
export class ContentFault extends Error {
  readonly notices: readonly Notice[];

  constructor(notices: readonly Notice[]) {
    super(notices.map(formatNotice).join('\n'));
    this.name = 'ContentFault';
    this.notices = notices;
  }
}
