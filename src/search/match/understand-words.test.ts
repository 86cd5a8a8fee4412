import { expect, test } from 'vitest';
import { parseQuery } from '../query/parse-query.ts';
import { emphasisOf, readAskedWords } from './asked-words.ts';
import { understandWords } from './understand-words.ts';

const understand = (query: string) => understandWords(readAskedWords(parseQuery(query).parts).words);
const words = (of: readonly { readonly word: string }[]) => of.map(({ word }) => word).join(' ');

test.each([
  ['how long did the talks take', 'long talks take', 'how', false],
  ['what did Holt say about the lake', 'holt lake', '', true],
  ['Holt on the lake', 'holt lake', '', true],
  ['what did Holt tell Berg to do', 'holt tell berg', '', false],
  ['what did Holt tell Berg', 'holt berg', '', true],
  ['the call with Holt', 'call holt', '', false],
  ['what was the tone of the call', 'tone call', '', false],
  ['of the and the', 'of the and', '', false],
  ['on the lake', 'lake', '', false],
  ['who said "the lake is calm"', 'the lake is calm', 'who', true],
  ['what did the U.S. want', 'us want', '', false],
  ['the and of', 'the and of', '', false],
  ['may 6', 'may 6', 'when', false],
  ['6 march', '6 march', 'when', false],
  ['who may come', 'come', 'who', false],
  ['for what was the meeting', 'meeting', 'why', false],
  ['what was the meeting for', 'meeting', 'why', false],
  ['reasons for the meeting', 'reasons meeting', 'why', false],
  ['please tell me who sat on the lake', 'sat lake', 'who', false],
  ['could you tell me what Holt said about the lake', 'holt lake', '', true],
  ['do you know when Holt left', 'holt left', 'when', false],
  ['I’d like to know where Holt was', 'holt', 'where', false],
  ['tell me more about Holt', 'holt', '', false],
  ['who’s on the lake', 'lake', 'who', false],
  ['what did Holt tell me', 'holt me', '', true],
  ['"tell me" lake', 'tell me lake', '', false],
  ['which Norwegians sat down', 'norwegians sat down', 'who', false],
  ['which Vessian ministers sat down', 'vessian ministers sat down', 'who', false],
  ['what time did it begin', 'time begin', 'when', false],
  ['did Holt leave on Tuesday', 'holt leave tuesday', 'when', false],
  ['when was Holt on the lake', 'holt lake', 'when', false],
  ['did Holt go back on it', 'holt go back', '', false],
  ['how did the call go', 'call go', '', false],
  ['who first said work', 'first work', 'who', true],
  ['who mentioned the lake', 'lake', 'who', true],
  ['что сказал Холт об озере', 'холт озере', '', true],
  ['сколько длились переговоры', 'many long переговоры', 'how', false],
  ['хто такий Холт', 'холт', 'who', false],
  ['де підписали договір', 'підписали договір', 'where', false],
  ['коли був Холт на озері', 'холт озері', 'when', false],
  ['did both ministers leave', 'leave', '', false],
  ['did two people drown', 'two people drown', '', false],
  ['что сказал Ким', 'ким', '', true],
  ['Ким', 'ким', '', false],
  ['путь от Киева', 'путь от киева', '', false],
  ['what was the lake like', 'lake', '', false],
  ['does Holt think the lake is calm', 'holt lake calm', '', false],
  ['how did Holt answer when Berg asked', 'holt answer berg asked', '', false],
  ['when did Holt answer', 'holt answer', 'when', false],
  ['Holt calls Berg', 'holt calls berg', '', false],
])('of “%s” “%s” tells, “%s” asks', (query, telling, asking, isForWords) => {
  const understood = understand(query);
  expect(words(understood.telling)).toBe(telling);
  expect(words(understood.asking)).toBe(asking);
  expect(understood.isForWords).toBe(isForWords);
});

test('who stands before the verb spoke, what follows was spoken of', () => {
  const sides = understand('what did Holt say about Berg').telling.map(({ word, side }) => [word, side]);
  expect(sides).toEqual([
    ['holt', 'speaker'],
    ['berg', 'subject'],
  ]);
  expect(understand('was Berg invited').telling.every(({ side }) => side === undefined)).toBe(true);
});

test.each([
  ['что сказал Холт об озере', ['speaker', 'subject']],
  ['що говорила Холт про озеро', ['speaker', 'subject']],
  ['что сказали об озере', ['subject']],
  ['what was said of the lake by Holt', ['subject', 'subject']],
])('in “%s” whoever stands between the verb and “about” spoke', (query, sides) => {
  expect(understand(query).telling.map(({ side }) => side)).toEqual(sides);
});

test('what turns the meaning of others is no light word', () => {
  const { telling } = understand('never voted against the treaty');
  expect(telling.map(({ word, isLight = false }) => [word, isLight])).toEqual([
    ['never', false],
    ['voted', false],
    ['against', false],
    ['treaty', false],
  ]);
});

test('light words tell little, and are never the beginning of others', () => {
  const { telling } = understandWords(readAskedWords(parseQuery('how did the lake go').parts).words);
  expect(telling).toMatchObject([{ word: 'lake' }, { word: 'go', isLight: true, unfinished: false }]);
});

test.each([
  ['who said a lake is a lake', 'a lake is a'],
  ['what did Holt say', ''],
])('%s recites “%s”', (query, recited) => {
  expect(words(understand(query).recited)).toBe(recited);
});

test('what somebody wants to do and a clause that tells when tell less than the rest', () => {
  const { telling } = understand('where did Holt want to stay when Berg came');
  expect(telling.map(emphasisOf)).toEqual([1, 0.35, 1, 0.6, 0.35]);
});
