/** Whether the reader's confidence is what it says: of the speakers it is 80 % sure of, 80 % should be right. */

type Line = Readonly<Record<string, unknown>>;
type Stretch = readonly [number, number];

interface Placed {
  readonly start: number;
  readonly end: number;
}

interface GoldQuote extends Placed {
  readonly speaker?: string;
  readonly speaker_type: string;
}

interface ReadQuote {
  readonly speaker?: string;
  readonly confidence: number;
}

export interface SpeakerScorer {
  readonly segs: (text: string, quote: Placed | ReadQuote) => readonly Stretch[];
  readonly speakerRight: (gold: GoldQuote, speaker: string) => { readonly last: boolean };
}

interface Judged {
  readonly bin: string;
  readonly confidence: number;
  readonly right: boolean;
}

/** One row a step of confidence: how sure, what it says on the average, the share right, and of how many. */
export function measureCalibration(
  gold: readonly Line[],
  predictions: readonly Line[],
  scorer: SpeakerScorer,
): readonly (readonly string[])[] {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const judged = gold.flatMap((line) => judgeArticle(line, byId.get(line['id']), scorer));
  const bins = [...new Set(judged.map(({ bin }) => bin))].toSorted();
  return bins.map((bin) => {
    const own = judged.filter((one) => one.bin === bin);
    const right = own.filter((one) => one.right).length;
    const said = own.reduce((sum, { confidence }) => sum + confidence, 0);
    return [bin, percent(said, own.length), percent(right, own.length), String(own.length)];
  });
}

/** How many speakers a person is asked about, below a confidence or because they are open, and how many of those that are not right are among them, %. */
export function measureReview(
  gold: readonly Line[],
  predictions: readonly Line[],
  { scorer, below }: { readonly scorer: SpeakerScorer; readonly below: number },
): readonly [asked: string, caught: string] {
  const byId = new Map(predictions.map((line) => [line['id'], line]));
  const judged = gold.flatMap((line) => judgeArticle(line, byId.get(line['id']), scorer));
  const asked = judged.filter(({ confidence }) => confidence < below);
  const wrong = (all: readonly Judged[]): number => all.filter(({ right }) => !right).length;
  return [percent(asked.length, judged.length), percent(wrong(asked), wrong(judged))];
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(0);
}

function judgeArticle(gold: Line, read: Line | undefined, { segs, speakerRight }: SpeakerScorer): Judged[] {
  const text = String(gold['text']);
  const found = new Map(
    ((read?.['quotes'] ?? []) as readonly ReadQuote[]).flatMap((quote) =>
      segs(text, quote).map((stretch) => [stretch.join(), quote] as const),
    ),
  );
  return (gold['quotes'] as readonly GoldQuote[])
    .filter(({ speaker, speaker_type }) => speaker !== undefined && speaker_type !== 'none')
    .flatMap((quote) =>
      segs(text, quote).flatMap((stretch) => {
        const own = found.get(stretch.join());
        if (own === undefined) return [];
        return {
          bin: binOf(own),
          confidence: own.confidence,
          right: speakerRight(quote, own.speaker ?? '').last,
        };
      }),
    );
}

function binOf({ speaker, confidence }: ReadQuote): string {
  if (speaker === undefined) return 'unknown';
  const from = Math.floor(confidence * 10) * 10;
  return `${from}–${from + 9}`;
}
