import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleEvent, exampleOutlet, examplePerson, exampleSource } from '../../tests/example-content.ts';
import { ArticleSchema } from '../domain/article.ts';
import { isSpeakerDoubt } from '../domain/drafts/unwritten.ts';
import { whyDraft } from '../domain/drafts/why-draft.ts';
import { boilerplateRules } from './boilerplate/boilerplate-rules.ts';
import type { Given } from './draft/draft-request.ts';
import { createKnowledge } from './draft/knowledge.ts';
import { ingestFile } from './ingest-file.ts';
import { formatReceipt } from './receipt/format-receipt.ts';
import { readSourceText } from './source/source-text.ts';

const knowledge = createKnowledge({
  people: [examplePerson()],
  outlets: [exampleOutlet(), exampleOutlet({ id: 'nine', name: 'Nine News', role: 'aggregator' })],
  events: [
    exampleEvent({
      id: 'press-conference',
      title: 'Holt speaks to the press',
      shortTitle: 'Press conference',
    }),
  ],
});

function ingest(text: string, { name = 'lake.txt', ...given }: Given & { readonly name?: string } = {}) {
  const bytes = new TextEncoder().encode(text);
  const reading = readSourceText(name, bytes);
  if (reading.status === 'refused') return undefined;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    source: reading.source.text,
    ...ingestFile({ name, sha256, source: reading.source }, given, knowledge),
  };
}

const report = `Read this! Donate here

Lake talks end without a paper

Ministers left the lake on Sunday after four hours of talks about the dam.The boats went back at noon.

“We shall see,” Mara Holt said at the press conference. “The lake is calm.”

Her colleague Bo Berg, the harbour master, called the talks “long and quiet.”

Subscribe to Lake Post newsletter!
`;

test.each([
  ['printed', '<p>Boats went back at noon.</p>', { deck: 'Boats went back at noon.' }],
  ['declared only', '', { description: 'Boats went back at noon.' }],
])('the deck of a page that is %s, and its author, have their fields', (_, deck, expected) => {
  const paragraphs = report
    .split('\n\n')
    .slice(2, -1)
    .map((line) => `<p>${line}</p>`);
  const page = `<html lang="en"><head><meta name="description" content="Boats went back at noon."><meta name="author" content="Ida Moen"></head><body><article><h1>Lake talks end without a paper</h1>${deck}${paragraphs.join('')}</article></body></html>`;
  const { headline, outlet, outletKnown, via, language, file, ...source } =
    ingest(page, { name: 'lake.html' })?.drafts[0]?.article.source ?? exampleSource();
  expect(source).toEqual({ ...expected, authors: ['Ida Moen'] });
});

test('an agency through which words came is proposed as an outlet, once, and named in the review', () => {
  const told = report.replace('at the press conference', 'to the Fjord news agency');
  const made = ingest(`${told}\n“The dam holds,” Berg told the Fjord agency.\n`);
  const [draft] = made?.drafts ?? [];
  expect(made?.outlets.map(({ id }) => id)).toContain('fjord');
  expect(draft?.article.quotes?.map(({ told: through }) => through)).toEqual(['fjord', undefined, 'fjord']);
  expect(draft?.article.review).toContain(
    'The report has words through Fjord, a new outlet: check content/outlets/fjord.yaml.',
  );
});

test('words in a correction are nobody’s quote, and the note leads the review', () => {
  const note = 'Correction: An earlier version of this report said that Holt had called it “a joke.”';
  const [draft] = ingest(`${report.replace('Subscribe to Lake Post newsletter!', note)}`)?.drafts ?? [];
  expect(draft?.article.quotes?.map(({ words }) => words)).not.toContain('a joke');
  expect(draft?.article.notQuotes?.map(({ words, kind }) => [words, kind])).toContainEqual([
    'a joke',
    'unsaid',
  ]);
  expect(draft?.article.review?.[0]).toContain('The report says of itself (correction): “Correction: An');
});

describe('a letter that was lost', () => {
  const lost = report.replace('at the press conference', 'at the caf\ufffd').replace('calm.”', 'ca\ufffdm.”');
  const [draft] = ingest(lost)?.drafts ?? [];

  test('is named for a person with its line and the words around it', () => {
    expect(draft?.article.review).toContainEqual(
      expect.stringMatching(/^A letter is lost in line 7 of the text, “.*caf\ufffd.*”: compare it/),
    );
  });

  test('is named for each quote that holds it', () => {
    expect(draft?.article.review).toContainEqual(
      'The quote “We shall see The lake is ca\ufffdm.” holds a lost letter: write it as it was published, or leave it out.',
    );
  });
});

