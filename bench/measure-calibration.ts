/** Whether the reader's confidence is what it says: of the speakers it is 80 % sure of, 80 % should be right. */

type Line = Readonly<Record<string, unknown>>;
type Stretch = readonly [number, number];

interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly speaker?: string;
  readonly speaker_type: string;
}

interface ReadQuote {
  readonly speaker?: string;
  readonly confidence: number;
}

export interface SpeakerScorer {
  readonly segs: (text: string, quote: GoldQuote | ReadQuote) => readonly Stretch[];
  readonly speakerRight: (gold: GoldQuote, speaker: string) => { readonly last: boolean };
}

interface Judged {
  readonly bin: string;
  readonly right: boolean;
}

/** One row a step of confidence: how sure, the share right, and of how many. */
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
    return [bin, ((100 * right) / own.length).toFixed(0), String(own.length)];
  });
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
        return { bin: binOf(own), right: speakerRight(quote, own.speaker ?? '').last };
      }),
    );
}

function binOf({ speaker, confidence }: ReadQuote): string {
  if (speaker === undefined) return 'unknown';
  const from = Math.floor(confidence * 10) * 10;
  return `${from}–${from + 9}`;
}
