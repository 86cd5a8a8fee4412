import { firstFrom } from './first-from.ts';
import type { Cue } from './find-cues.ts';
import { readMainSubject } from './main-subject.ts';
import { nameMention } from './mention.ts';
import type { Mention, Passage } from './mention.ts';
import { scoreCues } from './score-cues.ts';
import type { Candidate } from './score-cues.ts';

/** Where a quotation's speaker is named, and by which rule that was found. */
export interface Attribution {
  readonly passage: Passage;
  readonly mention: Mention;
  readonly cue?: Cue;
  readonly score: number;
  readonly rule: string;
}

export interface CuedPassage {
  readonly passage: Passage;
  readonly cues: readonly Cue[];
  /** Token positions of the quotations. */
  readonly quotes: readonly number[];
}

/** What is known when the next quotation is looked at: the attributions of those before it. */
export interface Progress {
  readonly passages: readonly CuedPassage[];
  readonly attributed: ReadonlyMap<number, Attribution>;
}

/** The speaker of the quotation at token `at` of passage `index`, or nothing where no rule reaches. */
export function attributeQuote(progress: Progress, index: number, at: number): Attribution | undefined {
  const here = progress.passages[index];
  if (here === undefined) return undefined;
  const best = scoreCues(here.passage, at, nearCues(here, at))[0];
  const labelled = nameBeforeColon(here, at);
  if (labelled !== undefined) return labelled;
  if (best !== undefined && best.score >= 3) return fromCandidate(here.passage, best);
  return (
    continueSpeaker(progress, here, at) ??
    introduceByColon(here, at) ??
    fromSentence(here, at) ??
    (best === undefined ? undefined : fromCandidate(here.passage, best)) ??
    anticipateSpeaker(here, at) ??
    fromSentenceBefore(here, at) ??
    fromParagraphBefore(progress, index, at)
  );
}

/** How many tokens from a quotation its cue may stand. */
const reach = 100;

function nearCues({ passage, cues }: CuedPassage, at: number): readonly Cue[] {
  const sentence = passage.tokens[at]?.sentence ?? 0;
  const first = firstFrom(cues, at - reach, ({ from }) => from);
  const near: Cue[] = [];
  for (let index = first; (cues[index]?.from ?? Infinity) < at + reach; index += 1) {
    const cue = cues[index];
    const there = passage.tokens[cue?.from ?? -1]?.sentence ?? -1;
    if (cue !== undefined && (there === sentence || there === sentence + 1)) near.push(cue);
  }
  return near;
}

function fromCandidate(passage: Passage, { cue, score, rule }: Candidate): Attribution {
  return { passage, mention: cue.mention, cue, score, rule };
}

/** The quotation has no words of the reporter's beside it in its sentence. */
function standsAlone({ passage }: CuedPassage, at: number): boolean {
  const { tokens } = passage;
  const sentence = tokens[at]?.sentence;
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== sentence) return true;
  const start = passage.sentenceStarts[sentence ?? 0] ?? 0;
  const name = passage.nameAt[at - 1];
  return (
    at - start < 4 &&
    (name !== undefined ? name.from === start : /^(?:it|he|she|they|but|and|so)$/.test(before.lower))
  );
}

/** “A,” she said. “B.”: the second part is hers too. */
function continueSpeaker(progress: Progress, here: CuedPassage, at: number): Attribution | undefined {
  if (!standsAlone(here, at)) return undefined;
  const previous = here.quotes[firstFrom(here.quotes, at, (quote) => quote) - 1];
  const token = here.passage.tokens[previous ?? -1];
  const known = token === undefined ? undefined : progress.attributed.get(token.quote);
  return known === undefined || known.score < 4.5
    ? undefined
    : { ...known, score: Math.min(known.score, 8), rule: 'same speaker goes on' };
}

