import { hasWord, indexOfWord } from '../../text/find-word.ts';
import { compareWeekdays, namesDay } from './event-days.ts';
import { readStems } from './event-words.ts';
import type { KnownEvent } from './known-event.ts';
import { matchEvent } from './match-event.ts';
import type { OccasionNoun } from './occasion-nouns.ts';

/** Whether a sentence names an event as where its words were said: by its kind, which it places, its medium or its day. */
export function isNamedIn(event: KnownEvent, sentence: string, placed: ReadonlySet<OccasionNoun>): boolean {
  if (hasMedium(event, sentence)) return true;
  if ([...event.nouns].some((noun) => placed.has(noun))) return hasAllProperWords(event, sentence);
  if (event.isStatement && namesDay(sentence, event.days) !== undefined) return true;
  if (compareWeekdays(sentence, event.days) !== 'agree') return false;
  const stems = readStems(sentence);
  return event.isStatement
    ? matchEvent(event, '', stems).score >= enoughForWeekday
    : event.nameStems.length > 0 && event.nameStems.every((stem) => stems.has(stem));
}

const enoughForWeekday = 2;

/** “told Lake Radio”, “in an interview with Lake Radio”, “in a Lake Radio interview”. */
function hasMedium(event: KnownEvent, sentence: string): boolean {
  const [first] = event.properWords;
  if (first === undefined || !event.isStatement || !hasAllProperWords(event, sentence)) return false;
  const at = indexOfWord(sentence, first);
  return spokenTo.test(sentence.slice(0, at)) || ownInterview.test(sentence.slice(at));
}

const spokenTo =
  /\b(?:told|tells|telling|interview(?:ed)?(?: \p{L}+){0,2}? (?:with|by|to|on|for)|(?:speaking|spoke|talking|talked) (?:to|with|on)|appear\p{L}+ on|pressed on|asked (?:on|by)|posted on|wrote on|post on|said on)\s+(?:\p{L}+\s+){0,2}$/iu;
const ownInterview = /^(?:[\p{L}\p{N}’'-]+\s+){1,3}interview\b/u;

function hasAllProperWords({ properWords }: KnownEvent, text: string): boolean {
  return properWords.every((one) => hasWord(text, one));
}
