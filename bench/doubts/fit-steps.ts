/** A logit, and whether what it was found for was right. */
export interface Outcome {
  readonly logit: number;
  readonly right: boolean;
}

/** From a logit on, such a share is right. */
export interface Step {
  readonly from: number;
  readonly right: number;
  readonly of: number;
}

/**
 * A step holds so many or more: of 250 that are right in three of four cases the share is known within three points, of 250
 * that are nearly all right within one. Shares that rise stay apart, however near they lie.
 */
const fewest = 250;

/** How likely it is that something with the logit is right; below the first step the logit itself says it. */
export function chanceBy(steps: readonly Step[], logit: number): number {
  return steps.findLast(({ from }) => logit >= from)?.right ?? 1 / (1 + Math.exp(-logit));
}

/** Shares that never fall with the logit (isotonic regression: neighbours that do are put together), by steps; the first begins where right and wrong are as likely. */
export function fitSteps(outcomes: readonly Outcome[]): readonly Step[] {
  const steps: Step[] = [];
  const likely = outcomes.filter(({ logit }) => logit >= 0).toSorted((a, b) => a.logit - b.logit);
  for (const chunk of chunksOf(likely)) {
    let last = toStep(chunk);
    for (
      let before = steps.at(-1);
      before !== undefined && before.right >= last.right;
      before = steps.at(-1)
    ) {
      steps.pop();
      const of = before.of + last.of;
      last = { from: before.from, of, right: (before.right * before.of + last.right * last.of) / of };
    }
    steps.push(last);
  }
  return steps.map((step, index) => (index === 0 ? { ...step, from: 0 } : step));
}

/** What is alike stays together. */
function chunksOf(sorted: readonly Outcome[]): readonly (readonly Outcome[])[] {
  const chunks: Outcome[][] = [];
  for (const outcome of sorted) {
    const last = chunks.at(-1);
    if (last === undefined || (last.length >= fewest && last.at(-1)?.logit !== outcome.logit))
      chunks.push([outcome]);
    else last.push(outcome);
  }
  const rest = chunks.at(-1);
  return rest !== undefined && rest.length < fewest && chunks.length > 1
    ? [...chunks.slice(0, -2), [...(chunks.at(-2) ?? []), ...rest]]
    : chunks;
}

function toStep(chunk: readonly Outcome[]): Step {
  const right = chunk.filter((outcome) => outcome.right).length;
  return { from: chunk[0]?.logit ?? 0, right: right / chunk.length, of: chunk.length };
}
