import { expect, test } from 'vitest';
import { indexRuns } from '../../derive/proof/shared-runs.ts';
import { checkDigest, wordsBehindLoneMarks } from './check-digest.ts';
import { offerQuotes } from './offer-quotes.ts';

const report = 'The mayors left the mill late on Sunday evening with a handshake and no day for signing it.';
const quotes = [
  { id: 'ink', words: 'We have a treaty in everything but ink' },
  { id: 'twice', words: 'read every line twice' },
  { id: 'winter', words: 'If we wait, the channel closes' },
];
const claims = [
  { event: 'talks', fact: 'duration', value: 'PT2H45M', printed: 'two hours and 45 minutes' },
  { event: 'talks', fact: 'result', value: 'a draft of nine pages', printed: 'came out with nine pages' },
];
const check = (body: string) => checkDigest(body, { quotes, claims, report: indexRuns(report) });

test('tells what is not told yet', () => {
  const body = 'They sat for 2 hours and 45 minutes. Holt said :quote[ink].\n\n::quote[winter]';
  const { quotesLeft, claimsLeft, open, copied, unknown } = check(body);
  expect(quotesLeft).toEqual(['twice']);
  expect(claimsLeft.map(({ fact }) => fact)).toEqual(['result']);
  expect({ open, copied, unknown }).toEqual({ open: [], copied: [], unknown: [] });
});

test('finds the report’s own words where they stand, and counts them', () => {
  const body =
    'So :quote[ink] it was: the mayors left the mill late on Sunday evening, and nothing was signed.';
  const [run] = check(body).copied;
  expect(body.slice(run?.start, run?.end)).toBe('the mayors left the mill late on Sunday evening');
  expect(run?.count).toBe(9);
});

test.each([
  ['She wants to “read every line” first.', 'read every line', ['twice']],
  ['And then: “if we', 'if we', ['winter']],
  ['A word of “nobody at all”.', 'nobody at all', []],
])('marks in “%s” are open, and the quote that may be meant is offered', (body, words, offers) => {
  expect(check(body).open).toMatchObject([{ words, offers }]);
});

test.each([
  ['And then: “', ['']],
  ['She called it “a fair wind. Nobody else did.', ['a fair wind']],
  ['She said :quote[ink], and “nobody at all” heard it.', []],
])('a mark that nothing closes in “%s” is left to do', (body, words) => {
  expect(wordsBehindLoneMarks(body)).toEqual(words);
});

test('counts what is ours', () => {
  expect(check('Nine pages.\n\n::quote[ink]\n').length).toBe('Nine pages.'.length);
  expect(check(':quote[nobody]').unknown).toEqual(['nobody']);
});

test('offers what begins so before what has a word that begins so, and unused quotes first', () => {
  expect(offerQuotes(quotes, 'w', new Set()).map(({ id }) => id)).toEqual(['ink', 'winter']);
  expect(offerQuotes(quotes, '', new Set(['ink'])).map(({ id }) => id)).toEqual(['twice', 'winter', 'ink']);
});
