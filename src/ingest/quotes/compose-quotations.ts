import type { Stretch } from '../../text/stretch.ts';
import { weighConfidence } from './attribution/weigh-confidence.ts';
import { type Find, joinParts } from './join-parts.ts';
import { findEchoes } from './marks/find-echoes.ts';
import type { MarkedText } from './marks/marked-text.ts';
import type { Quotation } from './quotation.ts';
import { classifyMarked } from './said/classify-marked.ts';
import { isUtterance, opensStatement } from './said/is-utterance.ts';
import { viewOf } from './said/marked-view.ts';
import type { SpokenWords } from './speakers/resolve-speakers.ts';

/** Sets together what the stages have found: kind and speaker of everything that stands between marks, in reading order. */
export function composeQuotations(
  { text, paragraphs, marked }: MarkedText,
  spoken: ReadonlyMap<number, SpokenWords>,
): readonly Quotation[] {
  const echoes = findEchoes(text, marked, paragraphs[0]?.end ?? 0);
  const finds = marked.map(({ parts }, index): Find => {
    const own = spoken.get(index);
    return { parts, own, ...readWithEcho(own, spoken.get(echoes.get(index) ?? index)) };
  });
  return joinParts(finds).map((find) => toQuotation(text, find));
}

const sure = 4.5;
const fewestWords = 3;

/** A headline's quotation takes its speaker from the body unless the headline itself is clear, and its kind when it is long enough to be no chance. */
function readWithEcho(
  own: SpokenWords | undefined,
  echo: SpokenWords | undefined,
): Pick<Find, 'kind' | 'opens' | 'speech'> {
  if (own === undefined) return { kind: 'said', opens: true, speech: unattributed };
  const ownView = viewOf(own);
  const source = echo ?? own;
  const view = ownView.words.length >= fewestWords ? viewOf(source) : ownView;
  return {
    kind: classifyMarked(view),
    opens: opensStatement(view),
    speech: speechOf((own.attribution?.score ?? 0) >= sure ? own : source),
  };
}

/** Below this confidence a speaker stays unknown. */
const trusted = 0.45;

const unattributed: Find['speech'] = { speakers: [], speakerKinds: [], confidence: 0, rule: 'none' };

function speechOf({ attribution, speaker }: SpokenWords): Find['speech'] {
  if (attribution === undefined) return unattributed;
  const { mention, cue, paragraph, rule } = attribution;
  const stretch = (from: number, to: number): Stretch => ({
    start: paragraph.tokens[from]?.start ?? 0,
    end: paragraph.tokens[to - 1]?.end ?? 0,
  });
  const confidence = weighConfidence(attribution);
  const trustedSpeaker = confidence < trusted ? undefined : speaker;
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
