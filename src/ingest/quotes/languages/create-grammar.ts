import type { Grammar } from '../cues/grammar.ts';
import { findPackCues } from './find-pack-cues.ts';
import { findPackNames } from './find-pack-names.ts';
import type { LanguageData } from './language-data.ts';
import { packSubject } from './read-pack-phrase.ts';
import { isToldBehind } from './verb-behind-words.ts';

/** A grammar whose readers are the same for all languages, and whose words are those of the pack. */
export function createGrammar(data: LanguageData): Grammar {
  return {
    code: data.code,
    capitalsTell: !data.nounsHaveCapitals,
    customs: {
      dashSpeech: data.dashSpeech,
      commaInserts: data.commaInserts,
      ...(data.verbShape === undefined
        ? {}
        : { isVerbLike: (word: string) => data.verbShape?.test(word) === true }),
      isReporting: (word) => {
        const verb = data.tiedPronoun?.exec(word)?.[1];
        return data.saying.test(word) || (verb !== undefined && (data.saying.test(verb) || verb === 'a'));
      },
    },
    findNames: (tokens, capitals) => findPackNames(data, tokens, capitals),
    findCues: (paragraph) => findPackCues(data, paragraph),
    isToldBehind: (paragraph, quote) => isToldBehind(data, paragraph, quote),
    mainSubject: (paragraph, from, to) => packSubject(data, paragraph, { from, to }),
    isSpeaking: ({ tokens }, { head }) => data.role.test(tokens[head]?.lower ?? ''),
    genderOf: (word) =>
      data.pronouns[word] ??
      data.owners[word] ??
      genderOfTied(data, word) ??
      (data.saying.test(word) || data.telling.test(word) ? (data.genderOfVerb?.(word) ?? 'any') : undefined),
  };
}

function genderOfTied(
  { tiedPronoun, pronouns }: LanguageData,
  word: string,
): ReturnType<Grammar['genderOf']> {
  return pronouns[tiedPronoun?.exec(word)?.[2] ?? ''];
}
