/** What a reader's browser keeps of one build, so that the site can be read and searched without a connection. */
export interface OfflineList {
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** Named after all files of the list: two builds never share a store. */
  readonly version: string;
  /** Address of the page that is shown instead of one that is not kept. */
  readonly instead: string;
  readonly files: readonly KeptFile[];
}

export interface KeptFile {
  /** Address as a browser asks for it. */
  readonly address: string;
  /** Subresource integrity: `sha256-…`. */
  readonly integrity: string;
  /** Whether it never changes under its address. */
  readonly lasting: boolean;
}
