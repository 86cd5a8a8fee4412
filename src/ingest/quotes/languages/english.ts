import { findCues } from '../cues/find-cues.ts';
import type { Grammar } from '../cues/grammar.ts';
import { isSpeaking, readMainSubject } from '../cues/subjects/main-subject.ts';
import { femalePronouns, malePronouns } from '../lists/function-words.ts';
import { findNames } from '../names/find-names.ts';

/** English has readers of its own: its names, cues and subjects are told by more than lists. */
export const english: Grammar = {
  code: 'en',
  capitalsTell: true,
  customs: { dashSpeech: false, commaInserts: false, isReporting: () => false },
  findNames,
  findCues,
  mainSubject: readMainSubject,
  isSpeaking,
  genderOf: (word) => {
    if (malePronouns.has(word)) return 'male';
    return femalePronouns.has(word) ? 'female' : undefined;
  },
};
