type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const latinLetter = /^[a-z]$/i;
const keyOfLetter = /^Key([A-Z])$/;
const keyOfDigit = /^(?:Digit|Numpad)([0-9])$/;

/**
 * What was pressed, as the table of keys writes it: `Ctrl Shift Z`. Letters are told by their place on the keyboard where
 * the layout is not Latin, digits always, since Shift makes signs of them.
 */
export function keysOfEvent({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Pressed): string {
  const isCommand = ctrlKey || metaKey;
  const name = nameOf(key, code);
  const isSign = name.length === 1 && !/[\p{L}\p{N}]/u.test(name);
  const parts = [
    ...(isCommand ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey && !isSign ? ['Shift'] : []),
  ];
  const isLetter = latinLetter.test(name);
  return [...parts, isLetter ? (parts.length > 0 ? name.toUpperCase() : name.toLowerCase()) : name].join(' ');
}

function nameOf(key: string, code: string): string {
  const digit = keyOfDigit.exec(code)?.[1];
  if (digit !== undefined) return digit;
  if (key.length > 1 || latinLetter.test(key)) return key;
  const letter = keyOfLetter.exec(code)?.[1];
  return letter !== undefined && /\p{L}/u.test(key) ? letter.toLowerCase() : key;
}
