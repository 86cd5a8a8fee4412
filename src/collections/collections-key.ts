/** Under which symbol of the process a printer finds the content of its collections. */
export const collectionsKey = 'dateline.collections';
