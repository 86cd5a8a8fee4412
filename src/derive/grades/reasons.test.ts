import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleOutsideSource,
  exampleQuote,
  exampleSource,
} from '../../../tests/example-content.ts';
import type { MarkedGrade } from '../../domain/grades/grade-words.ts';
import { indexChanges } from '../cite/change-index.ts';
import { citeQuote } from '../cite/cite-quote.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { bestKnown } from './best-known.ts';
import { describeContested } from './describe-contested.ts';
import { reasonsIn } from './list-reasons.ts';
import type { Reason } from './reason.ts';

const inferred = { grade: 'inferred', evidence: 'No other is named.' } as const;
const outside = { grade: 'outside', evidence: 'The radio names her.', source: 'hill-radio' } as const;
const unseen = { grade: 'outside', evidence: 'A page is said to.', source: 'lost-page' } as const;
const { quotes, reasons } = buildDossier(
  exampleContent({
    sources: [exampleOutsideSource(), exampleOutsideSource({ id: 'lost-page', seen: 'unseen' })],
    events: [exampleEvent({ dated: unseen })],
    articles: [
      exampleArticle({
        source: exampleSource({ outletKnown: inferred }),
        quotes: [
          {
            ...exampleQuote,
            said: 'lake-meeting',
            speakerKnown: outside,
            saidKnown: inferred,
            attribution: { printed: 'the office said', span: [30, 45] },
          },
        ],
      }),
    ],
  }),
);

describe('the reasons of the marks', () => {
  test('are one for every value that is not printed, each with its grade', () => {
    expect(Array.from(reasons.values(), ({ id, value, grade }) => `${id}: ${value} ${grade}`)).toEqual([
      'why-outlet-lake-talks: outlet inferred',
      'why-date-lake-talks: date inferred',
      'why-speaker-lake-talks--calm: speaker outside',
      'why-occasion-lake-talks--calm: occasion inferred',
      'why-day-lake-meeting: date unseen',
    ]);
  });

  test('stand on a page once, in the order of its marks', () => {
    const marks = ['why-day-lake-meeting', 'why-date-lake-talks', 'why-day-lake-meeting'];
    const html = marks.map((id) => `<button popovertarget="${id}">`).join('');
    expect(reasonsIn(html, reasons).map(({ id }) => id)).toEqual(marks.slice(0, 2));
  });

  test('are never opened in vain', () =>
    expect(() => reasonsIn('<button popovertarget="why-not">', reasons)).toThrow('“why-not”'));
});

test('a citation says behind each value how it is known, and what the report has for the speaker', () => {
  const [view] = quotes;
  expect(
    view && citeQuote(view, { story: { site: 'The Lake File' }, changes: indexChanges([]) }).line,
  ).toMatchInlineSnapshot(
    `"Mara Holt (speaker from outside the report, which has “the office said”): “We shall see” (meeting at the lake, 4 May 2031; occasion inferred; date from a source outside the report that was not seen). Quoted in: Lake Post (outlet inferred), “Lake talks end”, 4 May 2031 (date inferred)."`,
  );
});

describe('a name that stands for several', () => {
  const reasonOf = (grade: MarkedGrade): Reason => ({
    id: `why-${grade}`,
    value: 'outlet',
    of: 'x',
    grade,
    known: { ...inferred, from: undefined },
  });
  test.each<[string, readonly (MarkedGrade | 'printed')[], MarkedGrade | undefined]>([
    ['is printed where one report prints it', ['outside', 'printed', 'inferred'], undefined],
    ['is known as by the report that knows it best', ['unseen', 'outside', 'inferred'], 'inferred'],
    ['is from outside rather than not seen', ['unseen', 'outside'], 'outside'],
    ['is not seen where none is', ['unseen', 'unseen'], 'unseen'],
    ['needs no grade where there is nothing', [], undefined],
  ])('%s', (_, grades, expected) => {
    const reasons = grades.map((grade) => (grade === 'printed' ? undefined : reasonOf(grade)));
    expect(bestKnown(reasons)?.grade).toBe(expected);
  });

  test('has its grade in a line of text: two outlets that give the same words to somebody', () => {
    const [quote] = quotes;
    if (quote === undefined) throw new Error('There is no quote.');
    const printed = {
      ...quote.article,
      outlet: { ...quote.article.outlet, name: 'Hill Post' },
      outletKnown: { grade: 'printed', evidence: 'Its head.', from: undefined } as const,
    };
    const given = {
      words: 'shall see',
      speakers: quote.speakers,
      quotes: [quote, { ...quote, article: printed }],
    };
    expect(describeContested({ utteranceId: 'calm', others: [given] })).toBe(
      'Lake Post (outlet inferred) and Hill Post give “shall see” to Mara Holt',
    );
  });
});
