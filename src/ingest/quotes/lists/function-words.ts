import { calendarWords } from '../../../text/stop-words.ts';
import { wordList } from '../../../text/word-list.ts';
export const determiners =
  wordList(`the a an this that these those some any another one each every no both several many most
  few all two three four five six seven eight nine ten dozens hundreds thousands other such its their his her our my your`);
/** Determiners that may stand for their noun: "said another", "some say". */
export const standsForNoun = wordList('another both few many one others several some those');
export const possessives = wordList('his her its their our my your');
export const prepositions =
  wordList(`of for at in on with from to by about against after before during under over among between
  into through without within behind near since until than like as upon amid despite inside outside across toward towards
  per via regarding concerning including`);
/** Prepositions that tie a noun to the noun before it: "a spokesman for the port". */
export const tyingPrepositions = wordList(
  'of for by at from with in on to against behind near inside outside between among about',
);
/** Conjunctions that open a clause which may go before its main one. */
export const clauseOpeners = wordList(
  'when while as after before because although though if since once until unless whenever',
);
export const conjunctions = new Set([
  ...clauseOpeners,
  ...wordList('and but or nor yet so that whether where why how whereas which who whom whose what'),
]);
export const auxiliaries =
  wordList(`has have had is are was were be been being will would could can may might should must shall do
  does did having doesn't don't didn't won't wouldn't hasn't haven't hadn't isn't aren't wasn't weren't can't couldn't shouldn't`);
export const passiveAuxiliaries = wordList('is are was were be been being get gets got');
export const adverbs =
  wordList(`also then later again once still now just even soon never always often sometimes ever not too first
  twice instead further meanwhile afterward afterwards thus rather already almost merely simply perhaps maybe yesterday today
  tonight earlier himself herself themselves itself back only else alone together here there ago however though moreover
  n't both each long famously so quickly best better well`);
export const modals = wordList(
  `will would can could may might should must shall cannot can't won't wouldn't couldn't shouldn't didn't doesn't don't not never to`,
);
export const weekdays = new Set([...calendarWords, ...wordList('march may mon tue wed thu fri sat sun')]);
export const malePronouns = wordList('he him his himself');
export const femalePronouns = wordList('she her hers herself');
export const subjectPronouns = wordList('he she they it i we you');
/** Words that begin sentences with a capital and belong to no name. */
export const sentenceOpeners =
  wordList(`the a an this that these those it he she they we you i and but or so yet if when while because
  although though as since after before until in on at by for from with to of about during under over among between into
  through without within behind near like upon amid despite what who which where why how there here then now later earlier
  also still even just only not no yes well oh okay ok meanwhile however moreover instead indeed finally first second third
  last next again once many most some several few all both each every another other one two three four five six seven eight
  nine ten his her its their our my your asked speaking according said says told added following given let is are was were
  do does did has have had will would can could may might should must nor neither either whether perhaps maybe despite
  former such than too very more less much same per via plus minus unlike inside outside across along since once thus hence
  therefore otherwise nevertheless nonetheless besides further furthermore additionally similarly likewise overall`);
