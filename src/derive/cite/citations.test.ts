import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleOutlet,
  examplePerson,
  exampleQuote,
  exampleSource,
} from '../../../tests/example-content.ts';
import type { ArticleInput } from '../../domain/article.ts';
import type { ChangeDay } from '../../domain/changes.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { type CitationForm, citationForms, reportLink } from './citation-forms.ts';
import { citeAll } from './cite-all.ts';
import type { Cited } from './cited.ts';
import { toCslItem } from './csl-item.ts';
import { toWebAnnotation } from './web-annotation.ts';

const inferred = { grade: 'inferred', evidence: 'No other is named.' } as const;

const hillReport = exampleArticle({
  id: 'hill-talks',
  title: 'The hill on the lake',
  source: exampleSource({
    outlet: 'hill-post',
    headline: null,
    outletKnown: inferred,
    authors: ['Ada Moor'],
  }),
  published: { date: '../..', ...inferred },
  quotes: [],
  events: [
    {
      event: 'lake-meeting',
      claims: [{ fact: 'duration', value: 'PT5H', printed: 'took four', span: [71, 80], by: ['holt'] }],
    },
  ],
});

/** Everything that can be cited where the first report has other fields. */
function citeWith(fields: Partial<ArticleInput> = {}, changes: readonly ChangeDay[] = []) {
  const content = exampleContent({
    outlets: [exampleOutlet(), exampleOutlet({ id: 'hill-post', name: 'Hill Post' })],
    people: [examplePerson()],
    events: [exampleEvent()],
    articles: [exampleArticle(fields), hillReport],
  });
  const story = { ...content.story, address: 'https://lake.example/' };
  return citeAll(buildDossier({ ...content, story }), changes);
}

function find(all: ReadonlyMap<string, Cited>, id: string): Cited {
  const cited = all.get(id);
  if (cited === undefined) throw new Error(`Nothing is called ${id}.`);
  return cited;
}

function textsOf(id: string): Readonly<Record<string, string>> {
  const forms = citationForms(find(citeWith(), id));
  return Object.fromEntries(forms.map(({ name, text }: CitationForm) => [name, text]));
}