test('how the bytes were read stands in the review of every draft and in the receipt', () => {
  const text = report;
  const doubt = { rule: 'guessed-encoding', message: 'It was read as koi8-r.', hint: 'Compare.' };
  const source = { text, encoding: 'koi8-r', doubts: [doubt] };
  const made = ingestFile({ name: 'a.txt', sha256: 'a'.repeat(64), source }, {}, knowledge);
  expect(made.drafts[0]?.article.review?.[0]).toBe(doubt.message);
  expect(made.receipt.decisions[0]).toEqual({ what: 'file', words: doubt.message, rule: doubt.rule });
  expect(made.notices).toEqual([{ ...doubt, severity: 'warning', file: 'a.txt' }]);
});

test.each(['http://mirror/lake/', 'http://localhost:8080/lake/', 'http://a_b.example/lake/'])(
  'a page saved from %s, which no reader can ask, is read without its address',
  (url) => {
    const page = `<!-- saved from url=(0040)${url} --><title>Lake talks end</title><meta property="og:site_name" content="Nine"><h1>Lake talks end</h1><p>Ministers left the lake on Sunday after four hours of talks about the dam and the mill.</p>`;
    const [draft] = ingest(page, { name: 'lake.html' })?.drafts ?? [];
    expect(draft?.article.source).toMatchObject({ headline: 'Lake talks end' });
    expect(draft?.article.source.url).toBeUndefined();
  },
);

