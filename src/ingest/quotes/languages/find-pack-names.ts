import { isGivenName, maleNames } from '../lists/first-names.ts';
import type { Capitals } from '../names/capitals.ts';
import type { Gender, Name, NameKind } from '../names/name.ts';
import type { Token } from '../names/tokenize.ts';
import type { LanguageData } from './language-data.ts';

/** The names in the tokens of one paragraph of a language that is known by its pack. */
export function findPackNames(
  data: LanguageData,
  tokens: readonly Token[],
  capitals: Capitals,
): readonly Name[] {
  const read = { data, ...capitals };
  const names: Name[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!startsName(read, tokens, at)) {
      at += 1;
      continue;
    }
    const to = endOfName(data, tokens, at);
    const name = toName(data, tokens, { from: at, to });
    if (name !== undefined) names.push(name);
    at = Math.max(to, at + 1);
  }
  return names;
}

/** “Инженеры закрыли шлюз”: a word that opens a sentence and has a verb in the plural is nobody’s name. */
function startsName(
  { data, small, proper }: Capitals & { readonly data: LanguageData },
  tokens: readonly Token[],
  at: number,
): boolean {
  const token = tokens[at];
  if (!isNameWord(data, token) || token === undefined) return false;
  if (!opensSentence(tokens, at)) return true;
  if (isFunctionWord(data, token.lower)) return false;
  if (data.role.test(token.lower) && !isNameWord(data, tokens[at + 1])) return false;
  if (isNameWord(data, tokens[at + 1]) || proper.has(token.lower)) return true;
  return !small.has(token.lower) && data.pluralVerb?.test(tokens[at + 1]?.lower ?? '') !== true;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.sentence !== tokens[at]?.sentence || before.text === ':';
}

const elided = /^[dl]['’](?=\p{Lu})/iu;

/** The word of a name without the article that is grown to it: “d’Odile”. */
function nameWord({ text }: Token): string {
  return text.replace(elided, '');
}

function isNameWord(data: LanguageData, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || data.calendar.has(token.lower)) return false;
  return /^\p{Lu}/u.test(nameWord(token));
}

function isFunctionWord(data: LanguageData, word: string): boolean {
  return (
    data.prepositions.has(word) ||
    data.determiners.has(word) ||
    data.conjunctions.has(word) ||
    data.tellingWords.has(word) ||
    data.auxiliaries.has(word) ||
    data.pronouns[word] !== undefined ||
    data.saying.test(word)
  );
}

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\d-]+$/u.test(text);