describe('what can be cited', () => {
  test('is every quote, report, event and question', () =>
    expect(Array.from(citeWith().keys())).toEqual([
      'quote/lake-talks/calm',
      'report/hill-talks',
      'report/lake-talks',
      'event/lake-meeting',
      'fact/lake-meeting/duration',
    ]));

  test('a quote, in every form, each with how it is known', () =>
    expect(textsOf('quote/lake-talks/calm')).toMatchInlineSnapshot(`
      {
        "APA": "Lake Post. (2031, May 4 [date inferred]). Lake talks end [Quoting Mara Holt: “We shall see […] The lake is calm.” (meeting at the lake, 4 May 2031)]. Recorded in The Lake File. https://lake.example/quotes/lake-talks/calm/?cited=26f0m220g189ym7",
        "Chicago": "Mara Holt, “We shall see […] The lake is calm.” (meeting at the lake, 4 May 2031), quoted in “Lake talks end”, Lake Post, May 4, 2031 [date inferred]. The Lake File, https://lake.example/quotes/lake-talks/calm/?cited=26f0m220g189ym7.",
        "HTML": "<blockquote cite="https://lake.example/quotes/lake-talks/calm/?cited=26f0m220g189ym7"><p>We shall see […] The lake is calm.</p></blockquote>
      <p>Mara Holt: “We shall see […] The lake is calm.” (meeting at the lake, 4 May 2031). Quoted in: Lake Post, “Lake talks end”, 4 May 2031 (date inferred). <a href="https://lake.example/quotes/lake-talks/calm/?cited=26f0m220g189ym7">The Lake File</a></p>",
        "MLA": "Holt, Mara. “We shall see […] The lake is calm.” (meeting at the lake, 4 May 2031). Quoted in “Lake talks end”. Lake Post, 4 May 2031 [date inferred]. The Lake File, https://lake.example/quotes/lake-talks/calm/?cited=26f0m220g189ym7.",
        "Markdown": "> We shall see \\[…\\] The lake is calm.

      Mara Holt: “We shall see \\[…\\] The lake is calm.” (meeting at the lake, 4 May 2031). Quoted in: Lake Post, “Lake talks end”, 4 May 2031 (date inferred). [The Lake File](<https://lake.example/quotes/lake-talks/calm/?cited=26f0m220g189ym7>)",
        "Plain": "Mara Holt: “We shall see […] The lake is calm.” (meeting at the lake, 4 May 2031). Quoted in: Lake Post, “Lake talks end”, 4 May 2031 (date inferred). The Lake File, https://lake.example/quotes/lake-talks/calm/?cited=26f0m220g189ym7",
        "Wiki": "{{quote |text=We shall see &#91;…&#93; The lake is calm. |author=Mara Holt |source=meeting at the lake, 4 May 2031}}<ref>{{cite web |url=https://lake.example/quotes/lake-talks/calm/?cited=26f0m220g189ym7 |title=Words of Mara Holt, as Lake Post has them |website=The Lake File |date=n.d. |quote=Mara Holt: “We shall see &#91;…&#93; The lake is calm.” (meeting at the lake, 4 May 2031). Quoted in: Lake Post, “Lake talks end”, 4 May 2031 (date inferred).}}</ref>",
      }
    `));

  test('a report without headline or date, whose outlet is inferred', () =>
    expect(textsOf('report/hill-talks')).toMatchInlineSnapshot(`
      {
        "APA": "Ada Moor. (n.d.). [Report without a headline]. Hill Post [outlet inferred]. Recorded as “The hill on the lake” in The Lake File. https://lake.example/articles/hill-talks/?cited=8k40h39x9c5s",
        "Chicago": "Ada Moor, [Report without a headline], Hill Post [outlet inferred], n.d. Recorded as “The hill on the lake”, The Lake File, https://lake.example/articles/hill-talks/?cited=8k40h39x9c5s.",
        "HTML": "<p>Ada Moor: Hill Post (outlet inferred), report without a headline, n.d.. Taken apart under “The hill on the lake”. <a href="https://lake.example/articles/hill-talks/?cited=8k40h39x9c5s">The Lake File</a></p>",
        "MLA": "Ada Moor. [Report without a headline]. Hill Post [outlet inferred], n.d. Recorded as “The hill on the lake”, The Lake File, https://lake.example/articles/hill-talks/?cited=8k40h39x9c5s.",
        "Markdown": "Ada Moor: Hill Post (outlet inferred), report without a headline, n.d.. Taken apart under “The hill on the lake”. [The Lake File](<https://lake.example/articles/hill-talks/?cited=8k40h39x9c5s>)",
        "Plain": "Ada Moor: Hill Post (outlet inferred), report without a headline, n.d.. Taken apart under “The hill on the lake”. The Lake File, https://lake.example/articles/hill-talks/?cited=8k40h39x9c5s",
        "Wiki": "<ref>{{cite web |url=https://lake.example/articles/hill-talks/?cited=8k40h39x9c5s |title=The hill on the lake |website=The Lake File |date=n.d.}}</ref>",
      }
    `));

  test('an event with who tells of it, and a question with every answer', () =>
    expect([
      textsOf('event/lake-meeting')['APA'],
      textsOf('fact/lake-meeting/duration')['Chicago'],
    ]).toMatchInlineSnapshot(`
      [
        "The Lake File. (n.d.). The ministers meet at the lake [happened: 4 May 2031]. Told of by: Hill Post (outlet inferred; date inferred); Lake Post (date inferred). Between the reports: 1 contradiction. https://lake.example/cite/event/lake-meeting/?cited=gyjhggrnxaz4gcp",
        "“How long did it take?” (meeting at the lake, 4 May 2031). The reports differ (contradiction): 5 h: Hill Post (outlet inferred; date inferred), by the word of Mara Holt; 4 h: Lake Post (date inferred). The Lake File, https://lake.example/cite/fact/lake-meeting/duration/?cited=g8453vxw8aca.",
      ]
    `));
});