describe('a text file', () => {
  const made = ingest(report);
  const [draft] = made?.drafts ?? [];

  test('becomes a draft that is valid at once', () => {
    expect(ArticleSchema.safeParse(draft?.article).error).toBeUndefined();
    expect(draft?.id).toBe('lake-talks-end-without-a-paper');
  });

  test('says that it is a draft, and why nobody should publish it yet', () => {
    expect(whyDraft({ ...ArticleSchema.parse(draft?.article), body: draft?.body ?? '' })).toEqual([
      'a title of ours, the deck, the digest still to be written',
      'marked “draft: true”',
    ]);
  });

  test.each([
    [
      'nobody',
      '“We shall see,” it was heard.',
      /^Speaker of we-shall-see: “We shall see”: who said it could not/,
    ],
    ['a man without a name', 'An angler said: “We shall see.”', /“angler” without a name/],
  ])('is in doubt about the speaker where the report names %s', (_, words, note) => {
    const [doubtful] =
      ingest(`Lake talks end\n\nFour hours went by at the lake, and no more.\n\n${words}`)?.drafts ?? [];
    expect(doubtful?.article.review?.filter(isSpeakerDoubt)).toEqual([expect.stringMatching(note)]);
  });

  test('has its quotes with places, speakers and kinds', () => {
    expect(
      draft?.article.quotes?.map(({ words, speaker, kind, continued }) => [
        words,
        speaker,
        kind,
        continued?.length ?? 0,
      ]),
    ).toEqual([
      ['We shall see', ['holt'], 'utterance', 1],
      ['long and quiet', ['berg'], 'fragment', 0],
    ]);
  });

  test('records what the outlet set into the words', () => {
    const text = '“He [the pilot] left (at noon) with the letter(s),” Mara Holt said.';
    const [quote] = ingest(text)?.drafts[0]?.article.quotes ?? [];
    expect(quote?.insertions?.map(({ words }) => words)).toEqual(['[the pilot]', '(at noon)']);
  });

  test.each([
    ['“We wait,” Mara Holt told Nine News on Monday. “It is late.”', 'nine'],
    ['“We wait,” Mara Holt said in an interview with the Nine News. “It is late.”', 'nine'],
    ['“We wait,” Mara Holt said. Bo Berg told Nine News nothing.', undefined],
    ['“We wait,” Mara Holt told the harbour board on Monday.', undefined],
  ])('records the outlet that is named as the one it was told: %s', (text, told) => {
    expect(ingest(text)?.drafts[0]?.article.quotes?.[0]?.told).toBe(told);
  });

  test('proposes one person for spellings that sound alike', () => {
    const text =
      '“We wait,” Sergei Lunskyy said. “It is late,” Sergey Lunsky said at noon. “It is cold,” Lunskij said.';
    const proposed = ingest(text)?.people.map(({ id, person: { name, spellings } }) => [id, name, spellings]);
    expect(proposed).toEqual([['lunskyy', 'Sergei Lunskyy', ['Lunskyy', 'Sergey Lunsky', 'Lunskij']]]);
  });

  test('proposes who is not recorded, and says so', () => {
    expect(made?.people.map(({ id, person }) => [id, person.name])).toEqual([['berg', 'Bo Berg']]);
    expect(draft?.article.review).toContain('A new person is proposed: content/people/berg.yaml, Bo Berg.');
  });

  test('gives no date that the text does not give', () => {
    expect(draft?.article.published).toEqual({
      date: '../..',
      grade: 'inferred',
      evidence: 'The report prints no date from which its own could be told.',
    });
  });

  test('has a digest of nothing but its quotes', () => {
    expect(draft?.body).toBe(
      'The digest of this report is still to be written. Its quotations are:\n\n::quote[we-shall-see]\n\n::quote[long-and-quiet]',
    );
  });

  test('has a receipt with a line for each decision', () => {
    expect(made && formatReceipt(made.receipt)).toMatchInlineSnapshot(`
      "lake.txt: lake-talks-end-without-a-paper
        cut         line 1    “Read this! Donate here” [donation line]
        kept        line 3    “Lake talks end without a paper”
        kept        line 5    “Ministers left the lake on Sunday after four hours of talks…”
        day         line 5    “on Sunday” [open: no day to count from]
        break       line 5    “A lost paragraph break was mended.” [glued sentences]
        kept        line 7    ““We shall see,” Mara Holt said at the press conference.…”
        quote       line 7    “We shall see” — holt, “said” (0.98) [attribution after the words]
        kept        line 9    “Her colleague Bo Berg, the harbour master, called the talks…”
        quote       line 9    “long and quiet” — berg, “called” (0.98) [cue earlier in the sentence]
        cut         line 11   “Subscribe to Lake Post newsletter!” [subscription line]
        headline              “Lake talks end without a paper”
        outlet                lake-post: The file prints it in a subscription line: Lake Post. [printed]
        date                  ../..: The report prints no date from which its own could be told. [inferred]
        look                  The title is the report’s own headline: write one of ours.
        look                  Write the deck and the digest.
        look                  The date of publication is not known: look for it, and say how it is known.
        look                  Check the occasion “press-conference”, proposed for 1 quote (we-shall-see) from the words “press”, “press conference”, “conference”.
        look                  Check the events, which are proposed from their words: press-conference.
        look                  A new person is proposed: content/people/berg.yaml, Bo Berg."
    `);
  });
});

test('words of a page around a report tell how it came here', () => {
  const card = (headline: string) =>
    `Lake Post\nan hour ago\n- Lake Post\n${headline}\nMinisters left the lake on Sunday after four hours of talks about the dam and the boats and the road, and nobody could say when they would come back to the old house at the water.\n`;
  const made = ingest(`Nine News\n\n${card('Lake talks end')}\n${card('Rain is over')}`);
  expect(
    made?.drafts.map(({ article: { source } }) => [source.headline, source.outlet, source.via]),
  ).toContainEqual(['Rain is over', 'lake-post', ['nine']]);
});

test('a relative day becomes a date only where there is a day to count from', () => {
  const days = (given: Given) =>
    ingest(report, given)
      ?.receipt.decisions.filter(({ what }) => what === 'day')
      .map(({ words, rule }) => [words, rule]);
  expect(days({})).toEqual([['on Sunday', 'open: no day to count from']]);
  expect(days({ date: '2031-05-06' })).toEqual([['on Sunday', '2031-05-04, inferred']]);
});

test('what cut lines say of a report is kept for the person', () => {
  const [draft] = ingest(`${report}\nRead more: Rain over the lake\n`)?.drafts ?? [];
  expect(draft?.article.review).toContain(
    'A line that was cut names a related report: “Read more: Rain over the lake”.',
  );
});

test('what a person says when dropping a file counts', () => {
  const [draft] = ingest(report, { date: '2031-05-04', outlet: 'Lake Post', language: 'nb' })?.drafts ?? [];
  expect([
    draft?.article.published.date,
    draft?.article.source.outlet,
    draft?.article.source.language,
  ]).toEqual(['2031-05-04', 'lake-post', 'nb']);
});

