import { foldWord } from '../../text/fold-word.ts';

/** Words by which a question is asked in Russian and in Ukrainian, or in English in short, behind the English words that ask the same; behind “the” those that only make a sentence of it. */
const table = `
  who is: whos
  what is: whats
  who: кто кого кому кем хто ким
  what: что чего чем що чого чим
  which: какой какая какое какие каких який яка яке які яких
  when: когда коли
  where: где куда де куди
  why: почему зачем чому навіщо
  how many: сколько скільки
  how: как як
  long: долго длился длилась длилось длились довго тривав тривала тривало тривали
  is: такой такая такое такие такий така таке такі
  said: сказал сказала сказали говорил говорила говорили заявил заявила заявили сказав говорив говорила заявив заявила заявили
  about: о об про
  they: они их вони їх
  the: в во на и с со к ко у из по для за ли же бы это был была было были есть й та з із зі чи це був була було були є`;

const english: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meaning = '', words = ''] = line.trim().split(': ');
      return words.split(' ').map((word) => [foldWord(word), meaning.split(' ')] as const);
    }),
);

interface AskedInAnyLanguage {
  readonly word: string;
  readonly written: string;
  readonly phrase?: number;
}

/** What people say before they ask: please tell me. */
const opening =
  /^(?:(?:please|so|hi|hello|id? \w+ to know|i wonder|(?:can|could|do|would) you(?: know)?|tell me(?: more)?(?: about)?) )+/;
/** Of “who’s”, which is folded to “who”. */
const shortForm = /['’]s$/;

/** Puts the English words for those by which a question is asked in Russian or Ukrainian, so that one grammar understands all, and leaves out what is said before it; names, with a capital inside a question, and what is looked for stay. */
export function askInEnglish<Word extends AskedInAnyLanguage>(said: readonly Word[]): readonly Word[] {
  const [before = ''] = opening.exec(said.map(({ word, phrase }) => phrase ?? word).join(' ')) ?? [];
  const words = said.slice(before.split(' ').length - 1);
  return words.flatMap((asked, at) => {
    const isName = asked.written !== asked.written.toLowerCase() && (at > 0 || words.length === 1);
    const written = asked.written.replace(shortForm, '');
    const short = asked.word + (written === asked.written ? '' : 's');
    const meant = asked.phrase === undefined && !isName ? english.get(short) : undefined;
    return meant === undefined
      ? asked
      : meant.map((word) => ({ ...asked, word, written, unfinished: false }));
  });
}
