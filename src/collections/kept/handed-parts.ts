/** Parts of files that former builds made, each by a key of all that it is made from. Whoever loses one loses time only. */
export interface KeptParts {
  /** The part as it was kept; undefined where it is not there, or not as it was. */
  readonly read: (key: string) => Uint8Array | undefined;
  readonly keep: (key: string, part: Uint8Array) => void;
  /** Says that the next build wants it too. */
  readonly want: (key: string) => void;
}

/** Under which symbol of the process pages find them: their modules are bundled, and know no others. */
const place = Symbol.for('dateline.parts');

/** Gives parts to the pages that this process makes next. */
export function handParts(parts: KeptParts): void {
  Object.assign(globalThis, { [place]: parts });
}

export function takeBackParts(): void {
  Reflect.deleteProperty(globalThis, place);
}

/** Keeps nothing: so Astro’s own build and its development server make every part. */
const noParts: KeptParts = { read: () => undefined, keep: () => undefined, want: () => undefined };

export function handedParts(): KeptParts {
  return (globalThis as { [place]?: KeptParts })[place] ?? noParts;
}
