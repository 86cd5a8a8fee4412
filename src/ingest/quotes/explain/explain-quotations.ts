import type { AttributedWords } from '../attribution/attribute-quotes.ts';
import { composeQuotations, readFinds } from '../compose-quotations.ts';
import { weighSurety } from '../confidence/weigh-confidence.ts';
import type { Find, PlacesRead } from '../join-parts.ts';
import { type QuotationOptions, type QuotationStages, readStages } from '../read-quotations.ts';
import { weighSaid } from '../said/classify-marked.ts';
import { viewOf } from '../said/marked-view.ts';
import type { SpokenWords } from '../speakers/resolve-speakers.ts';
import { explainSearch } from './explain-search.ts';
import type { ExplainedQuotation, MeantSpeaker, Reasons } from './explained-quotation.ts';

/** Why each pair of marks in a report was read as it was, in reading order: the same stages, and what they weighed. */
export function explainQuotations(text: string, options?: QuotationOptions): readonly ExplainedQuotation[] {
  const stages = readStages(text, options);
  const quotations = composeQuotations(stages.marked, stages.spoken);
  return readFinds(stages.marked, stages.spoken).flatMap((find): readonly ExplainedQuotation[] => {
    const start = find.parts[0]?.start ?? 0;
    const quotation = quotations.find(({ parts }) => parts.some((part) => part.start === start));
    if (quotation === undefined) return [];
    const reasons = reasonsOf(find, stages);
    return [
      {
        words: find.parts.map((part) => text.slice(part.start, part.end)).join(' '),
        start,
        kind: quotation.kind,
        speakers: quotation.speakers,
        ...(quotation.description === undefined ? {} : { description: quotation.description }),
        isPart: quotation.parts.length > find.parts.length,
        ...(reasons === undefined ? {} : { reasons }),
      },
    ];
  });
}

function reasonsOf({ own, places, speech }: Find, stages: QuotationStages): Reasons | undefined {
  if (own === undefined || places === undefined) return undefined;
  const { kindFrom, speechFrom } = places;
  const meant = meantSpeaker(speechFrom, stages);
  return {
    said: weighSaid(viewOf(kindFrom)),
    byEcho: byEcho(own, places),
    searches: searchesOf(speechFrom, stages),
    confidence: speech.confidence,
    surety: suretyOf(speechFrom),
    ...(meant === undefined ? {} : { meant }),
  };
}

function suretyOf({ attribution, ...read }: SpokenWords): Reasons['surety'] {
  return attribution === undefined ? [] : weighSurety({ ...read, attribution });
}

function byEcho(own: SpokenWords, { kindFrom, speechFrom }: PlacesRead): Reasons['byEcho'] {
  return [
    ...(kindFrom === own ? [] : (['kind'] as const)),
    ...(speechFrom === own ? [] : (['speaker'] as const)),
  ];
}

function searchesOf({ tries }: AttributedWords, { cued }: QuotationStages): Reasons['searches'] {
  return tries.map((tried) => explainSearch(tried, cued));
}

function meantSpeaker(
  { attribution, speaker }: SpokenWords,
  { people: { parties, text } }: QuotationStages,
): MeantSpeaker | undefined {
  if (attribution === undefined || speaker === undefined) return undefined;
  const { mention, paragraph } = attribution;
  const [first, last] = [paragraph.tokens[mention.from], paragraph.tokens[mention.to - 1]];
  return {
    mention: text.slice(first?.start ?? 0, last?.end ?? 0),
    by: speaker.by,
    names: speaker.names,
    candidates: speaker.ranked.map(({ party, score }) => ({
      name: parties.parties[party]?.name ?? '',
      weight: score,
    })),
  };
}
