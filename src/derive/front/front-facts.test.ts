import { expect, test } from 'vitest';
import { exampleFolder } from '../../../tests/example-folder.ts';
import { readContentFolder } from '../../collections/read-content-folder.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { accountsOf } from './accounts.ts';
import { chooseFrontFacts } from './front-facts.ts';
import { introduceGrades } from './introduce-grades.ts';
import { introduceOnce } from './introduce-once.ts';
import { markShared } from './mark-shared.ts';
import { outcomeParts } from './outcome-parts.ts';

const dossier = buildDossier(readContentFolder(exampleFolder));
const front = chooseFrontFacts(dossier.ledger);

test('the front page chooses by what reports say', () => {
  expect(front.length?.fact.asks).toMatch(/long/);
  expect(front.plans.map(({ fact }) => fact.id)).toEqual(['place']);
  expect(front.outcome?.fact.type).toBe('date');
  const shown = [front.outcome, front.length, ...front.plans];
  expect(front.questions.filter((entry) => shown.includes(entry))).toEqual([]);
});

test('a story without differences has nothing to choose', () => {
  const agreed = dossier.ledger.filter(({ kind }) => kind === 'agree' || kind === 'single');
  expect(agreed.length).toBeGreaterThan(0);
  expect(chooseFrontFacts(agreed)).toEqual({
    outcome: undefined,
    length: undefined,
    plans: [],
    questions: [],
  });
});

test('what an outlet writes stands apart from what it has others say, each value once', () => {
  const [claim] = front.length?.claims ?? [];
  const [person] = dossier.people;
  if (claim === undefined || person === undefined) throw new Error('The example has no claim.');
  const named = { ...claim, speakers: [person], words: 'seven hours' };
  const [account] = accountsOf([named, claim, claim]);
  expect(account?.own).toEqual([claim.words]);
  expect(account?.makers.map(({ speakers, values }) => [speakers.map(({ name }) => name), values])).toEqual([
    [[person.name], ['seven hours']],
  ]);
});

test.each([
  ['one run', 'The tide waits for no guild', 'waits for no guild', 90, 'The tide [waits for no guild]'],
  ['runs apart', 'a b c d e', 'b […] d', 90, 'a [b] c [d] e'],
  ['of a long text the shared words alone', 'a b c d e', 'b […] d', 5, '[b] […] [d]'],
])('marks what two texts share: %s', (_, text, shared, longest, marked) => {
  const pieces = markShared(text, shared, longest);
  expect(pieces.map((piece) => (piece.isShared ? `[${piece.text}]` : piece.text)).join('')).toBe(marked);
});

test('an office stands beside a name once, and not beside one that readers have read before', () => {
  const [first, second] = dossier.people;
  if (first === undefined || second === undefined) throw new Error('The example has too few people.');
  const known = `${second.name} met the guild.`;
  const offices = introduceOnce([[first, second], [first]], { known, date: undefined, find: dossier.find });
  expect(offices.map((own) => [...own.keys()])).toEqual([[first.id], []]);
  expect(offices[0]?.get(first.id)).toBe(first.roles.at(-1)?.title);
});

test('the first outlet of each grade has the word of the grade beside it, later ones have the sign', () => {
  const [article] = dossier.articles;
  if (article === undefined) throw new Error('The example has no report.');
  const known = (grade: 'printed' | 'inferred' | 'outside') => [
    { ...article, outletKnown: { ...article.outletKnown, grade } },
  ];
  const named = ['printed', 'inferred', 'inferred', 'outside', 'inferred', 'outside'] as const;
  expect(introduceGrades(named.map(known))).toEqual([false, true, false, true, false, false]);
});

const sides = [
  { name: 'None', values: ['none'] },
  { name: 'Some', values: ['some', 'many'] },
];
const byGiver = ['Written by the outlets themselves', 'Said by people they name'];

test.each([
  ['its sides', { kind: 'conflict', note: 'Both cannot be.', sides }, ['None', 'Some']],
  ['who gives them', undefined, byGiver],
] as const)('what came of it is parted by %s', (_, differs, names) => {
  const [claim] = front.length?.claims ?? [];
  const [person] = dossier.people;
  const fact = front.outcome?.fact;
  if (claim === undefined || person === undefined || fact === undefined)
    throw new Error('The example lacks one.');
  const told = (text: string, speakers = claim.speakers) => ({
    ...claim,
    speakers,
    words: text,
    value: { type: 'text', text } as const,
  });
  const claims = [told('none'), told('some', [person]), told('many', [person])];
  const { parts, hidden } = outcomeParts({ fact: { ...fact, differs }, claims });
  expect(parts.map(({ name }) => name)).toEqual(names);
  expect(parts[0]?.rows.flatMap(({ own }) => own)).toEqual(['none']);
  expect(parts[1]?.rows.flatMap(({ makers }) => makers.flatMap(({ values }) => values))).toEqual([
    'some',
    'many',
  ]);
  expect(hidden).toBe(0);
});
