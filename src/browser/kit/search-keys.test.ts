import { describe, expect, test } from 'vitest';
import { keyAction, opensSearch } from './search-keys.ts';

const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('on the search page', () => {
  test.each([
    ['ArrowDown', 'field', 'next'],
    ['Escape', 'field', 'clear'],
    ['j', 'field', undefined],
    ['?', 'field', undefined],
    ['j', 'other-field', undefined],
    ['j', 'elsewhere', 'next'],
    ['k', 'result', 'previous'],
    ['ArrowDown', 'result', 'next'],
    ['ArrowUp', 'result', 'previous'],
    ['Escape', 'result', 'field'],
    ['ArrowDown', 'elsewhere', undefined],
    ['?', 'elsewhere', 'help'],
    ['toString', 'elsewhere', undefined],
  ] as const)('%s in %s: %s', (key, place, action) => {
    expect(keyAction(press(key), place)).toBe(action);
  });

  test('takes no key that is held with Ctrl, ⌘ or Alt', () => {
    expect(keyAction(press('j', { ctrlKey: true }), 'elsewhere')).toBeUndefined();
  });
});

test.each([
  ['/', {}, false, true],
  ['/', {}, true, false],
  ['k', { ctrlKey: true }, true, true],
  ['K', { metaKey: true }, false, true],
  ['k', {}, false, false],
  ['/', { ctrlKey: true }, false, false],
])('%s with %j while typing: %s asks for the field: %s', (key, held, isTyping, opens) => {
  expect(opensSearch(press(key, held), isTyping)).toBe(opens);
});
