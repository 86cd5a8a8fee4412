import type { ReadMark } from './attribute-report.ts';
import type { FoundQuote } from './found-quote.ts';

/** A quotation, and how it was read. */
export interface Draft {
  readonly quote: FoundQuote;
  readonly read: ReadMark | undefined;
}

/** “A,” she said. “B.” is one quotation in two parts: nothing but its attribution stands between them. */
export function joinParts(drafts: readonly Draft[]): readonly FoundQuote[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    if (last !== undefined && isDivided(last, draft)) {
      const quote = { ...last.quote, parts: [...last.quote.parts, ...draft.quote.parts] };
      joined[joined.length - 1] = { quote, read: draft.read };
    } else joined.push(draft);
  }
  return joined.map(({ quote }) => quote);
}

const said = /^(?:utterance|fragment)$/;

function isDivided(first: Draft, second: Draft): boolean {
  const [before, after] = [first.read?.view, second.read?.view];
  if (before === undefined || after === undefined || before.paragraph !== after.paragraph) return false;
  if (first.quote.kind !== 'utterance' || !said.test(second.quote.kind)) return false;
  const cue = first.quote.cue;
  const goesOn =
    second.quote.rule === 'same speaker goes on' ||
    (cue !== undefined && second.quote.cue?.start === cue.start);
  return cue !== undefined && goesOn && isOnlyAttribution(first, second, cue.start);
}

/** The first words end open or the cue follows them, and no further sentence lies between. */
function isOnlyAttribution({ read, quote }: Draft, second: Draft, cue: number): boolean {
  const [from, to] = [read?.view.at ?? 0, second.read?.view.at ?? 0];
  const between = second.read?.view.paragraph.tokens.slice(from + 1, Math.min(to, from + farthest)) ?? [];
  const end = quote.parts.at(-1)?.end ?? 0;
  const sentences = new Set(between.map(({ sentence }) => sentence));
  return (
    between.length > 0 &&
    to - from < farthest &&
    cue > (quote.parts[0]?.end ?? end) &&
    cue < (second.quote.parts[0]?.start ?? 0) &&
    end < cue &&
    sentences.size === 1
  );
}

const farthest = 24;
