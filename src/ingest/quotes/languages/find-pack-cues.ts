import type { Cue } from '../cues/cue.ts';
import type { Mention } from '../names/mention.ts';
import { nameMention, pronounMention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { LanguageData } from './language-data.ts';
import { packSubject, phraseFrom } from './read-pack-phrase.ts';
import { mostBetween, standsByVerb, subjectAfter } from './subject-after.ts';
import { unnamedBehind } from './unnamed-behind.ts';
import { readVerbBehind } from './verb-behind-words.ts';

/** All cues of a paragraph, left to right. */
export function findPackCues(data: LanguageData, paragraph: NamedParagraph): readonly Cue[] {
  return paragraph.tokens.flatMap(({ kind }, at) =>
    kind === 'word' ? (readSource(data, paragraph, at) ?? readVerb(data, paragraph, at) ?? []) : [],
  );
}

function cueOf(
  base: string,
  [from, to]: readonly [number, number],
  rest: Pick<Cue, 'mention' | 'form' | 'weight' | 'modal'>,
): Cue {
  return { from, to, base, ...rest };
}

/** “по словам X”, “laut X”, “selon X”, “X zufolge”, “по его словам”. */
function readSource(data: LanguageData, paragraph: NamedParagraph, at: number): Cue | undefined {
  const { tokens } = paragraph;
  const source = { form: 'source', weight: 1, modal: false } as const;
  if (data.sourcesBehind.includes(tokens[at]?.lower ?? '')) {
    const name = paragraph.nameAt[at - 1];
    const mention = name === undefined ? ownerNear(data, paragraph, at - 2) : nameMention(name);
    return mention === undefined ? undefined : cueOf('according', [at, at + 1], { ...source, mention });
  }
  for (const phrase of data.sources) {
    const words = phrase.split(' ');
    const owned = ownedAt(data, paragraph, { at, words });
    if (owned !== undefined)
      return cueOf('according', [at, at + words.length + 1], { ...source, mention: owned });
    if (!words.every((word, step) => tokens[at + step]?.lower === word)) continue;
    const mention = sourceAfter(data, paragraph, { at, words });
    if (mention !== undefined) return cueOf('according', [at, at + words.length], { ...source, mention });
  }
  return undefined;
}

interface SourcePlace {
  readonly at: number;
  readonly words: readonly string[];
}

/** One small word alone (“so”, “wie”, “pour”) is a source only right behind words or at the head of the sentence, before somebody with a name. */
function sourceAfter(
  data: LanguageData,
  paragraph: NamedParagraph,
  { at, words }: SourcePlace,
): Mention | undefined {
  const { tokens, nameAt } = paragraph;
  const mention = phraseFrom(data, paragraph, at + words.length);
  if (words.length > 1 || !/^(?:so|wie|pour|para)$/.test(words[0] ?? '')) return mention;
  const named = mention?.kind === 'name' || (mention?.kind === 'nominal' && words[0] === 'so');
  const before = tokens[at - 1];
  const behind =
    before?.kind === 'quote' || (/^[,—–-]$/.test(before?.text ?? '') && tokens[at - 2]?.kind === 'quote');
  if (words[0] === 'so')
    return named && (behind || (before?.text === ',' && mention?.kind === 'name')) ? mention : undefined;
  const opens = before === undefined || before.sentence !== tokens[at]?.sentence;
  return words[0] !== 'wie' && (opens || behind) && nameAt[at + 1]?.kind === 'person' ? mention : undefined;
}

/** “по его словам”: the possessive stands behind the first word of the phrase. */
function ownedAt(
  data: LanguageData,
  { tokens }: NamedParagraph,
  { at, words }: SourcePlace,
): Mention | undefined {
  if (words.length < 2 || tokens[at]?.lower !== words[0]) return undefined;
  const owner = tokens[at + 1]?.lower ?? '';
  const goesOn = words.slice(1).every((word, step) => tokens[at + 2 + step]?.lower === word);
  return data.owners[owner] !== undefined && goesOn ? pronounMention(at + 1) : undefined;
}

function ownerNear(data: LanguageData, { tokens }: NamedParagraph, at: number): Mention | undefined {
  return data.owners[tokens[at]?.lower ?? ''] === undefined ? undefined : pronounMention(at);
}

function readVerb(data: LanguageData, paragraph: NamedParagraph, at: number): Cue | undefined {
  const { tokens } = paragraph;
  const token = tokens[at];
  const word = token?.lower ?? '';
  const tied = data.tiedPronoun?.exec(word);
  if (tied != null) return readTied(data, paragraph, at);
  const weight = data.saying.test(word) ? 1 : data.telling.test(word) ? 0.85 : 0;
  if (weight === 0) return readVerbBehind(data, paragraph, at);
  if (paragraph.nameAt[at] !== undefined || (token?.capital === true && !opens(paragraph, at)))
    return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  if (data.determiners.has(before) && !standsByVerb(before)) return undefined;
  const found = readBracket(data, paragraph, at) ?? readSubject(data, paragraph, at);
  if (found === undefined) return undefined;
  const modal = [1, 2].some((step) => data.negations.has(tokens[at - step]?.lower ?? ''));
  const from = Math.min(found.from ?? at, backOver(data, paragraph, at));
  return cueOf(word, [from, pastHelper(data, paragraph, at)], {
    mention: found.mention,
    form: found.form,
    weight,
    modal,
  });
}

/** “dit-il”, “a-t-elle ajouté”. */
function readTied(data: LanguageData, { tokens }: NamedParagraph, at: number): Cue | undefined {
  const word = tokens[at]?.lower ?? '';
  const verb = data.tiedPronoun?.exec(word)?.[1] ?? '';
  const next = [1, 2].find((step) => data.saying.test(tokens[at + step]?.lower ?? ''));
  if (!data.saying.test(verb) && next === undefined) return undefined;
  const to = data.saying.test(verb) ? at + 1 : at + 1 + (next ?? 0);
  return cueOf(verb, [at, to], { mention: pronounMention(at), form: 'inverted', weight: 1, modal: false });
}

function opens({ tokens }: NamedParagraph, at: number): boolean {
  return tokens[at - 1]?.sentence !== tokens[at]?.sentence;
}

interface SubjectOfVerb extends Pick<Cue, 'mention' | 'form'> {
  /** Where the cue begins, if before its verb. */
  readonly from?: number;
}

/** “…“, hat Ute Lohse im Interview gesagt: the subject stands between the helping verb and the verb. */
function readBracket(data: LanguageData, paragraph: NamedParagraph, verb: number): SubjectOfVerb | undefined {
  const start = clauseStart(paragraph, verb);
  const from = paragraph.tokens[start]?.text === ',' ? start + 1 : start;
  if (from >= verb - 1 || !data.auxiliaries.has(paragraph.tokens[from]?.lower ?? '') || start === 0)
    return undefined;
  const mention = phraseFrom(data, paragraph, from + 1);
  return mention === undefined || mention.to > verb ? undefined : { mention, form: 'inverted', from };
}

function readSubject(data: LanguageData, paragraph: NamedParagraph, verb: number): SubjectOfVerb | undefined {
  const { tokens } = paragraph;
  const first = backOver(data, paragraph, verb);
  const opener = tokens[first - 1];
  const behind =
    opener?.kind === 'quote' ||
    (/^[,—–-]$/.test(opener?.text ?? '') && [2, 3].some((step) => tokens[first - step]?.kind === 'quote'));
  const after = subjectAfter(data, paragraph, verb);
  if (behind) {
    const mention = after ?? unnamedBehind(data, paragraph, verb);
    return mention && { mention, form: 'inverted' };
  }
  if (opener?.text === ',' && after?.kind === 'name' && after.from === verb + 1)
    return { mention: after, form: 'inverted' };
  const start = clauseStart(paragraph, first);
  const before = ownSubject(data, paragraph, { from: start, to: first, verb });
  if (before !== undefined && before.from < verb) return { mention: before, form: 'verb' };
  const mention =
    after ?? bodyBefore(data, paragraph, first) ?? (start === verb ? pronounMention(verb) : undefined);
  return mention === undefined ? undefined : { mention, form: after === undefined ? 'verb' : 'inverted' };
}

/** “В Кремле назвали …”: a verb in the plural without a subject, and the body in which it was said. */
function bodyBefore(
  { caseEnding, organisation }: LanguageData,
  { tokens, nameAt, sentenceStarts }: NamedParagraph,
  verb: number,
): Mention | undefined {
  const word = tokens[verb]?.lower ?? '';
  if (caseEnding === undefined || !/(?:ли|ют|ят|ут)$/.test(word)) return undefined;
  const start = sentenceStarts[tokens[verb]?.sentence ?? 0] ?? 0;
  const inside = tokens.slice(start, Math.min(verb, start + mostBetween));
  const preposition = inside.findIndex(({ lower }) => /^[ву]о?$/.test(lower));
  const at = start + preposition + 1;
  const name = preposition < 0 ? undefined : nameAt[at];
  if (name !== undefined) return nameMention(name);
  return preposition >= 0 && organisation.test(tokens[at]?.lower ?? '')
    ? { kind: 'nominal', from: at, to: at + 1, head: at, names: [] }
    : undefined;
}

/** Back over helping verbs and adverbs. */
function backOver(data: LanguageData, { tokens }: NamedParagraph, verb: number): number {
  let first = verb;
  while (data.auxiliaries.has(tokens[first - 1]?.lower ?? '')) first -= 1;
  return first;
}

const mostHelpers = 3;

/** “gesagt habe: „…“”: past the helping verbs that close the clause. */
function pastHelper(data: LanguageData, { tokens }: NamedParagraph, verb: number): number {
  let to = verb + 1;
  while (to <= verb + mostHelpers && data.auxiliaries.has(tokens[to]?.lower ?? '')) to += 1;
  return tokens[to]?.text === ':' ? to : verb + 1;
}

/** Behind a comma these begin a clause that may have a subject of its own. */
const beginsClause =
  /^(?:а|но|и|что|однако|зато|але|і|й|та|що|проте|und|aber|doch|dass|während|et|mais|que|y|pero|e|ma|che|mas|a|ale|że)$/;

/** Where words stand right behind the verb these need no comma: “Musgo contó que Raya le dijo: «…»”. */
const needsNoComma = /^(?:que|qu['’]|che)$/;

/** Where a clause begins that a word opens, or, in German, a comma alone: “Moos erzählte, Rau habe gesagt”. */
function behindOpener(
  data: LanguageData,
  paragraph: NamedParagraph,
  { at, verb }: { readonly at: number; readonly verb: number },
): number | undefined {
  const { tokens, nameAt } = paragraph;
  const isBehindComma = tokens[at - 1]?.text === ',';
  const word = tokens[at]?.lower ?? '';
  const { text, kind } = tokens[pastHelper(data, paragraph, verb)] ?? {};
  const introduces = text === ':' || kind === 'quote';
  if (beginsClause.test(word) && (isBehindComma || (introduces && needsNoComma.test(word)))) return at + 1;
  if (!data.nounsHaveCapitals || !isBehindComma || !introduces) return undefined;
  const name = nameAt[at];
  const isOffice = data.determiners.has(word) && data.role.test(tokens[at + 1]?.lower ?? '');
  return isOffice || (name?.kind === 'person' && tokens[name.to]?.kind === 'word') ? at : undefined;
}

/** «Мохова ждёт, а Раев добавил»: somebody who is named in the verb’s own clause; else whoever the sentence is about. */
function ownSubject(
  data: LanguageData,
  paragraph: NamedParagraph,
  { from, to, verb }: { readonly from: number; readonly to: number; readonly verb: number },
): Mention | undefined {
  for (let at = to - 1; at > from; at -= 1) {
    const opened = behindOpener(data, paragraph, { at, verb });
    if (opened === undefined) continue;
    const own = packSubject(data, paragraph, { from: opened, to });
    const isSomebody = own?.kind !== 'nominal' || data.role.test(paragraph.tokens[own.head]?.lower ?? '');
    if (own !== undefined && isSomebody && own.from < to) return own;
    break;
  }
  return packSubject(data, paragraph, { from, to });
}

/** Where the clause of a verb begins: behind a sign that divides, or a quotation. */
function clauseStart({ tokens, sentenceStarts }: NamedParagraph, verb: number): number {
  const start = sentenceStarts[tokens[verb]?.sentence ?? 0] ?? 0;
  for (let at = verb - 1; at >= start; at -= 1)
    if (tokens[at]?.kind === 'quote' || /^[;:—–]$/.test(tokens[at]?.text ?? '')) return at + 1;
  return start;
}
