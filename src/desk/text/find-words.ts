import type { Span } from '../../text/anchor/span.ts';
import { straightenApostrophes } from '../../text/apostrophes.ts';
import { foldLetters } from '../../text/fold-word.ts';
import type { SheetBlock } from './lay-out-report.ts';

/** Letters of one length each, so that a place in the folded text is the place in the text. */
function foldEach(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const unit = straightenApostrophes(text.charAt(at));
    const folded = foldLetters(unit);
    return folded.length === 1 ? folded : unit;
  }).join('');
}

/** Where the report has what was typed, small or capital, from a place on and then from its beginning. */
export function findWords(blocks: readonly SheetBlock[], typed: string, from: number): Span | undefined {
  const wanted = foldEach(typed.trim());
  if (wanted === '') return undefined;
  const found = blocks.flatMap((block) => {
    if (block.kind === 'cut') return [];
    const at = foldEach(block.text).indexOf(wanted, Math.max(0, from - block.span[0]));
    return at === -1 ? [] : [[block.span[0] + at, block.span[0] + at + wanted.length] as const];
  });
  return found.find(([start]) => start >= from) ?? (from > 0 ? findWords(blocks, typed, 0) : undefined);
}
