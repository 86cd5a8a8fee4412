import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleOutlet,
  exampleOutsideSource,
  examplePerson,
  exampleSource,
} from '../../../tests/example-content.ts';
import { noteSpeakerDoubt, unwritten } from '../../domain/drafts/unwritten.ts';
import { whyDraft } from '../../domain/drafts/why-draft.ts';
import { leaveOutDrafts } from './leave-out-drafts.ts';
import { nameDrafts } from './name-drafts.ts';

describe('an article is a draft', () => {
  test.each([
    ['that says so', { draft: true }, 'marked “draft: true”'],
    ['without a title of ours', { title: 'Lake talks end' }, 'a title of ours still to be written'],
    ['without any title', { title: `${unwritten.title} abc.txt` }, 'a title of ours still to be written'],
    ['without a deck', { deck: `${unwritten.deck} one sentence.` }, 'the deck still to be written'],
    [
      'without a digest',
      { body: `${unwritten.digest} Its quotations are:\n\n::quote[calm]` },
      'the digest still to be written',
    ],
    ['with nothing under its fields', { body: ' ' }, 'the digest still to be written'],
    [
      'with a doubtful speaker',
      { review: [noteSpeakerDoubt('calm', 'who said it could not be told.'), 'Look at the day.'] },
      '1 speaker in doubt',
    ],
  ])('%s', (_, fields, why) => expect(whyDraft(exampleArticle(fields))).toEqual([why]));

  test.each([
    ['that is written', {}],
    ['with other notes to be looked at', { review: ['Check the speaker’s age.', 'The day is an estimate.'] }],
    ['that may be published whole, under its own headline', { title: 'Lake talks end', rights: 'full' }],
    ['of a report without a headline', { source: exampleSource({ headline: null }) }],
  ] as const)('and none is one %s', (_, fields) => expect(whyDraft(exampleArticle(fields))).toEqual([]));
});

describe('what is left out with a draft', () => {
  const draft = exampleArticle({
    id: 'harbour',
    draft: true,
    source: exampleSource({ outlet: 'harbour-news', via: ['lake-post'] }),
    published: { date: '2031-05-05', grade: 'outside', evidence: 'so the Bay Times', source: 'bay-times' },
    quotes: [
      {
        id: 'late',
        speaker: ['moss', 'holt'],
        words: 'It is late',
        span: [1, 11],
        kind: 'fragment',
        said: 'fair',
      },
    ],
    events: [{ event: 'lake-meeting' }, { event: 'walk' }],
  });
  const content = exampleContent({
    articles: [exampleArticle(), draft],
    outlets: [exampleOutlet(), exampleOutlet({ id: 'harbour-news' }), exampleOutlet({ id: 'nobody-yet' })],
    people: [examplePerson(), examplePerson({ id: 'moss' }), examplePerson({ id: 'berg' })],
    events: [
      exampleEvent(),
      exampleEvent({ id: 'fair', people: ['moss'] }),
      exampleEvent({ id: 'walk' }),
      exampleEvent({ id: 'dinner', after: 'walk', people: ['berg'] }),
    ],
    sources: [exampleOutsideSource(), exampleOutsideSource({ id: 'bay-times' })],
  });
  const published = leaveOutDrafts(content);
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

  test('is the article and what nothing else speaks of', () => {
    expect(ids(published.drafts)).toEqual(['harbour']);
    expect(ids(published.content.articles)).toEqual(['lake-talks']);
    expect(ids(published.content.outlets)).toEqual(['lake-post', 'nobody-yet']);
    expect(ids(published.content.people)).toEqual(['holt', 'berg']);
    expect(ids(published.content.sources)).toEqual(['hill-radio']);
  });

  test('is no event to which another leads', () =>
    expect(ids(published.content.events)).toEqual(['lake-meeting', 'walk', 'dinner']));

  test('is nothing where there is no draft', () => {
    const whole = exampleContent();
    expect(leaveOutDrafts(whole).content).toBe(whole);
  });

  test('is counted and named with what it waits for', () => {
    expect(nameDrafts(published.drafts)).toBe(
      '1 draft left out of the site: articles/harbour.md (marked “draft: true”).',
    );
    expect(nameDrafts([])).toBeUndefined();
  });
});
