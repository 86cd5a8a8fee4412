import { wordList } from '../../../text/word-list.ts';
import { smallEnglishWords } from '../../passages/guess-language.ts';
import type { Grammar } from '../cues/grammar.ts';
import { createGrammar } from './create-grammar.ts';
import { english } from './english.ts';
import type { LanguageData } from './language-data.ts';
import { languagePacks } from './language-packs.ts';

/** A grammar, and the words by which its language is told. */
export interface Pack extends Pick<LanguageData, 'code' | 'tellingWords' | 'tellingLetters'> {
  readonly isCyrillic: boolean;
  readonly grammar: Grammar;
}

/** Every language whose quotations are read with their speakers. */
export const packs: readonly Pack[] = [
  {
    code: 'en',
    isCyrillic: false,
    tellingWords: new Set([...smallEnglishWords, ...wordList('he she they his her a we i')]),
    grammar: english,
  },
  ...languagePacks.map((data) => ({
    ...data,
    isCyrillic: data.caseEnding !== undefined,
    grammar: createGrammar(data),
  })),
];

/** For a language without a pack: marks alone tell quotations, and nobody's name is guessed. */
export const marksOnly: Grammar = {
  code: '',
  capitalsTell: true,
  customs: { dashSpeech: false, commaInserts: false, isReporting: () => false },
  findNames: () => [],
  findCues: () => [],
  mainSubject: () => undefined,
  isSpeaking: () => false,
  genderOf: () => undefined,
};
