import { describe, expect, test } from 'vitest';
import type { FoundQuote } from '../../search/index/found-quote.ts';
import { describeHit } from './describe-hit.ts';

const site = { site: 'The Lake File', home: 'https://file.example' };
const found: FoundQuote = {
  id: 'lake-talks/calm',
  words: 'The lake is calm.',
  speakers: [{ id: 'holt', name: 'Mara Holt', role: 'minister' }],
  occasion: 'lake-meeting',
  outlet: 'lake-post',
  kind: 'utterance',
  shown: {
    outlet: 'Lake Post',
    report: 'Talks at the lake',
    headline: 'Lake talks end',
    published: '4 May 2031',
    publishedGrade: 'inferred',
    said: 'meeting at the lake',
    day: '4 May 2031',
  },
};

describe('a hit', () => {
  test('shows its words, speaker with role, occasion and report, each with its address', () => {
    expect(describeHit({ ...found, marks: [{ start: 4, end: 8 }], why: [] }, site)).toMatchObject({
      address: '/quotes/lake-talks/calm/',
      pieces: [
        { text: 'The ', isMarked: false, isInserted: false },
        { text: 'lake', isMarked: true, isInserted: false },
        { text: ' is calm.', isMarked: false, isInserted: false },
      ],
      speakers: [{ name: 'Mara Holt', role: 'minister', address: '/people/holt/' }],
      occasion: { text: 'meeting at the lake', address: '/timeline/#event--lake-meeting' },
      day: '4 May 2031',
      outlet: 'Lake Post',
      report: { text: 'Talks at the lake', address: '/articles/lake-talks/#quote--calm' },
      kind: undefined,
      contested: undefined,
      source: undefined,
    });
  });

  test('names the language of its words where it is not that of the page, and says that they are part of a sentence', () => {
    const shown = { ...found.shown, language: 'nb' };
    expect(describeHit({ ...found, kind: 'fragment', shown }, site)).toMatchObject({
      language: 'nb',
      isPart: true,
    });
    expect(describeHit(found, site)).toMatchObject({ language: undefined, isPart: false });
  });

  test('shows how each of its values is known, and from what', () => {
    const shown = {
      ...found.shown,
      doubts: [
        { value: 'occasion', grade: 'inferred', why: 'No other is named.' },
        { value: 'date', grade: 'outside', why: 'Hill Radio has the day.' },
        { value: 'outlet', grade: 'printed', why: 'It stands above.' },
      ],
    };
    const { doubts, citation } = describeHit({ ...found, shown }, site);
    expect(doubts).toEqual({
      occasion: { value: 'occasion', grade: 'inferred', why: 'No other is named.' },
      date: { value: 'date', grade: 'outside', why: 'Hill Radio has the day.' },
    });
    expect(citation).toContain(
      '(meeting at the lake, 4 May 2031; occasion inferred; date from outside the report)',
    );
  });

  test('leads to the page that compares the renderings where reports name different speakers', () => {
    const shown = { ...found.shown, contested: 'Hill Post gives it to Bo Berg' };
    expect(describeHit({ ...found, utterance: 'calm', shown }, site).contested).toEqual({
      text: 'Hill Post gives it to Bo Berg',
      address: '/said/calm/',
    });
  });

  test('is cited with its report and whole address', () => {
    expect(describeHit(found, site).citation).toMatchInlineSnapshot(
      `"Mara Holt: “The lake is calm.” (meeting at the lake, 4 May 2031). Quoted in: Lake Post, “Lake talks end”, 4 May 2031 (date inferred). The Lake File, https://file.example/quotes/lake-talks/calm/"`,
    );
  });

  test('says so where the report names nobody and no occasion', () => {
    const { occasion: _, ...rest } = found;
    const { citation, speakers, occasion } = describeHit(
      { ...rest, speakers: [], shown: { outlet: 'Lake Post', published: '2031' } },
      site,
    );
    expect([speakers, occasion]).toEqual([[], undefined]);
    expect(citation).toContain('Speaker not named in the report: “The lake is calm.” (occasion not given)');
  });
});
