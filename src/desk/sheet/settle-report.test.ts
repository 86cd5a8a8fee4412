import { expect, test } from 'vitest';
import { exampleArticle, exampleContent, exampleOutlet } from '../../../tests/example-content.ts';
import { buildDossier } from '../../derive/dossier/build-dossier.ts';
import { whyOutlet, whyPublished } from '../../derive/grades/reason.ts';
import { ArticleSchema } from '../../domain/article.ts';
import { unknownDate } from '../../domain/dates/story-date.ts';
import { notNamed } from '../../ingest/draft/draft-outlet.ts';
import type { CardAnswer } from '../decide/card-answer.ts';
import { startDesk } from '../decide/desk-state.ts';
import { replaySteps } from '../decide/journal.ts';
import { staysOpen } from '../decide/stays-open.ts';
import type { ReportCard } from './cards/desk-card.ts';
import { settleCard } from './settle-card.ts';

const { id, body, ...example } = exampleArticle();
const noPublisher = 'The file names no publisher.';
const article = {
  ...example,
  source: {
    ...example.source,
    outlet: notNamed.id,
    outletKnown: { grade: 'inferred' as const, evidence: noPublisher },
  },
  published: { date: '../2031-05-05', grade: 'inferred' as const, evidence: 'It tells of 5 May 2031.' },
  review: [
    'The file names no publisher: find out who published it, and say how it is known.',
    'The date of publication is only bounded by the text: look for the day.',
  ],
};
const start = startDesk(article, body);
const base = { key: 'report', at: 0, doubt: undefined, reason: [], shows: '', beside: '' };
const card: ReportCard = { kind: 'report', ...base };

function settled(answer: CardAnswer) {
  const edits = settleCard(card, { state: start, answer, text: '' });
  const steps = [{ at: '', says: '', card: '', edits }];
  const journal = { version: 1, base: { text: '', sha256: '' }, seen: '', steps, done: 1 } as const;
  return replaySteps(start, journal).article;
}

test('a publisher and a day that nobody found out stay unknown in the file and on the page, without their review', () => {
  const after = settled({});
  expect(after).toEqual({ ...article, review: [] });
  const outlets = [exampleOutlet({ ...notNamed.outlet, id: notNamed.id })];
  const articles = [{ ...ArticleSchema.parse(after), id, body }];
  const [shown] = buildDossier(exampleContent({ outlets, articles })).articles;
  if (shown === undefined) throw new Error('The report is not shown.');
  expect(shown.outlet.name).toBe('Publisher not named');
  expect(whyOutlet(shown)).toMatchObject({ grade: 'inferred', known: { evidence: noPublisher } });
  expect(whyPublished(shown)).toMatchObject({ grade: 'inferred', known: article.published });
});

test.each<[CardAnswer, Partial<typeof article>, readonly string[]]>([
  [{}, {}, ['publisher not named', 'day only bounded']],
  [{ outlet: 'not-named' }, {}, ['publisher not named', 'day only bounded']],
  [{ outlet: 'lake-post' }, {}, ['day only bounded']],
  [{ day: '2031-05-04' }, {}, ['publisher not named']],
  [{ outlet: 'lake-post', day: '2031-05-04' }, {}, []],
  [{}, { published: { ...article.published, date: unknownDate } }, ['publisher not named', 'day not known']],
  [{}, { published: { ...article.published, date: '2031-05-04' } }, ['publisher not named', 'day inferred']],
  [{}, { source: { ...article.source, outlet: 'lake-post' } }, ['outlet inferred', 'day only bounded']],
])('answered with %j the card of a report with %j leaves %j', (answer, fields, open) =>
  expect(staysOpen({ ...article, ...fields }, answer)).toEqual(open),
);
