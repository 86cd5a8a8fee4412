/** An article that a page holds in its data and does not print. */
export interface HiddenArticle {
  /** Where in the page it stands, in the words of a notice. */
  readonly place: string;
  /** Plain text or HTML, as the page has it. */
  readonly body: readonly string[];
  readonly headline: string | undefined;
  /** A moment, as the page writes it. */
  readonly published: string | undefined;
  readonly author: string | undefined;
}
