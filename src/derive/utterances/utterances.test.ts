import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  examplePerson,
} from '../../../tests/example-content.ts';
import { indexChanges } from '../cite/change-index.ts';
import { citeQuote } from '../cite/cite-quote.ts';
import { createNameFolder } from '../content/fold-names.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { compareOutside, compareRenderings } from './rendering.ts';
import { otherRenderings } from './utterances.ts';

const people = [examplePerson(), examplePerson({ id: 'berg', name: 'Bo Berg' })];

function quote(id: string, words: string, fields: Record<string, unknown> = {}) {
  return {
    id,
    speaker: ['holt'],
    words,
    span: [0, words.length] as [number, number],
    kind: 'utterance' as const,
    utterance: 'calm-lake',
    ...fields,
  };
}

function dossierOf(...quotes: ReturnType<typeof quote>[]) {
  const articles = quotes.map((each, index) =>
    exampleArticle({ id: `report-${index}`, body: '', quotes: [each], events: [] }),
  );
  return buildDossier(exampleContent({ people, articles }));
}

describe('an utterance', () => {
  test('has all its renderings, the fullest first and fragments last', () => {
    const { utterances } = dossierOf(
      quote('part', 'a lake that is calm as ever', { kind: 'fragment' }),
      quote('short', 'The lake is calm'),
      quote('long', 'Today the lake is calm'),
    );
    expect(utterances.map(({ id, renderings }) => [id, renderings.map((each) => each.quote.id)])).toEqual([
      ['calm-lake', ['long', 'short', 'part']],
    ]);
  });

  test('is contested where reports name different speakers, and says so with each rendering', () => {
    const { utterances, quotes } = dossierOf(
      quote('one', 'The lake is calm'),
      quote('two', 'The lake is calm', { speaker: ['berg'] }),
    );
    expect(utterances[0]?.attributions.map(({ speakers }) => speakers[0]?.id)).toEqual(['holt', 'berg']);
    expect(quotes.map(({ contested }) => contested?.others[0]?.speakers[0]?.id)).toEqual(['berg', 'holt']);
    expect(
      quotes.map(
        (view) => citeQuote(view, { story: { site: 'The Lake File' }, changes: indexChanges([]) }).line,
      ),
    ).toEqual([
      expect.stringContaining('. Lake Post gives “The lake is calm” to Bo Berg.'),
      expect.stringContaining('. Lake Post gives “The lake is calm” to Mara Holt.'),
    ]);
  });

  test('is contested only in words that both print, as each prints them', () => {
    const { utterances, quotes } = dossierOf(
      quote('short', 'The quiet lake will help us keep the peace', { speaker: ['berg'] }),
      quote('long', 'I hope the quiet lake is a beginning that will help us find and keep the peace.'),
      quote('part', 'a beginning', { kind: 'fragment' }),
      quote('word', 'peace', { kind: 'fragment' }),
    );
    expect(quotes.map(({ contested }) => contested?.others.map(({ words }) => words))).toEqual([
      ['the quiet lake […] will help us […] keep the peace'],
      ['The quiet lake will help us keep the peace'],
      undefined,
      undefined,
    ]);
    expect(utterances[0]?.contested.map(({ words, speakers }) => [speakers[0]?.id, words])).toEqual([
      ['holt', 'the quiet lake […] will help us […] keep the peace'],
      ['berg', 'The quiet lake will help us keep the peace'],
    ]);
  });

  test('that reports give to different people in other words is not contested', () => {
    const { utterances } = dossierOf(
      quote('one', 'The lake is calm'),
      quote('two', 'Calm as the lake is', { speaker: ['berg'] }),
    );
    expect(utterances.map(({ attributions, contested }) => [attributions.length, contested])).toEqual([
      [2, []],
    ]);
  });

  test.each([
    ['agree', ['holt']],
    ['name nobody', []],
  ])('is not contested where others %s', (_, speaker) => {
    const { quotes } = dossierOf(
      quote('one', 'The lake is calm'),
      quote('two', 'The lake is calm', { speaker }),
    );
    expect(quotes.map(({ contested }) => contested)).toEqual([undefined, undefined]);
  });

  test('leads from each rendering to the others, and from a quote that names none to nothing', () => {
    const { utterances, quotes } = dossierOf(
      quote('one', 'The lake is calm'),
      quote('two', 'Calm as the lake is'),
      quote('alone', 'The mill stands', { utterance: undefined }),
    );
    const byId = new Map(utterances.map((each) => [each.id, each]));
    const others = quotes.map((view) => otherRenderings(view, byId).map((each) => each.quote.id));
    expect(others).toEqual([['two'], ['one'], []]);
  });

  test('was said at the events that its renderings name, and at no other', () => {
    const { utterances } = buildDossier(
      exampleContent({
        events: ['lake-meeting', 'dinner', 'farewell'].map((id) => exampleEvent({ id })),
        articles: [
          exampleArticle({ body: '', events: [], quotes: [quote('one', 'Calm', { said: 'dinner' })] }),
        ],
      }),
    );
    expect(utterances[0]?.occasions.map(({ id }) => id)).toEqual(['dinner']);
  });

  test('is not made of quotes that name none', () =>
    expect(buildDossier(exampleContent()).utterances).toEqual([]));

  describe('that sources outside the reports render otherwise', () => {
    const elsewhere = { words: 'The lake is calmer today', kind: 'utterance' as const, source: 'hill-radio' };
    const why = 'The radio has it in other words.';
    const { utterances, quotes } = dossierOf(
      quote('one', 'The lake is quieter', { outside: [elsewhere], translatedBack: why }),
      quote('two', 'The lake is quiet', { outside: [elsewhere] }),
    );

    test('has each of those renderings once, compared as those of the reports are, and none more quotes', () => {
      const [utterance] = utterances;
      const fold = createNameFolder([], []);
      expect(
        utterance &&
          compareOutside(utterance, fold).map(({ rendering, differences }) => [
            rendering.source.name,
            differences.stretches.filter(({ kind }) => kind === 'only').map(({ text }) => text),
            differences.missing,
          ]),
      ).toEqual([['Hill Radio', ['calmer today'], ['quieter']]]);
      expect(utterance && compareRenderings(utterance, fold)).toHaveLength(2);
      expect(quotes.map(({ text }) => text)).toEqual(['The lake is quieter', 'The lake is quiet']);
    });

    test('is cited with the doubt where a person recorded it, and only there', () =>
      expect(
        quotes.map(
          (view) => citeQuote(view, { story: { site: 'The Lake File' }, changes: indexChanges([]) }).line,
        ),
      ).toEqual([
        expect.stringContaining('. Wording possibly translated back.'),
        expect.not.stringContaining('translated'),
      ]));

    test('must be named as an utterance', () =>
      expect(() =>
        dossierOf(quote('one', 'The lake', { outside: [elsewhere], utterance: undefined })),
      ).toThrow('give the quote an “utterance” id'));
  });
});
