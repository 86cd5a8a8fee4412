import type { Random } from '../random.ts';

/** A word with one mistake: a letter dropped, changed, added or swapped with the next. One in ten hits the first letter. */
export function mistype(word: string, random: Random): string {
  if (word.length < 3) return `${word}x`;
  const at = random.next() < 0.1 ? 0 : 1 + random.below(word.length - 2);
  const letter = String.fromCharCode(97 + random.below(26));
  const [before, here, next, after] = [
    word.slice(0, at),
    word[at] ?? '',
    word[at + 1] ?? '',
    word.slice(at + 2),
  ];
  switch (random.below(4)) {
    case 0:
      return before + next + after;
    case 1:
      return before + (letter === here ? 'x' : letter) + next + after;
    case 2:
      return before + letter + here + next + after;
    default:
      return here === next ? before + next + after : before + next + here + after;
  }
}