describe('the mark of a citation', () => {
  const mark = (id: string, fields: Partial<ArticleInput> = {}, changes: readonly ChangeDay[] = []) =>
    find(citeWith(fields, changes), id);
  const changedBy = (fields: Partial<ArticleInput>, id = 'quote/lake-talks/calm') => {
    const [before, after] = [mark(id).parts, mark(id, fields).parts];
    return before.flatMap(({ name, sign }, index) => (after[index]?.sign === sign ? [] : [name]));
  };

  test.each([
    ['nothing', {}, []],
    ['another digest', { body: 'She said it: :quote[calm].' }, []],
    ['other words', { quotes: [{ ...exampleQuote, said: 'lake-meeting' }] }, ['words']],
    [
      'another speaker and no occasion',
      {
        quotes: [
          { ...exampleQuote, speaker: [], continued: [{ words: 'The lake is calm.', span: [49, 66] }] },
        ],
      },
      ['speaker', 'occasion'],
    ],
    ['another date', { published: { date: '2031-05-05', ...inferred } }, ['report']],
  ] as const)('of a quote tells of %s', (_, fields, parts) =>
    expect(changedBy(fields as Partial<ArticleInput>)).toEqual(parts),
  );

  test('begins with the day on which anything of it last changed', () => {
    const changes: readonly ChangeDay[] = [
      { day: '2031-06-09', items: [{ kind: 'report', id: 'lake-talks', what: ['digest changed'] }] },
      { day: '2031-06-08', items: [{ kind: 'person', id: 'holt', what: ['name corrected from A to B'] }] },
      { day: '2031-06-02', items: [{ kind: 'report', id: 'lake-talks', what: ['added'] }] },
    ];
    const { version, changes: told } = mark('quote/lake-talks/calm', {}, changes);
    expect([version, told.map(({ what }) => what)]).toEqual([
      '2031-06-08',
      [['name corrected from A to B'], ['report: added']],
    ]);
    expect(mark('report/lake-talks', {}, changes).version).toBe('2031-06-09');
  });
});

describe('for other programs', () => {
  test('an item of CSL-JSON is the report, and says in a note what is known how', () =>
    expect([
      toCslItem(find(citeWith(), 'quote/lake-talks/calm')),
      toCslItem(find(citeWith(), 'report/hill-talks')),
    ]).toMatchInlineSnapshot(`
      [
        {
          "URL": "https://lake.example/quotes/lake-talks/calm/?cited=26f0m220g189ym7",
          "archive": "The Lake File",
          "container-title": "Lake Post",
          "id": "quote-lake-talks-calm",
          "issued": {
            "circa": true,
            "date-parts": [
              [
                2031,
                5,
                4,
              ],
            ],
          },
          "language": "en",
          "note": "Mara Holt: “We shall see […] The lake is calm.” (meeting at the lake, 4 May 2031). Of the report: date inferred. Recorded in The Lake File.",
          "title": "Lake talks end",
          "type": "article-newspaper",
        },
        {
          "URL": "https://lake.example/articles/hill-talks/?cited=8k40h39x9c5s",
          "archive": "The Lake File",
          "author": [
            {
              "literal": "Ada Moor",
            },
          ],
          "container-title": "Hill Post",
          "id": "report-hill-talks",
          "language": "en",
          "note": "Recorded as “The hill on the lake”. Of the report: outlet inferred; n.d.; no headline. Recorded in The Lake File.",
          "type": "article-newspaper",
        },
      ]
    `));

  test('an annotation points at the words, with what is recorded around them, and at their place in the saved file', () => {
    const source = exampleSource({ url: 'https://post.example/lake' });
    const quotes = [
      { ...exampleQuote, attribution: { printed: 'We shall see,” Mara Holt said', span: [17, 46] as const } },
    ];
    const cited = find(citeWith({ source, quotes }), 'quote/lake-talks/calm');
    expect(toWebAnnotation(cited).target).toEqual([
      {
        type: 'SpecificResource',
        source: 'https://post.example/lake',
        selector: { type: 'TextQuoteSelector', exact: 'We shall see', suffix: ',” Mara Holt said' },
      },
      {
        type: 'SpecificResource',
        source: 'ni:///sha-256;qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo',
        selector: { type: 'TextPositionSelector', start: 17, end: 29 },
      },
    ]);
    expect(reportLink(cited)).toBe('https://post.example/lake#:~:text=We%20shall%20see');
    expect(cited.report?.shownBy).toBeUndefined();
  });

  test('a page of whoever passed a report on is told of as theirs', () => {
    const source = exampleSource({ url: 'https://hill.example/lake', via: ['hill-post'] });
    expect(find(citeWith({ source }), 'report/lake-talks').report?.shownBy).toBe('Hill Post');
  });
});
