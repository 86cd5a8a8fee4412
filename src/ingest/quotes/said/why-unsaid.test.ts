import { expect, test } from 'vitest';
import { whyUnsaid } from './why-unsaid.ts';

/** What stands before the words. */
const beforeOf = (text: string): string => text.slice(0, text.indexOf('“'));

test.each([
  'Mara Holt did not say whether she would leave but promised “a full account.”',
  'Mara Holt declined to say if she would sign and described the plan as “a gift.”',
  'Mara Holt would not say if she would sign before calling the plan “a gift.”',
  'Mara Holt declined to say if she signed but said “I keep the lake.”',
  'Asked why the dam failed Ada Marsh explained that it was “a weak wall.”',
  'Mara Holt was asked why she resigned and responded “I was tired.”',
  'When pressed on whether the ferry was safe the minister insisted that it is “safer than ever.”',
  'Asked if she would go Holt had promised “a full account.”',
  'Mara Holt declined to say whether the ferry was safe, and “a full account” was promised.',
])('a quotation behind a told question has a verb of its own: %s', (text) => {
  expect(whyUnsaid({ before: beforeOf(text), after: '' })).toBeUndefined();
});

test.each([
  'Asked whether she agreed that the lock was “a joke,” Holt shrugged.',
  'Asked whether Mara Holt still agreed that the lock was “a joke,” Berg shrugged.',
  'Asked whether the harbour master had promised “a full account,” Berg shrugged.',
  'Asked whether the plan for the new lock was described as “a joke,” Berg shrugged.',
  'Asked whether the ferry and the lock were “a joke,” Holt shrugged.',
  'Holt was asked why she resigned and did not say whether the lock was “a joke.”',
  'Asked why she was describing the lock as “a joke,” Holt shrugged.',
])('a verb of the question itself makes no quote: %s', (text) => {
  expect(whyUnsaid({ before: beforeOf(text), after: '' })).toBeDefined();
});

test.each([
  'Berg admitted that he might have said “the lock is a rotten heap.”',
  'Berg conceded on Monday he could have called it “a rotten heap.”',
  'Even if Holt called the bridge “a work of art,” it was shut.',
])('what is granted was said: %s', (text) => {
  expect(whyUnsaid({ before: beforeOf(text), after: '' })).toBeUndefined();
});

test.each([
  'Holt rejected the claims by the opposition calling them “a cheap trick.”',
  'Holt disputed the report on the dam saying it was “a cheap trick.”',
  'Holt denied the allegation describing it as “a cheap trick.”',
])('who denies a claim may say what it is: %s', (text) => {
  expect(whyUnsaid({ before: beforeOf(text), after: '' })).toBeUndefined();
});

test.each([
  'Holt denied a report in the Tarn Post of saying “keep the lake.”',
  'Holt denied calling it “a joke.”',
  'Holt rejected claims of calling them “fools.”',
])('words inside the claim are denied: %s', (text) => {
  expect(whyUnsaid({ before: beforeOf(text), after: '' })).toBeDefined();
});

test.each([
  'Asked if he resigned Holt said “I did not.”',
  'Asked if she would resign Mara Holt told reporters “not today.”',
  'Holt was asked whether she resigned and said “I did not.”',
])('an answer without a comma is no part of the question: %s', (text) => {
  expect(whyUnsaid({ before: beforeOf(text), after: '' })).toBeUndefined();
});

test.each([
  'Asked if Holt said “enough is enough,” Berg laughed.',
  'Asked whether Anna Maria van der Berg had called the lock “a rotten heap,” Holt said no.',
  'Asked if Juan Carlos de la Fuente Ortega said the ferry was “a death trap,” Holt laughed.',
  'Asked whether the harbour master of Tarnholm and Ostmark said the ferry was “a trap,” Holt laughed.',
  'Asked by a reporter of the Tarnholm Gazette whether the lock was “a rotten heap,” Holt said no.',
  'Holt was asked by a reporter if the lock was “a rotten heap.”',
])('a question holds its words whatever the names in it: %s', (text) => {
  expect(whyUnsaid({ before: beforeOf(text), after: '' })).toBeDefined();
});

