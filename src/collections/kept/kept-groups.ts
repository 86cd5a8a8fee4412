/** Pages and files that are made from one thing, before they are listed. */
export interface GroupKey {
  /** Unique in a site: `citations report/lake-talks`. */
  readonly name: string;
  /** A hash of all that they are made from. */
  readonly key: string;
}

/** Takes over all of a group from the last site where it was made from the same there; false where its pages are to be listed. */
export type KeepGroup = (group: GroupKey) => boolean;

/** Under which symbol of the process routes find it: their modules are bundled, and know no others. */
const place = Symbol.for('dateline.groups');

/** Lists pages of which those groups are left out that stay. */
export async function listWithoutKept<T>(keep: KeepGroup, list: () => Promise<T>): Promise<T> {
  Object.assign(globalThis, { [place]: keep });
  try {
    return await list();
  } finally {
    Reflect.deleteProperty(globalThis, place);
  }
}

/** Keeps none: so Astro’s own build and its development server list every page. */
const keepNone: KeepGroup = () => false;

export function handedGroups(): KeepGroup {
  return (globalThis as { [place]?: KeepGroup })[place] ?? keepNone;
}
