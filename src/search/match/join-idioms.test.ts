import { expect, test } from 'vitest';
import { parseQuery } from '../query/parse-query.ts';
import { idioms } from '../senses/idioms.ts';
import { sensesOf } from '../senses/senses-of.ts';
import { readAskedWords } from './asked-words.ts';
import { joinIdioms } from './join-idioms.ts';

const join = (query: string) =>
  joinIdioms(readAskedWords(parseQuery(query).parts).words).map(({ word }) => word);

test.each([
  ['they turned the offer down', ['they', 'refuse', 'the', 'offer']],
  ['what was called off', ['what', 'was', 'cancel']],
  ['the ball is in the court of Holt', ['the', 'move', 'is', 'the', 'of', 'holt']],
  ['who gave in to them', ['who', 'concession', 'to', 'them']],
  ['the call is off', ['the', 'cancel', 'is']],
  ['who took part', ['who', 'attend']],
  ['"turn down"', ['turn', 'down']],
])('%s means %j', (query, words) => {
  expect(join(query)).toEqual(words);
});

test.each([
  'turn the lamp by the old pier down',
  'what did he give in return',
  'give information in detail',
  'who gave the order in may',
  'who sits on which side of table',
  'left the room, out of anger',
  'show me what is up',
  'came out through the gate of the room',
  'who called when they went off',
])('%s is no idiom', (query) => {
  expect(join(query)).toEqual(readAskedWords(parseQuery(query).parts).words.map(({ word }) => word));
});

/** Each idiom in another form than its own, in the order of the list. */
const otherForms = `
  behind closed door/behind the scene/balls in their courts/red lines/common grounds/same pages/eye to eye/got along/
  came out of/lost ground/gained ground/took part/showed up/turned up/left out/turned the offers down/shot it down/
  called the visit off/putting it off/gave the harbour up/gave in/gave it away/backed down/pulled the fleet out/
  pulled his fleet back/walked away/stepped down/carried on/kicked the games off/wrapped it up/sets a league up/
  laid down their arms/held their fire/shook hands/handed the keys over/footed the bill/pointed fingers/photo ops/
  on the tables/wants it from/wanted Berg for/ruled it out/brushed the visit aside/brushed her off/waved them away/changed their mind/changed its tune/
  broke down/fell through/fell apart/looking forward to/flew home/going home/broke his word/broken promises/many hours/many minutes/much time/next to/not Holt at the table/seats at the table/wont the sailors say/kept quiet`
  .replaceAll('\n', '')
  .split('/')
  .map((form) => form.trim());

const lines = idioms
  .trim()
  .split('\n')
  .map((line) => line.trim());

test.each(lines.map((line, at) => [otherForms[at] ?? '', line.split(': ')[1] ?? '']))(
  '%s means %s',
  (query, meaning) => {
    expect(join(query)[0]).toBe(meaning);
  },
);

test('every meaning is a word of a group, or is written in texts', () => {
  const meanings = lines.map((line) => line.split(': ')[1] ?? '');
  const plain = new Set(['defensive', 'give', 'long']);
  expect(meanings.filter((word) => sensesOf(word).length === 0 && !plain.has(word))).toEqual([]);
});
