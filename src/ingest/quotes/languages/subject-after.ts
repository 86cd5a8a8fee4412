import { type Mention, nameMention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { LanguageData } from './language-data.ts';
import { packSubject, phraseFrom } from './read-pack-phrase.ts';

/** A subject stands no farther behind its verb. */
export const mostBetween = 5;
/** Objects and times that stand between a verb and its subject: “a déclaré mardi soir la maire”. */
const skipped =
  /^(?:sich|ihm|ihr|ihnen|dem|nous|me|lui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|soir|matin|midi|aujourd.hui|heute|gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abend|hoy|ayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo|сегодня|вчера|сьогодні|учора|вчора)$/;

/** “habe ihr gesagt”: a word that may stand between a subject and its verb, though “ihr” is an article too. */
export function standsByVerb(word: string): boolean {
  return skipped.test(word);
}

/** “сказал журналистам Стужин”, “sagte am Abend der Minister”: the first phrase behind the verb that may be a subject. */
export function subjectAfter(
  data: LanguageData,
  paragraph: NamedParagraph,
  verb: number,
): Mention | undefined {
  const { tokens } = paragraph;
  let at = verb + 1;
  while (data.auxiliaries.has(tokens[at]?.lower ?? '') || skipped.test(tokens[at]?.lower ?? '')) at += 1;
  const first = tokens[at];
  if (first?.kind !== 'word' || first.sentence !== tokens[verb]?.sentence) return undefined;
  if (data.conjunctions.has(first.lower)) return undefined;
  const mention =
    phraseFrom(data, paragraph, at) ??
    packSubject(data, paragraph, { from: at, to: endOfClause(paragraph, at, at + mostBetween) });
  return mention && withPartner(data, paragraph, { verb, mention });
}

const and = /^(?:и|та|і|й|und|et|y|e)$/;

/** «сказали Раев и Мохова»: a verb in the plural has both. */
function withPartner(
  data: LanguageData,
  { tokens, nameAt }: NamedParagraph,
  { verb, mention }: { readonly verb: number; readonly mention: Mention },
): Mention {
  const [name] = mention.names;
  const other = and.test(tokens[mention.to]?.lower ?? '') ? nameAt[mention.to + 1] : undefined;
  if (name === undefined || other === undefined || other.kind !== name.kind) return mention;
  const isPlural = [verb, verb - 1].some((at) => data.pluralVerb?.test(tokens[at]?.lower ?? '') === true);
  return isPlural ? nameMention(name, other) : mention;
}

function endOfClause({ tokens }: NamedParagraph, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind !== 'word') return at;
  return to;
}
