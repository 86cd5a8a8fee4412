import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import { isFiniteVerb } from '../lists/common-verbs.ts';
import { subjectPronouns } from '../lists/function-words.ts';
import { type Mention, nameMention, pronounMention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Cue, FoundSubject } from './cue.ts';
import { isWithinPhrase } from './read-cited.ts';
import { behindFrontedClause } from './subjects/fronted-clause.ts';
import { readMainSubject } from './subjects/main-subject.ts';

/** "The aide emailed to say", "wrote and said": both are his. */
const mostBetweenVerbs = 2;

/** The subject of the clause a participle, an infinitive or a second verb hangs on. */
export function inheritSubject(
  paragraph: NamedParagraph,
  at: number,
  { cues, form }: { readonly cues: readonly Cue[]; readonly form: Cue['form'] },
): FoundSubject | undefined {
  const sentence = paragraph.tokens[at]?.sentence ?? 0;
  if (form === 'participle' && /^(?:while|after|before|when)$/.test(paragraph.tokens[at - 1]?.lower ?? '')) {
    const main = readMainSubject(paragraph, paragraph.sentenceStarts[sentence] ?? 0, at);
    if (main !== undefined) return { mention: main, form };
  }
  const last = cues.findLast(({ from: cue }) => !isInFront(paragraph, cue, at));
  if (last !== undefined && form === 'inherited' && isTold(paragraph, last, at))
    return { mention: last.mention, form: 'verb' };
  const joined = subjectOfJoined(paragraph, at, form);
  if (joined !== undefined && (last?.from ?? 0) < joined.from) return { mention: joined, form };
  const isOfMain = form === 'inherited' && last?.form === 'participle';
  const inherited =
    last !== undefined &&
    !isOfMain &&
    paragraph.tokens[last.from]?.sentence === sentence &&
    at - last.from < 60
      ? last.mention
      : undefined;
  const isTied = last !== undefined && at - last.from <= mostBetweenVerbs && form === 'inherited';
  if (inherited !== undefined && (inherited.kind !== 'nominal' || isTied))
    return { mention: inherited, form };
  const from = paragraph.sentenceStarts[sentence] ?? 0;
  const main = readMainSubject(paragraph, from, at);
  const mention =
    inherited === undefined || (main !== undefined && main.kind !== 'nominal')
      ? (main ?? subjectAfterComma(paragraph, at))
      : inherited;
  return mention === undefined ? undefined : { mention, form };
}

/** "It leaks, said a skipper who sails the boat and calls it": behind words that close what is told, only the clause that opens there can go on. */
function isTold({ tokens }: NamedParagraph, { form, from, mention: { to } }: Cue, at: number): boolean {
  const who = tokens[to]?.text === ',' ? to + 1 : to;
  return (
    (form === 'inverted' || form === 'source') &&
    tokens[who]?.lower === 'who' &&
    tokens[from]?.sentence === tokens[at]?.sentence &&
    tokens.slice(who, at).every(isWithinPhrase)
  );
}

/** "Bob Ray left and Ann Lee stayed, saying": the clause that is joined last has a subject and a verb of its own. */
function subjectOfJoined(paragraph: NamedParagraph, at: number, form: Cue['form']): Mention | undefined {
  const { tokens, nameAt, sentenceStarts } = paragraph;
  if (!(form === 'participle' ? /^,$/ : /^(?:and|but)$/).test(tokens[at - 1]?.lower ?? '')) return undefined;
  const start = behindFrontedClause(paragraph, sentenceStarts[tokens[at]?.sentence ?? 0] ?? 0, at);
  for (let and = at - 2; and > start; and -= 1) {
    const { kind = 'sign', lower = '' } = tokens[and] ?? {};
    if (kind === 'quote' || /^(?:who|whom|that|which|whose|if|whether)$/.test(lower)) return undefined;
    if (!/^(?:and|but|so|yet|while)$/.test(lower)) continue;
    const name = nameAt[and + 1];
    const verb = tokens[name?.to ?? and + 2];
    const isVerb = verb?.kind === 'word' && !verb.capital && isFiniteVerb(verb.lower, '');
    const mayBePair = nameAt[and - 1] !== undefined;
    if (mayBePair || !isVerb || !hasVerb(tokens.slice(start, and))) continue;
    if (name?.kind === 'person') return nameMention(name);
    if (subjectPronouns.has(tokens[and + 1]?.lower ?? '')) return pronounMention(and + 1);
  }
  return undefined;
}

function hasVerb(words: NamedParagraph['tokens']): boolean {
  const isPlain = !words.some(({ lower }) => /^(?:who|whom|that|which|whose)$/.test(lower));
  return (
    isPlain &&
    words.some(({ kind, capital, lower }) => kind === 'word' && !capital && isFiniteVerb(lower, ''))
  );
}

/** "After Bob Ray spoke, Ann Lee rose and said": his verb stands in the clause before, and hers goes on. */
function isInFront(paragraph: NamedParagraph, cue: number, at: number): boolean {
  const start = paragraph.sentenceStarts[paragraph.tokens[at]?.sentence ?? 0] ?? 0;
  return start <= cue && cue < behindFrontedClause(paragraph, start, at);
}

/** "Calling the plan a joke, the mayor left." */
function subjectAfterComma(paragraph: NamedParagraph, at: number): Mention | undefined {
  const sentence = paragraph.tokens[at]?.sentence;
  const near = paragraph.tokens.slice(at + 1, at + 40);
  const quote = near.findIndex((token) => token.kind === 'quote' && token.sentence === sentence);
  if (quote >= 0 && endsWithSign(near[quote]?.text ?? '', ',')) {
    const behind = readMainSubject(paragraph, at + quote + 2, at + quote + 5);
    if (behind !== undefined) return behind;
  }
  for (let comma = at + 1; comma < at + 40; comma += 1) {
    const token = paragraph.tokens[comma];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (token.text === ',' || (token.kind === 'quote' && endsWithSign(token.text, ',')))
      return readMainSubject(paragraph, comma + 1, comma + 8);
  }
  return undefined;
}
