export const letterModes = ['alone', 'with Alt', 'off'] as const;

/** Whether a letter, digit or sign is a key by itself: who speaks to the machine, or presses keys by mistake, turns that off. */
export type LetterMode = (typeof letterModes)[number];

const key = 'desk-letters';

export function readLetterMode(): LetterMode {
  const kept = localStorage.getItem(key);
  return letterModes.find((mode) => mode === kept) ?? 'alone';
}

export function keepLetterMode(mode: LetterMode): void {
  localStorage.setItem(key, mode);
}
