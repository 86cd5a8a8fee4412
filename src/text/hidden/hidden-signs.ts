/** A sign that nobody sees, and that may hide words, part them or turn their line round. */
export interface HiddenSign {
  /** As it is printed in a small box: `RLO`, or `U+200A` where it has no short name. */
  readonly short: string;
  /** As it is read out: `right-to-left override`. */
  readonly name: string;
}

/** A stretch of a text, or one sign of it that nobody sees. The texts of all of them are the text. */
export interface ShownPiece {
  readonly text: string;
  readonly sign?: HiddenSign;
}

const names: ReadonlyMap<string, HiddenSign> = new Map(
  (
    [
      ['\u00ad', 'SHY', 'soft hyphen'],
      ['\u061c', 'ALM', 'Arabic letter mark'],
      ['\u200b', 'ZWSP', 'zero-width space'],
      ['\u200c', 'ZWNJ', 'zero-width non-joiner'],
      ['\u200d', 'ZWJ', 'zero-width joiner'],
      ['\u200e', 'LRM', 'left-to-right mark'],
      ['\u200f', 'RLM', 'right-to-left mark'],
      ['\u202a', 'LRE', 'left-to-right embedding'],
      ['\u202b', 'RLE', 'right-to-left embedding'],
      ['\u202c', 'PDF', 'end of a turn of direction'],
      ['\u202d', 'LRO', 'left-to-right override'],
      ['\u202e', 'RLO', 'right-to-left override'],
      ['\u2060', 'WJ', 'word joiner'],
      ['\u2066', 'LRI', 'left-to-right isolate'],
      ['\u2067', 'RLI', 'right-to-left isolate'],
      ['\u2068', 'FSI', 'isolate of either direction'],
      ['\u2069', 'PDI', 'end of an isolate'],
      ['\ufeff', 'BOM', 'byte order mark'],
    ] as const
  ).map(([sign, short, name]) => [sign, { short, name }]),
);

/** Control and format characters of Unicode but for ends of lines, tabs and the number signs of Arabic, which are seen. */
const hidden = /(?![\t\n\r\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2])[\p{Cf}\p{Cc}]/gu;
const cursive =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]\p{M}*$/u;
const beforeJoinedEmoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?$/u;
const emoji = /^\p{Extended_Pictographic}/u;
const flagOfRegion = /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u;

const wholly = new RegExp(`^${hidden.source}$`, 'u');

/** Whether a sign is one that nobody sees, also where it belongs to a script or an emoji: words with and without it read the same. */
export function isHiddenSign(sign: string): boolean {
  return wholly.test(sign);
}

/** Cuts a text where a sign stands that nobody sees. What belongs to a script or an emoji, as joiners do, is left in its words. */
export function cutAtHiddenSigns(text: string): readonly ShownPiece[] {
  const pieces: ShownPiece[] = [];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(hidden)) {
    if (belongs(sign, text.slice(Math.max(0, index - 40), index), text.slice(index + sign.length))) continue;
    if (index > from) pieces.push({ text: text.slice(from, index) });
    pieces.push({ text: sign, sign: nameOf(sign) });
    from = index + sign.length;
  }
  return from < text.length ? [...pieces, { text: text.slice(from) }] : pieces;
}

function belongs(sign: string, before: string, after: string): boolean {
  if (sign === '\u200c') return cursive.test(before);
  if (sign === '\u200d') return cursive.test(before) || (beforeJoinedEmoji.test(before) && emoji.test(after));
  return sign >= '\u{e0020}' && sign <= '\u{e007f}' && flagOfRegion.test(before);
}

function nameOf(sign: string): HiddenSign {
  const short = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return names.get(sign) ?? { short, name: `control character ${short}` };
}
