import type { Random } from '../../bench/random.ts';
import { readSigns } from '../../src/check/read-signs.ts';
import type { Span } from '../../src/text/anchor/span.ts';
import { type CharacterChange, changeCharacter } from '../tamper/change-character.ts';

/** Changes one character inside recorded words of a report so that they read otherwise: spaces beside spaces and the shape of marks do not count. */
export function changeInsideWords(
  report: string,
  passages: readonly Span[],
  random: Random,
): CharacterChange & { readonly passage: Span } {
  for (;;) {
    const passage = random.pick([...passages]);
    const at = passage[0] + random.below(passage[1] - passage[0]);
    const change = changeCharacter(report, at, random);
    if (
      change === undefined ||
      (change.kind !== 'deleted' && at === passage[0] && change.text.length > report.length)
    )
      continue;
    const longer = change.text.length - report.length;
    const [before, after] = [report.slice(...passage), change.text.slice(passage[0], passage[1] + longer)];
    if (withoutMarks(before) !== withoutMarks(after)) return { ...change, passage };
  }
}

/** Marks do not count, as often as they stand. */
function withoutMarks(text: string): string {
  return readSigns(text).plain.replace(/'+/g, "'");
}
