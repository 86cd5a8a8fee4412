/** One report, quote, claim, event or correction. */
export interface NewsEntry extends EntryDays {
  /** A URN that stays when host, address and names change. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** Plain text, a paragraph each; every grade in words. */
  readonly lines: readonly string[];
}

/** When something came to the site; undefined where its history is not known. */
export interface EntryDays {
  readonly added: string | undefined;
  /** When it was last changed; the day it was added where it never was. */
  readonly changed: string | undefined;
}
