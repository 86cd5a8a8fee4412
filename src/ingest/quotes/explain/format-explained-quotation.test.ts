import { expect, test } from 'vitest';
import { attributionRules } from '../attribution/attribution-rules.ts';
import { explainQuotations } from './explain-quotations.ts';
import { formatExplainedQuotation } from './format-explained-quotation.ts';

const rules = attributionRules.map(({ name }) => name);
const untilClearCue = rules.slice(0, rules.indexOf('clear cue') + 1);

function explain(text: string): readonly string[] {
  return explainQuotations(text).map((explained) => formatExplainedQuotation(explained, 'line 1'));
}

test('tells in words what was tried, what it weighs and where the thresholds are', () => {
  expect(explain('Ann Moss came. She said, “We wait for the ferry.”')[0]?.split('\n')).toEqual([
    'line 1 “We wait for the ferry.”',
    '  read as: a whole statement',
    '  speaker: Ann Moss',
    '  Was it said by somebody? The clues come to +5.9; above 0 it was.',
    '      −1.2  doubt, before anything is known',
    '      +0.1  three to five words',
    '      +0.8  words of speech',
    '      +0.5  a whole sentence',
    '      +0.9  cue at hand',
    '      +0.3  cue in the sentence',
    '      +1.9  some cue',
    '      +1.1  cue that describes',
    '      +1.5  after a comma or colon',
    `  Who said it? Rules tried beside the beginning of the words: ${untilClearCue.join(', ')}.`,
    '    “clear cue” found somebody (attribution before the words), with a score of 10.',
    '    cue “She said”, attribution before the words: 10, clear (clear from 3 on)',
    '          +8  introduces the words',
    '          +2  how much the verb says',
    '  Who is “She”? Ann Moss, as the likeliest person for the pronoun.',
    '      +8.9  Ann Moss',
    expect.stringMatching(/^ {2}How sure is the speaker\? 9\d %; below 50 % the speaker stays unknown\.$/),
    expect.stringMatching(/^ {4} +\+[\d.]+ {2}nothing to doubt, before anything is known$/),
    expect.stringMatching(/^ {4} +\+[\d.]+ {2}how well the words fit that name the speaker$/),
    expect.stringMatching(/^ {4} +\+[\d.]+ {2}the speaker is named before the words, /),
  ]);
});

test.each([
  ['They sell “fresh” fish.', 'read as: a term; nobody said it'],
  ['“We wait,” the keeper said.', 'speaker: keeper'],
  ['“We wait,” the keeper said.', 'Who is “the keeper”? Nobody the report names fits clearly enough.'],
  ['“We wait,” Ann Moss said. “It comes.”', 'read as: a whole statement, with the words beside it'],
  ['Ann Moss came.\n\n10:15 a.m.: “It is late and nobody came.”', 'so no further rule was tried.'],
])('%j is explained with “%s”', (text, expected) => {
  expect(explain(text).join('\n')).toContain(expected);
});

test('keeps words of several paragraphs on one line', () => {
  expect(explain('“We wait.\n\n“It comes,” Ann Moss said.')[0]?.split('\n')[0]).toBe(
    'line 1 “We wait. It comes,”',
  );
});
