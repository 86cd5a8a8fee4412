import { expect, test } from 'vitest';
import { exampleArticle, exampleQuote, exampleSource } from '../../../tests/example-content.ts';
import type { WordingStretch } from './diff-wording.ts';
import { changesOfQuote, textChanges } from './text-changes.ts';

const version = (until: string, fields: object) => ({
  sha256: 'b'.repeat(64),
  span: [0, 9] as const,
  until,
  ...fields,
});
const former = (id: string, words: string) => ({ id, speaker: ['holt'], words, span: [1, 9] as const });
const article = exampleArticle({
  quotes: [{ ...exampleQuote, words: 'We shall never see' }],
  source: exampleSource({
    versions: [
      version('2031-05-06', { headline: 'Lake talks begin', quotes: [former('calm', 'We shall see')] }),
      version('2031-05-07', {}),
      version('2031-05-08', { quotes: [former('calm', 'We will see'), former('rain', 'It rains')] }),
    ],
  }),
});

/** What only one wording has stands between angle brackets. */
const marked = (stretches: readonly WordingStretch[] | undefined) =>
  stretches?.map(({ isOnly, text }) => (isOnly ? `<${text}>` : text)).join('');

test('tells what each version had and the next one has, the latest first, and no version that changed nothing', () =>
  expect(
    textChanges(article).map(({ seen, changes }) => [
      seen,
      ...changes.map(({ what, quote, isStillThere, before, after }) =>
        [quote ?? what, isStillThere, marked(before), marked(after)].join(' | '),
      ),
    ]),
  ).toEqual([
    ['2031-05-08', 'calm | true | We <will> see | We <shall never> see', 'rain | false | It rains | '],
    [
      '2031-05-06',
      'headline | true | Lake talks <begin> | Lake talks <end>',
      'calm | true | We <shall> see | We <will> see',
    ],
  ]));

test('tells of one quote only its own', () =>
  expect(changesOfQuote(article, 'rain').map(({ changes }) => changes.length)).toEqual([1]));
