const printableAscii = /^[ -~]$/;

/** Where two texts first differ, if an eye may not see it: look-alike letters, white space, signs without width. */
export function describeOtherCharacter(now: string, proved: string): string {
  const [own, other] = [Array.from(now), Array.from(proved)];
  const at = own.findIndex((character, index) => character !== other[index]);
  const index = at === -1 ? own.length : at;
  const [left, right] = [own[index], other[index]];
  if ([left, right].every((character) => character === undefined || printableAscii.test(character)))
    return '';
  return ` They differ at character ${index + 1}: ${nameCharacter(left)} instead of ${nameCharacter(right)}.`;
}

function nameCharacter(character: string | undefined): string {
  if (character === undefined) return 'the end';
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