/** “A. B.” with "she said" only after a later part of the same paragraph. */
function anticipateSpeaker(here: CuedPassage, at: number): Attribution | undefined {
  if (!standsAlone(here, at)) return undefined;
  const next = here.quotes[firstFrom(here.quotes, at + 1, (quote) => quote)];
  if (next === undefined) return undefined;
  const best = scoreCues(here.passage, next, nearCues(here, next))[0];
  return best !== undefined && best.score > 6
    ? { ...fromCandidate(here.passage, best), score: 5, rule: 'speaker named after the next words' }
    : undefined;
}

/** "- Ann Lee: “Yes.”": nothing but the name before the colon. */
function nameBeforeColon({ passage }: CuedPassage, at: number): Attribution | undefined {
  const { tokens, nameAt } = passage;
  const name = tokens[at - 1]?.text === ':' ? nameAt[at - 2] : undefined;
  if (name === undefined) return undefined;
  const before = tokens[name.from - 1];
  const alone =
    before === undefined ||
    before.sentence !== tokens[at]?.sentence ||
    /^[-–—•*]$/.test(before.text) ||
    before.lower === 'from';
  return alone ? { passage, mention: nameMention(name), score: 10, rule: 'name and a colon' } : undefined;
}

/** "Lee: “Yes.”" */
function introduceByColon({ passage }: CuedPassage, at: number): Attribution | undefined {
  const { tokens } = passage;
  if (tokens[at - 1]?.text !== ':') return undefined;
  const start = passage.sentenceStarts[tokens[at]?.sentence ?? 0] ?? 0;
  const mention = readMainSubject(passage, start, at);
  return mention === undefined ? undefined : { passage, mention, score: 6, rule: 'name before a colon' };
}

/** No known cue: whoever the sentence is about. */
function fromSentence({ passage }: CuedPassage, at: number): Attribution | undefined {
  const start = passage.sentenceStarts[passage.tokens[at]?.sentence ?? 0] ?? 0;
  const mention = readMainSubject(passage, start, at);
  if (mention === undefined || mention.to === at) return undefined;
  return { passage, mention, score: 4, rule: 'subject of the sentence' };
}

function fromSentenceBefore({ passage, cues }: CuedPassage, at: number): Attribution | undefined {
  const sentence = passage.tokens[at]?.sentence ?? 0;
  const start = passage.sentenceStarts[sentence - 1];
  const end = passage.sentenceStarts[sentence];
  if (start === undefined || end === undefined) return undefined;
  const first = firstFrom(cues, start, ({ from }) => from);
  const cue = cues
    .slice(first, first + 20)
    .find(({ from, weight, modal }) => from < end && weight >= 0.9 && !modal);
  const main = readMainSubject(passage, start, end);
  const mention = main !== undefined && main.kind !== 'nominal' ? main : (cue?.mention ?? main);
  return mention === undefined
    ? undefined
    : { passage, mention, score: 4.5, rule: 'subject of the sentence before' };
}

function fromParagraphBefore(
  { passages, attributed }: Progress,
  index: number,
  at: number,
): Attribution | undefined {
  const here = passages[index];
  const before = passages[index - 1];
  if (here === undefined || before === undefined || !standsAlone(here, at)) return undefined;
  const { passage, cues, quotes } = before;
  const last = passage.tokens.length - 1;
  const lastQuote = quotes.at(-1);
  const known = lastQuote === undefined ? undefined : attributed.get(passage.tokens[lastQuote]?.quote ?? -1);
  if (known !== undefined) return { ...known, score: 4, rule: 'speaker of the paragraph before' };
  const start = passage.sentenceStarts[passage.tokens[last]?.sentence ?? 0] ?? 0;
  const latest = cues.at(-1);
  const cue = latest !== undefined && latest.from >= start ? latest : undefined;
  const mention = cue?.mention ?? readMainSubject(passage, start, last) ?? readMainSubject(passage, 0, last);
  return mention === undefined
    ? undefined
    : { passage, mention, score: 3.5, rule: 'subject of the paragraph before' };
}