function endOfName(data: LanguageData, tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (
    first === undefined ||
    isAcronym(first.text) ||
    /^l['’]/i.test(first.text) ||
    data.place.test(nameWord(first).toLowerCase())
  )
    return from + 1;
  let to = from + 1;
  for (;;) {
    const next = tokens[to];
    if (next === undefined || next.sentence !== first.sentence) return to;
    if (isNameWord(data, next) && !elided.test(next.text) && !isAcronym(next.text)) to += 1;
    else {
      const particles = particlesFrom(data, tokens, to);
      if (particles === 0) return to;
      to += particles + 1;
    }
  }
}

/** “Ansicht von …”, “Sprecher der …” is no name: a given name stands before the particle, or a word that nothing governs. */
function mayBeGiven(data: LanguageData, tokens: readonly Token[], at: number): boolean {
  if (isGivenName(tokens[at - 1]?.lower ?? '')) return true;
  const before = tokens[at - 2]?.lower ?? '';
  return (
    !/^de[rn]$/.test(tokens[at]?.lower ?? '') &&
    !data.prepositions.has(before) &&
    !data.determiners.has(before)
  );
}

/** "van der Dalen": particles between two words of a name; none behind an office. “Ortega y Gasset” has a given name before. */
function particlesFrom(data: LanguageData, tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.lower ?? '';
  if (!data.particles.has(first) || data.role.test(tokens[at - 1]?.lower ?? '')) return 0;
  if (first === 'y' && !isNameWord(data, tokens[at - 2])) return 0;
  if (data.nounsHaveCapitals && !mayBeGiven(data, tokens, at)) return 0;
  const second = /^(?:der|den|la|los|las|le)$/.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  return isNameWord(data, tokens[at + 1 + second]) ? 1 + second : 0;
}

function toName(
  data: LanguageData,
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): Name | undefined {
  const start = startOfPackName(data, tokens, { from, to });
  const inside = tokens.slice(start, to).filter(({ kind }) => kind === 'word');
  const printed = inside.map(nameWord);
  const words = followsSource(data, tokens, from) ? (data.nominative?.(printed) ?? printed) : printed;
  const [only] = inside;
  if (only === undefined) return undefined;
  if (data.nounsHaveCapitals && inside.length === 1 && isNoun(data, tokens, start)) return undefined;
  const title = tokens.slice(from, start).map(({ lower }) => lower);
  const kind = kindOf(data, words);
  const gender = kind === 'person' ? genderOf(data, words, title) : undefined;
  const keys = words.map((word) => keyOf(data, word));
  return {
    from: start,
    to,
    titleFrom: from,
    words,
    keys,
    kind,
    title,
    ...(gender === undefined ? {} : { gender }),
  };
}

/** Past the titles; behind one, or where nouns have capitals, a name has two words unless it holds a patronymic or a particle. */
function startOfPackName(
  data: LanguageData,
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): number {
  let start = from;
  while (start < to - 1 && isTitle(data, tokens[start])) start += 1;
  const isLong =
    to - start > 2 &&
    (start > from || data.nounsHaveCapitals || data.ties.has(tokens[from - 1]?.lower ?? ''));
  const middle = tokens.slice(start + 1, to - 1);
  const isWhole = middle.some(({ lower, capital }) => !capital || /(?:вич|вна|ич)[а-яі]{0,3}$/.test(lower));
  return isLong && !isWhole ? to - 2 : start;
}

/** Behind "по словам" and its like a name stands in another case. */
function followsSource(
  { sources, nominative }: LanguageData,
  tokens: readonly Token[],
  from: number,
): boolean {
  return (
    nominative !== undefined &&
    sources.some((phrase) => {
      const words = phrase.split(' ');
      return words.every((word, step) => tokens[from - words.length + step]?.lower === word);
    })
  );
}

function isTitle(data: LanguageData, token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return data.honorifics.has(word) || data.honorifics.has(`${word}.`) || data.role.test(word);
}

const nounEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|ismus|ment|mente|zeug|werk|stoff|platz|straße|bahn|jahr|jahre|tag|tage|woche|monat)$/;

/** Where nouns have capitals, one alone is a name only where it stands without an article and is no role and no usual noun. */
function isNoun(data: LanguageData, tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]?.lower ?? ''];
  if (data.honorifics.has(before?.lower ?? '') || data.place.test(word) || isAcronym(tokens[at]?.text ?? ''))
    return false;
  if (data.role.test(word) || nounEnding.test(word)) return true;
  if (before?.kind !== 'word' || before.sentence !== tokens[at]?.sentence) return false;
  return (
    data.determiners.has(before.lower) ||
    /^(?:am|im|zum|zur|beim|vom|ins|ans)$/.test(before.lower) ||
    (/(?:e|en|er|es|em)$/.test(before.lower) &&
      !isFunctionWord(data, before.lower) &&
      !data.saying.test(before.lower))
  );
}

function kindOf(data: LanguageData, words: readonly string[]): NameKind {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.every((word) => data.place.test(word))) return 'place';
  if (words.every(isAcronym) || lower.some((word) => data.organisation.test(word))) return 'organisation';
  return 'person';
}

function genderOf(
  data: LanguageData,
  words: readonly string[],
  title: readonly string[],
): Gender | undefined {
  if (
    title.some((word) =>
      /^(?:frau|mme|mme\.|madame|sra\.|señora|doña|пані|госпожа|г-жа|.*in|.*sprecherin)$/.test(word),
    )
  )
    return 'female';
  if (title.some((word) => /^(?:herr|herrn|m\.|monsieur|sr\.|señor|don|пан|господин|г-н)$/.test(word)))
    return 'male';
  const told = data.genderOfName?.(words);
  const given = words[0]?.toLowerCase() ?? '';
  if (told !== undefined || words.length < 2) return told;
  if (/^(?:jan|jean|kai|robin)$/.test(given)) return 'male';
  if (isGivenName(given)) return maleNames.has(given) ? 'male' : 'female';
  return /(?:a|ine|elle|ette|ie)$/.test(given) ? 'female' : undefined;
}

const shortestStem = 3;

/** A word of a name without the ending of its case, so that all cases are one. */
export function keyOf({ caseEnding }: LanguageData, word: string): string {
  const lower = word.toLowerCase();
  if (caseEnding === undefined) return lower;
  const stem = lower.replace(caseEnding, '');
  return stem.length >= shortestStem ? stem : lower;
}
