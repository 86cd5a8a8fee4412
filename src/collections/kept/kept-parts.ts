import { handedParts } from './handed-parts.ts';

/** Gives the part of this key where it is asked for, from a former build or newly made. Also one that nobody asks for stays kept. */
export function keepPart(key: string, make: () => Uint8Array): () => Uint8Array {
  const parts = handedParts();
  parts.want(key);
  return () => {
    const kept = parts.read(key);
    if (kept !== undefined) return kept;
    const made = make();
    parts.keep(key, made);
    return made;
  };
}

/** A piece of a part. */
interface PartPiece {
  readonly key: string;
  readonly make: () => Uint8Array;
}

/**
 * Gives a part in pieces where it is asked for. Under its key stands which pieces it has; a part of another key takes over
 * those that it shares with the last one.
 */
export function keepPieces(key: string, plan: () => readonly PartPiece[]): () => readonly Uint8Array[] {
  const parts = handedParts();
  parts.want(key);
  const listed = parts.read(key);
  // Whatever was kept under a key of all that it is made from is such a list.
  const names = listed && (JSON.parse(Buffer.from(listed).toString()) as readonly string[]);
  for (const name of names ?? []) parts.want(name);
  return () => {
    const kept = names?.map(parts.read) ?? [];
    const whole = kept.filter((piece) => piece !== undefined);
    if (names !== undefined && whole.length === names.length) return whole;
    const pieces = plan();
    const made = pieces.map((piece) => keepPart(piece.key, piece.make)());
    parts.keep(key, Buffer.from(JSON.stringify(pieces.map((piece) => piece.key))));
    return made;
  };
}

/** What makes one of many things of a kind, and a key of all that it is made from. */
interface KeptOne<Of> {
  readonly key: string;
  readonly make: () => Of;
}

/** Gives many things of which most are what they were: all lie in one part, whose name stays, each by its own key. */
export function keepMany<Of>(name: string): (wanted: readonly KeptOne<Of>[]) => readonly Of[] {
  const parts = handedParts();
  parts.want(name);
  return (wanted) => {
    const former = new Map(linesOf<readonly [string, Of]>(parts.read(name)));
    const all = wanted.map(({ key, make }) => [key, former.get(key) ?? make()] as const);
    if (all.some(([key]) => !former.has(key))) parts.keep(name, writeLines(all));
    return all.map(([, one]) => one);
  };
}

/** Each thing in a line of its own: all of them may be longer than a text can be. */
function writeLines(things: readonly unknown[]): Uint8Array {
  return Buffer.concat(things.map((thing) => Buffer.from(`${JSON.stringify(thing)}\n`)));
}

/** What `writeLines` wrote of things of this type. */
function linesOf<Thing>(written: Uint8Array = Buffer.alloc(0)): readonly Thing[] {
  const things: Thing[] = [];
  const bytes = Buffer.from(written.buffer, written.byteOffset, written.byteLength);
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf('\n', start);
    things.push(JSON.parse(bytes.toString('utf8', start, end)) as Thing);
    start = end + 1;
  }
  return things;
}

/** The same of what JSON can say. */
export function keepJson<Of>(key: string, make: () => Of): Of {
  const part = keepPart(key, () => Buffer.from(JSON.stringify(make())))();
  // Whatever was kept under this key is what `make` gave, to the byte.
  return JSON.parse(Buffer.from(part).toString()) as Of;
}
