/** Under which symbol of the process a printer finds the content of its collections. */
export const collectionsKey = 'dateline.collections';

/** Whether this process has the content of its collections already. */
export function areCollectionsFilled(): boolean {
  return Reflect.has(globalThis, Symbol.for(collectionsKey));
}
