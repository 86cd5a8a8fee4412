/** What a key does on the search page. */
export type KeyAction = 'next' | 'previous' | 'field' | 'clear' | 'help';

/** Where the focus is when a key is pressed. */
export type KeyPlace = 'field' | 'other-field' | 'result' | 'elsewhere';

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const fieldKeys: Readonly<Record<string, KeyAction>> = { ArrowDown: 'next', Escape: 'clear' };
const pageKeys: Readonly<Record<string, KeyAction>> = { j: 'next', k: 'previous', '?': 'help' };
const resultKeys: Readonly<Record<string, KeyAction>> = {
  ...pageKeys,
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Escape: 'field',
};

/** The action of a key in a place; letters do nothing while somebody types, and no key of the browser's is taken. */
export function keyAction(
  { key, ctrlKey, metaKey, altKey }: PressedKey,
  place: KeyPlace,
): KeyAction | undefined {
  if (ctrlKey || metaKey || altKey || place === 'other-field') return undefined;
  const keys = { field: fieldKeys, result: resultKeys, elsewhere: pageKeys }[place];
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}

/** Whether a key asks for the search field: `/` outside of fields, Ctrl K or ⌘ K anywhere. */
export function opensSearch({ key, ctrlKey, metaKey, altKey }: PressedKey, isTyping: boolean): boolean {
  if (altKey) return false;
  if (key.toLowerCase() === 'k') return ctrlKey || metaKey;
  return key === '/' && !ctrlKey && !metaKey && !isTyping;
}