test.each([
  'Nils Aas imagines Mara Holt saying, “I am tired of the lock.”',
  'The cartoon depicts Mara Holt saying, “I am tired of the lock.”',
  'The fake video shows Mara Holt saying, “I am tired of the lock.”',
  'Nobody remembers Mara Holt saying, “I am tired of the lock.”',
  'No one ever heard Mara Holt say “I am tired of the lock.”',
  'Nils Aas never heard Mara Holt say “I am tired of the lock.”',
  'Nils Aas could not remember Mara Holt saying, “I am tired of the lock.”',
  'Mara Holt had never been heard saying “I am tired of the lock.”',
])('what is imagined, drawn or heard by nobody is not said: %s', (text) => {
  expect(whyUnsaid({ before: beforeOf(text), after: '' })).toBeDefined();
});

test.each([
  'Nils Aas remembers Mara Holt saying, “I am tired of the lock.”',
  'The video shows Mara Holt saying, “I am tired of the lock.”',
  'Not only Nils Aas heard Mara Holt say “I am tired of the lock.”',
  'Nobody who heard Mara Holt say “I am tired of the lock” left.',
  'Nobody came, and Nils Aas heard Mara Holt say “I am tired of the lock.”',
])('what was heard was said: %s', (text) => {
  expect(whyUnsaid({ before: beforeOf(text), after: '' })).toBeUndefined();
});

test.each([
  'Mara Holt did not express concern that the lock was “a joke.”',
  'Mara Holt has not voiced any doubt that the lock was “a joke.”',
  'Mara Holt never made the claim that the lock was “a joke.”',
])('a claim that nobody made is not said: %s', (text) => {
  expect(whyUnsaid({ before: beforeOf(text), after: '' })).toBeDefined();
});

test.each([
  'Nobody called the lock “a joke.”',
  'No one has said it was “a joke.”',
  'None of the keepers had called the lock “a joke.”',
  'Neither of them ever called it “a joke.”',
  'Neither side called it “a joke.”',
  'Neither Mara Holt nor her brother Nils Aas called it “a joke.”',
])('what is said by nobody is not said: %s', (text) => {
  expect(whyUnsaid({ before: beforeOf(text), after: '' })).toBeDefined();
});

test.each([
  'Nobody but Mara Holt called the lock “a joke.”',
  'Nobody knew why Mara Holt called the lock “a joke.”',
  'Nobody was hurt, said Mara Holt and called it “a joke.”',
  'None of them liked the lock that Mara Holt called “a joke.”',
  'Neither man wanted the lock, which Mara Holt called “a joke.”',
  'Neither came, and Mara Holt called it “a joke.”',
])('what somebody says of nobody is said: %s', (text) => {
  expect(whyUnsaid({ before: beforeOf(text), after: '' })).toBeUndefined();
});

test.each([
  ['Had Bob Ray said “shut it,” the crew would have shut it.', 'only supposes'],
  ['The gate held. Had the old mayor called it “a ruin,” nobody would have cared.', 'only supposes'],
  ['Bob Ray was wrongly quoted as saying “the gate is safe.”', 'wrongly quoted'],
  [
    'The paper misquoted Bob Ray in its report as saying “the gate is safe,” Ann Moss said.',
    'wrongly quoted',
  ],
  ['An article wrongly attributed the words “the gate is safe” to Bob Ray.', 'wrongly quoted'],
])('words that nobody said: %s', (text, why) => {
  expect(whyUnsaid({ before: beforeOf(text), after: '' })).toContain(why);
});

test.each([
  'Had enough of it, Bob Ray said “shut it.”',
  'Bob Ray falsely claimed that “the gate is safe.”',
  'She was often quoted as saying “the gate is safe.”',
])('words that somebody said: %s', (text) => {
  expect(whyUnsaid({ before: beforeOf(text), after: '' })).toBeUndefined();
});
