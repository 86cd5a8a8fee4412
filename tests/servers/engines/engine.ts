/** One step of a pointer or a key, as WebDriver and WebDriver BiDi both take it. */
export interface InputAction {
  readonly type: 'pointer' | 'key';
  readonly id: string;
  readonly actions: readonly Readonly<Record<string, unknown>>[];
}

/** A browser of another engine than Chromium's, with one window. */
export interface Engine {
  /** Sets out for an address, and does not wait for it. */
  readonly go: (address: string) => Promise<void>;
  /** What a function that is written out returns or promises in the page, as JSON. */
  readonly evaluate: (call: string) => Promise<string>;
  readonly act: (actions: readonly InputAction[]) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}
