import { wordsOf } from '../../text/split-words.ts';
import type { Attribution } from './attribution/attribution.ts';
import { attributeQuote } from './attribution/attribution-rules.ts';
import type { CuedParagraph } from './cues/cued-paragraph.ts';
import { readMainSubject } from './cues/main-subject.ts';
import type { MarkedWords } from './marks/marked-words.ts';
import type { Name, NameKind } from './names/name.ts';
import type { NamedParagraph } from './names/named-paragraph.ts';
import type { MarkedView } from './said/marked-clues.ts';
import { readRoles } from './speakers/describe-people.ts';
import { groupParties } from './speakers/group-people.ts';
import type { Speaker } from './speakers/resolve-speaker.ts';
import { resolveSpeaker } from './speakers/resolve-speaker.ts';
import type { Surroundings } from './speakers/surroundings.ts';

/** Marked words with where they stand, who is said to say them, and who that is. */
export interface ReadMark {
  readonly view: MarkedView;
  readonly attribution?: Attribution;
  readonly speaker?: Speaker;
  readonly kinds?: readonly NameKind[];
}

export interface Report {
  readonly text: string;
  readonly marked: readonly MarkedWords[];
  readonly paragraphs: readonly CuedParagraph[];
  readonly knownNames: readonly (readonly string[])[];
}

/** Goes through a report from top to bottom, so that each quotation is read with what the ones before it have told. */
export function attributeReport(report: Report): ReadonlyMap<number, ReadMark> {
  const surroundings = readSurroundings(report);
  const read = new Map<number, ReadMark>();
  const attributed = new Map<number, Attribution>();
  const ends = findEnds(report);
  let lastSpeaker: number | undefined;
  for (const here of report.paragraphs) {
    const { paragraph, quotes } = here;
    for (const at of quotes) {
      const quote = paragraph.tokens[at]?.quote ?? -1;
      if (read.has(quote)) continue;
      const first = attributeQuote({ paragraphs: report.paragraphs, attributed, here, at });
      const attribution =
        (first?.score ?? 0) >= clear ? first : (attributeEnd(report, attributed, ends.get(quote)) ?? first);
      const view = viewOf(report, paragraph, at, attribution);
      if (attribution !== undefined) attributed.set(quote, attribution);
      const speaker =
        attribution === undefined
          ? undefined
          : resolveSpeaker(attribution, view.text, {
              ...surroundings,
              ...(lastSpeaker === undefined ? {} : { lastSpeaker }),
            });
      read.set(quote, {
        view,
        ...(attribution === undefined ? {} : { attribution }),
        ...(speaker === undefined ? {} : { speaker, kinds: kindsOf(speaker, surroundings) }),
      });
      if (speaker?.parties[0] !== undefined && (attribution?.score ?? 0) >= 5)
        [lastSpeaker] = speaker.parties;
    }
  }
  return read;
}

const clear = 8;

interface Place {
  readonly here: CuedParagraph;
  readonly at: number;
}

/** Where each quotation over several paragraphs ends. */
function findEnds({ paragraphs, marked }: Report): ReadonlyMap<number, Place> {
  return new Map(
    paragraphs.flatMap((here) =>
      here.quotes.flatMap((at) => {
        const quote = here.paragraph.tokens[at]?.quote ?? -1;
        return (marked[quote]?.parts.length ?? 0) > 1 ? [[quote, { here, at }] as const] : [];
      }),
    ),
  );
}

/** The cue beside the last words of a quotation that runs over paragraphs. */
function attributeEnd(
  { paragraphs }: Report,
  attributed: ReadonlyMap<number, Attribution>,
  end: Place | undefined,
): Attribution | undefined {
  const attribution = end === undefined ? undefined : attributeQuote({ paragraphs, attributed, ...end });
  return attribution !== undefined && attribution.score >= clear ? attribution : undefined;
}

function kindsOf({ parties }: Speaker, surroundings: Surroundings): readonly NameKind[] {
  return parties.flatMap((party) => surroundings.parties.parties[party]?.kind ?? []);
}

function readSurroundings({ text, paragraphs, knownNames }: Report): Surroundings {
  const plain = paragraphs.map(({ paragraph }) => paragraph);
  const parties = groupParties(
    plain.flatMap(({ names, display }) => names.map((name) => ({ name, display }))),
    knownNames,
  );
  return {
    text,
    paragraphs: plain,
    parties,
    roles: readRoles(plain, parties),
    subjects: new Set(plain.flatMap(mainSubjects)),
    sayers: new Set(
      paragraphs.flatMap(({ cues }) =>
        cues.flatMap(({ mention, weight }) => (weight >= 0.9 ? mention.names : [])),
      ),
    ),
  };
}

function mainSubjects(paragraph: NamedParagraph): readonly Name[] {
  return paragraph.sentenceStarts.flatMap((start, sentence) => {
    const end = paragraph.sentenceStarts[sentence + 1] ?? paragraph.tokens.length;
    return readMainSubject(paragraph, start, Math.min(end, start + 40))?.names ?? [];
  });
}

function viewOf(
  { text, marked }: Report,
  paragraph: NamedParagraph,
  at: number,
  attribution: Attribution | undefined,
): MarkedView {
  const parts = marked[paragraph.tokens[at]?.quote ?? -1]?.parts ?? [];
  const said = parts.map(({ start, end }) => text.slice(start, end)).join(' ');
  return {
    text: said,
    words: wordsOf(said),
    paragraph,
    at,
    display: paragraph.display,
    ...(attribution === undefined ? {} : { attribution }),
  };
}
