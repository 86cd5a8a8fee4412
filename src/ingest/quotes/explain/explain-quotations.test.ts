import { describe, expect, test } from 'vitest';
import { attributionRules } from '../attribution/attribution-rules.ts';
import { sumOf } from '../cues/placed-cue.ts';
import { readQuotations } from '../read-quotations.ts';
import { markedClues } from '../said/marked-clues.ts';
import { explainQuotations } from './explain-quotations.ts';

const examples = [...attributionRules, ...markedClues].map(({ example }) => example);

describe.each(examples)('explaining %j', (example) => {
  const explained = explainQuotations(example);

  test('says for everything between marks what it was read as, and of whom', () => {
    const read = readQuotations(example).map(({ kind, speakers }) => ({ kind, speakers }));
    expect(read.length).toBeGreaterThan(0);
    for (const { kind, speakers } of explained) expect(read).toContainEqual({ kind, speakers });
  });

  test('adds up to what was decided', () => {
    const decided = explained.map(({ kind }) => kind === 'utterance' || kind === 'fragment');
    expect(explained.map(({ reasons }) => sumOf(reasons?.said ?? []) > 0)).toEqual(decided);
  });

  test('weighs every cue by what it names', () => {
    const cues = explained.flatMap(({ reasons }) => reasons?.searches ?? []).flatMap((search) => search.cues);
    for (const { weights, score } of cues) expect(sumOf(weights)).toBeCloseTo(score, 9);
  });
});

test.each(attributionRules)(
  'names the rules up to the one that found somebody: $name',
  ({ name, example }) => {
    const tried = explainQuotations(example).map(({ reasons }) => reasons?.searches[0]?.tried ?? []);
    expect(tried.map((rules) => rules.at(-1))).toContain(name);
    const until = attributionRules.slice(0, attributionRules.findIndex((rule) => rule.name === name) + 1);
    expect(tried).toContainEqual(until.map((rule) => rule.name));
  },
);

test.each([
  ['Ann Moss came. “We wait for the ferry,” Moss said.', 'name', ['Ann Moss'], 0],
  ['Ann Moss came. She said, “We wait for the ferry.”', 'pronoun', ['Ann Moss'], 1],
  ['Kremlin aide Ann Moss came. “We wait,” the aide said.', 'role', ['Ann Moss'], 1],
  ['“We wait,” the keeper said.', 'role', [], 0],
  ['Ann Moss and Bob Ray came. They both said, “We wait.”', 'two people', ['Ann Moss', 'Bob Ray'], 0],
])('says whom the words for a speaker mean: %s', (text, by, names, candidates) => {
  const meant = explainQuotations(text)[0]?.reasons?.meant;
  expect([meant?.by, meant?.names, meant?.candidates.length]).toEqual([by, names, candidates]);
});

test('looks beside the end of words over several paragraphs where their beginning tells nothing clear', () => {
  const text = 'The ferry came.\n\n“We wait for it.\n\n“It will come at ten,” Ann Moss said.';
  const [explained] = explainQuotations(text);
  expect(explained?.reasons?.searches.map(({ found }) => found?.rule)).toEqual([
    expect.any(String),
    'attribution after the words',
  ]);
});

test('tells that a headline was read by the body', () => {
  const text = '“We wait for the ferry”\n\nIt is late. “We wait for the ferry,” Ann Moss said.';
  expect(explainQuotations(text).map(({ reasons }) => reasons?.byEcho)).toEqual([['kind', 'speaker'], []]);
});

test('tells that a label is a time, so that nobody was looked for', () => {
  const text = 'Ann Moss came.\n\n10:15 a.m.: “It is late and nobody came.”';
  const [search] = explainQuotations(text)[0]?.reasons?.searches ?? [];
  expect(search?.isOfNobody).toBe(true);
  expect(search?.tried.at(-1)).toBe('document of a label');
});
