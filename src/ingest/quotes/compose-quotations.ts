import { countWords } from '../../text/split-words.ts';
import type { Stretch } from '../../text/stretch.ts';

import { headlineSpeaker } from './attribution/read-label.ts';
import { leastTrusted, weighConfidence } from './confidence/weigh-confidence.ts';
import { type Find, joinParts, type PlacesRead } from './join-parts.ts';
import { findEchoes } from './marks/find-echoes.ts';
import type { MarkedText } from './marks/marked-text.ts';
import type { Quotation } from './quotation.ts';
import { classifyMarked } from './said/classify-marked.ts';
import { isUtterance, opensStatement } from './said/is-utterance.ts';
import { viewOf } from './said/marked-view.ts';
import type { SpokenWords } from './speakers/resolve-speakers.ts';

/** Sets together what the stages have found: kind and speaker of everything that stands between marks, in reading order. */
export function composeQuotations(
  marked: MarkedText,
  spoken: ReadonlyMap<number, SpokenWords>,
): readonly Quotation[] {
  return joinParts(readFinds(marked, spoken)).map((find) => toQuotation(marked.text, find));
}

/** Each pair of marks by itself, before it is known which go on with those before them. */
export function readFinds(
  { text, paragraphs, marked }: MarkedText,
  spoken: ReadonlyMap<number, SpokenWords>,
): readonly Find[] {
  const echoes = findEchoes(text, marked, paragraphs[0]?.end ?? 0);
  return marked.map(({ parts }, index): Find => {
    const own = spoken.get(index);
    if (own === undefined) return { parts, own, kind: 'said', opens: true, speech: unattributed };
    return { parts, own, ...readPlaces(placesOf(own, spoken.get(echoes.get(index) ?? index))) };
  });
}

const sure = 4.5;
const fewestWords = 3;
/** In a headline that opens with a speaker's name, words that the body quotes too are no chance from this many on. */
const fewestUnderName = 2;

/** Where kind and speaker of marked words are read: a headline's quotation takes its speaker from the body unless the headline itself is clear, and its kind when it is long enough to be no chance. */
function placesOf(own: SpokenWords, echo: SpokenWords | undefined): PlacesRead {
  const source = echo ?? own;
  const fewest = headlineSpeaker(own.here, own.at) === undefined ? fewestWords : fewestUnderName;
  return {
    kindFrom: viewOf(own).words.length >= fewest ? source : own,
    speechFrom: (own.attribution?.score ?? 0) >= sure ? own : source,
  };
}

function readPlaces(places: PlacesRead): Pick<Find, 'kind' | 'opens' | 'speech' | 'places'> {
  const view = viewOf(places.kindFrom);
  return {
    kind: isTakenByMarks(places.kindFrom, view.text) ? 'said' : classifyMarked(view),
    opens: opensStatement(view),
    speech: speechOf(places.speechFrom),
    places,
  };
}

/** In a language without a pack nothing but the marks and the length tells words that were said. */
function isTakenByMarks({ here }: SpokenWords, words: string): boolean {
  return here.grammar.code === '' && countWords(words) >= fewestWords;
}

const unattributed: Find['speech'] = { speakers: [], speakerKinds: [], confidence: 0, rule: 'none' };

function speechOf(read: SpokenWords): Find['speech'] {
  const { attribution, speaker } = read;
  if (attribution === undefined) return unattributed;
  const { mention, cue, paragraph, rule } = attribution;
  const stretch = (from: number, to: number): Stretch => ({
    start: paragraph.tokens[from]?.start ?? 0,
    end: paragraph.tokens[to - 1]?.end ?? 0,
  });
  const confidence = weighConfidence({ ...read, attribution });
  const trustedSpeaker = confidence < leastTrusted ? undefined : speaker;
  return {
    confidence,
    rule,
    speakers: trustedSpeaker?.names ?? [],
    speakerKinds: trustedSpeaker?.kinds ?? [],
    mention: stretch(mention.from, mention.to),
    ...(trustedSpeaker?.description === undefined ? {} : { description: trustedSpeaker.description }),
    ...(cue === undefined ? {} : { cue: stretch(cue.from, cue.to) }),
  };
}

function toQuotation(text: string, { parts, kind, opens, speech }: Find): Quotation {
  if (kind !== 'said') return { parts, kind, ...speech };
  return {
    parts,
    kind: isUtterance(text, { opens, parts, ...speech }) ? 'utterance' : 'fragment',
    ...speech,
  };
}
