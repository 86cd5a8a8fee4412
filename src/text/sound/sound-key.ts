import anyAscii from 'any-ascii';
import { foldLetters } from '../fold-word.ts';

/** How one sound is spelled in one script and another, the longer spelling first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|š/g, 's'],
  [/tch|ch|ts|tz|cz/g, 'c'],
  [/zh/g, 's'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/ou|oo/g, 'u'],
  [/[yj]/g, 'i'],
  [/(?<=[aeou])i(?=[aeou])/g, ''],
  [/'/g, ''],
  [/(\p{L})\1+/gu, '$1'],
];

/** Words as they are typed on a Latin keyboard, folded. */
export function toLatinLetters(text: string): string {
  return foldLetters(anyAscii(text));
}

/** One form for the ways in which scripts and languages spell one sound: “Zelenskyy”, “Selenskyj” and «Зеленский» are alike. */
export function soundKey(text: string): string {
  return sounds.reduce((word, [spelling, sound]) => word.replace(spelling, sound), toLatinLetters(text));
}
