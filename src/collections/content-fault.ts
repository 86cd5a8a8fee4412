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

/** Reads on after a fault, so that a person learns all of them at once. */
export function collectFaults() {
  const faults: Notice[] = [];
  const one = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentFault)) throw error;
      faults.push(...error.notices);
      return undefined;
    }
  };
  const all = <T>(files: readonly string[], read: (file: string) => T): readonly T[] =>
    files.flatMap((file) => one(() => read(file)) ?? []);
  return { faults, one, all };
}
