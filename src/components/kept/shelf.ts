/** A place for what was made of some props. */
export interface Shelf<T> {
  kept?: T;
  readonly byObject: WeakMap<object, Shelf<T>>;
  readonly byValue: Map<unknown, Shelf<T>>;
}

/** A shelf on which nothing lies yet. */
export function newShelf<T>(): Shelf<T> {
  return { byObject: new WeakMap(), byValue: new Map() };
}

/** The place of these props: the same where each is the same object or an equal value. What no page holds any longer is forgotten. */
export function shelfOf<T>(shelf: Shelf<T>, props: Readonly<Record<string, unknown>>): Shelf<T> {
  let place = shelf;
  for (const [name, value] of Object.entries(props)) place = placeOf(placeOf(place, name), value);
  return place;
}

function placeOf<T>({ byObject, byValue }: Shelf<T>, value: unknown): Shelf<T> {
  return isObject(value) ? under(byObject, value) : under(byValue, value);
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

interface Places<K, T> {
  readonly get: (key: K) => Shelf<T> | undefined;
  readonly set: (key: K, place: Shelf<T>) => unknown;
}

function under<K, T>(places: Places<K, T>, key: K): Shelf<T> {
  const known = places.get(key);
  if (known !== undefined) return known;
  const place = newShelf<T>();
  places.set(key, place);
  return place;
}