test('a headline alone is refused by name', () => {
  expect(ingest('\nLake talks end\n')?.notices.map(({ rule, message }) => [rule, message])).toEqual([
    ['headline-alone', 'The file holds one line and nothing else: “Lake talks end”.'],
  ]);
});

test('a file that Git could not merge is refused by name and makes no draft', () => {
  const both = `${report}\n<<<<<<< HEAD\nIt took four hours.\n=======\nIt took five hours.\n>>>>>>> other\n`;
  const { drafts, notices } = ingest(both) ?? {};
  expect([drafts, notices?.map(({ rule, line }) => [rule, line])]).toEqual([
    [],
    [['git-conflict', report.split('\n').length + 1]],
  ]);
});

test('a file of nothing but website text is a problem with a place and a hint', () => {
  expect(ingest('Subscribe now!\nShare\n')?.notices).toEqual([
    {
      rule: 'no-article-left',
      severity: 'error',
      file: 'lake.txt',
      line: 1,
      message: 'No article was left after 2 lines of website text were removed.',
      hint: 'Open the file and check that the whole article was saved, not only its first lines.',
    },
  ]);
});

const lines = [
  ...boilerplateRules.map(({ example }) => example),
  ...report.split('\n'),
  'Lake Post',
  'an hour ago',
  '- Lake Post',
  '-----',
  '# Heading',
  '“Open words',
  'and “more',
  "'single' marks don't",
  '  ',
  '«Тихо», сказала Хольт.',
];
const anyFile = fc
  .array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom('\n', '\r\n', '\n\n', ' ')), { maxLength: 16 })
  .map((pairs) => pairs.flat().join(''));

describe('for any file', () => {
  test('nothing disappears: kept, cut and white space are the file', () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const made = ingest(text);
        if (made === undefined) return;
        const spans = made.receipt.decisions
          .filter(({ what }) => what === 'kept' || what === 'cut')
          .flatMap(({ span }) => (span === undefined ? [] : [span]));
        const ordered = spans.toSorted((a, b) => a[0] - b[0]);
        const between = [
          ...ordered.map(([start], index) => made.source.slice(ordered[index - 1]?.[1] ?? 0, start)),
          made.source.slice(ordered.at(-1)?.[1] ?? 0),
        ];
        expect(between.join('').trim()).toBe('');
        expect(ordered.every(([start], index) => start >= (ordered[index - 1]?.[1] ?? 0))).toBe(true);
      }),
    );
  });

  test('offsets give the words, and every draft is valid', () => {
    fc.assert(
      fc.property(anyFile, (text) => {
        const made = ingest(text);
        for (const { article } of made?.drafts ?? []) {
          const checked = ArticleSchema.parse(article);
          const [start, end] = checked.source.file.span;
          const passages = [
            ...checked.quotes.flatMap(({ words, span, continued, insertions }) => [
              { words, span },
              ...continued,
              ...insertions,
            ]),
            ...checked.quotes.flatMap(({ attribution }) =>
              attribution === undefined ? [] : [{ words: attribution.printed, span: attribution.span }],
            ),
            ...checked.notQuotes,
          ];
          for (const { words, span } of passages) {
            expect(made?.source.slice(...span)).toBe(words);
            expect(span[0] >= start && span[1] <= end).toBe(true);
          }
          const { headline } = checked.source;
          if (headline !== null) expect(made?.source.slice(start, start + headline.length)).toBe(headline);
        }
      }),
    );
  });
});

test('a report that cannot stand in the content is left out and named, and the others are drafted', () => {
  const entry = (id: string, title: string) => ({
    id,
    title,
    content_text: 'The ferry left an hour late on Monday, and nobody on the quay knew why.',
  });
  const items = [entry('1', 'Ferry runs late '.repeat(200)), entry('2', 'Ferry runs again')];
  const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Lake', items });
  const made = ingest(feed, { name: 'feed.json' });
  expect(made?.drafts.map(({ id }) => id)).toEqual(['ferry-runs-again']);
  expect(made?.notices).toMatchObject([
    { rule: 'unfit-report', message: expect.stringContaining('source.headline. It has 3199 characters') },
  ]);
});
