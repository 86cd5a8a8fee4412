import { hash } from 'node:crypto';

type Digest = typeof crypto.subtle.digest;

/**
 * Runs a task in which the web’s way to ask for a hash is answered on this thread. Astro asks for the hash of an empty text for
 * each style sheet of each page; the way to another thread and back takes as long as the rest of a short page.
 */
export async function hashHere<T>(task: () => Promise<T>): Promise<T> {
  const { subtle } = globalThis.crypto;
  Object.defineProperty(subtle, 'digest', { configurable: true, value: digest });
  try {
    return await task();
  } finally {
    Reflect.deleteProperty(subtle, 'digest');
  }
}

const digest: Digest = (algorithm, data) => {
  const name = typeof algorithm === 'string' ? algorithm : algorithm.name;
  const bytes = ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
  return Promise.resolve(new Uint8Array(hash(name, bytes, 'buffer')).buffer);
};
