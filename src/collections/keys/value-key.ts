import { hash } from 'node:crypto';

/** Under which symbol of the process they are kept: whoever makes pages is bundled, and has a module of its own of this file. */
const symbol = Symbol.for('dateline.value-keys');

/** The keys of what was looked at: what is shown of a story shares most of its parts, and a build has looked at these before. */
const known = keysOfProcess();

function keysOfProcess(): WeakMap<object, string> {
  const all = globalThis as { [symbol]?: WeakMap<object, string> };
  all[symbol] ??= new WeakMap();
  return all[symbol];
}

/** A shorter text is its own key: to hash each small value costs more than all else. No text is like a hash, which has no brackets. */
const leastHashed = 100;

/** One short text for all values that say the same. Throws where a value can do something that no text tells. */
export function valueKey(value: unknown): string {
  if (typeof value !== 'object' || value === null) return plainKey(value);
  const former = known.get(value);
  if (former !== undefined) return former;
  const key = passingKey(value);
  known.set(value, key);
  return key;
}

/** The same of what nobody asks about again: its parts are remembered, itself is not. */
export function passingKey(value: object): string {
  const text = textOf(value);
  return text.length < leastHashed ? text : hash('sha1', text, 'base64');
}

function textOf(value: object): string {
  if (Array.isArray(value)) return `[${value.map(valueKey).join()}]`;
  if (value instanceof Map) return `Map[${Array.from(value, valueKey).join()}]`;
  if (value instanceof Set) return `Set[${Array.from(value, valueKey).join()}]`;
  if (!isPlain(value))
    throw new Error(`A page cannot be known by a ${value.constructor.name} that it shows.`);
  const parts = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}:${valueKey(part)}`);
  return `{${parts.join()}}`;
}

function isPlain(value: object): boolean {
  const kind: unknown = Object.getPrototypeOf(value);
  return kind === Object.prototype || kind === null;
}

function plainKey(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new Error(`A page cannot be known by a ${typeof value} that it shows.`);
  return `${typeof value} ${String(value)}`;
}
