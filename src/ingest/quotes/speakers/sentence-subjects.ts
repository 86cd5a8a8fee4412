import type { Grammar } from '../cues/grammar.ts';
import type { Mention } from '../names/mention.ts';
import type { Gender, Name } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';

/** What sentences tell whose subject is “he” or “she”. */
export interface PronounSubjects {
  /** For each sentence whose subject is a pronoun of one gender, that gender. */
  readonly pronouns: ReadonlyMap<NamedParagraph, ReadonlyMap<number, Gender>>;
  /** Names beside such a pronoun, which hardly means them: “Asked by Lunde, he shrugged.” */
  readonly besides: ReadonlyMap<Name, Gender>;
}

/** The subject stands near the beginning of its sentence. */
const reach = 40;

/** Whom each sentence is about, whoever tells it at its end. */
export function mainSubjects(paragraph: NamedParagraph, grammar: Grammar): readonly Mention[] {
  const { tokens, sentenceStarts } = paragraph;
  return sentenceStarts.flatMap((start, sentence) => {
    const end = sentenceStarts[sentence + 1] ?? tokens.length;
    return grammar.mainSubject(paragraph, start, Math.min(end, start + reach)) ?? [];
  });
}

/** A pronoun that is the subject of its sentence. */
interface PronounSubject {
  readonly at: number;
  readonly sentence: number;
  readonly gender: Gender;
}

export function readPronounSubjects(
  subjectsOf: ReadonlyMap<NamedParagraph, readonly Mention[]>,
  grammar: Grammar,
): PronounSubjects {
  const found = Array.from(
    subjectsOf,
    ([paragraph, subjects]) => [paragraph, pronounsIn(paragraph, subjects, grammar)] as const,
  );
  return {
    pronouns: new Map(
      found.map(([paragraph, own]) => [
        paragraph,
        new Map(own.map(({ sentence, gender }) => [sentence, gender])),
      ]),
    ),
    besides: new Map(found.flatMap(([paragraph, own]) => own.flatMap((one) => namesBeside(paragraph, one)))),
  };
}

function pronounsIn(
  { tokens }: NamedParagraph,
  subjects: readonly Mention[],
  grammar: Grammar,
): readonly PronounSubject[] {
  return subjects.flatMap(({ kind, head: at }) => {
    const gender = kind === 'pronoun' ? grammar.genderOf(tokens[at]?.lower ?? '') : undefined;
    if (gender === undefined || gender === 'any') return [];
    return { at, sentence: tokens[at]?.sentence ?? 0, gender };
  });
}

const asked = /^(?:asked|pressed|questioned|quizzed|grilled)$/;

/** “Asked by Lunde, he shrugged.”, “Asked whether Lunde was late, he shrugged.”, “He met Lunde.”: he is somebody else. */
function namesBeside(
  { names, tokens, sentenceStarts }: NamedParagraph,
  { at, sentence, gender }: PronounSubject,
): readonly (readonly [Name, Gender])[] {
  const isAsked = asked.test(tokens[sentenceStarts[sentence] ?? at]?.lower ?? '');
  return names
    .filter(({ from }) => tokens[from]?.sentence === sentence)
    .filter(({ from, titleFrom }) => isAsked || from > at || tokens[titleFrom - 1]?.lower === 'by')
    .map((name) => [name, gender] as const);
}
