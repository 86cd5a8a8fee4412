import { describe, expect, test } from 'vitest';
import { ingest, knowledge, report } from '../../tests/ingest-lake.ts';
import { ArticleSchema } from '../domain/article.ts';
import { isSpeakerDoubt } from '../domain/drafts/unwritten.ts';
import { whyDraft } from '../domain/drafts/why-draft.ts';
import type { Given } from './draft/draft-request.ts';
import { ingestFile } from './ingest-file.ts';
import { formatReceipt } from './receipt/format-receipt.ts';

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

test('what is denied in English is no quote, whatever language the page declares', () => {
  const page =
    '<!doctype html><html lang="de"><head><title>Lake bridge shut</title></head><body><h1>Lake bridge shut</h1><p>Mara Holt denied calling the bridge “a joke and a wreck.” She left the town hall after four hours of talks about the dam and the mill.</p></body></html>';
  const [draft] = ingest(page, { name: 'lake.html' })?.drafts ?? [];
  expect(draft?.article.source.language).toBe('de');
  expect(draft?.article.quotes ?? []).toEqual([]);
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

test.each([
  ['the address of a recorded outlet before its title', 'https://lake.example/a', 'lake-post', 'printed'],
  [
    'its title where no outlet is recorded at its address',
    'https://dam.example/a',
    'the-harbour-post',
    'inferred',
  ],
])('a saved page is known by %s', (_, url, outlet, grade) => {
  const page = `<link rel="canonical" href="${url}"><title>Lake talks end | The Harbour Post</title><h1>Lake talks end</h1><p>Ministers left the lake on Sunday after four hours of talks about the dam and the mill.</p>`;
  const [draft] = ingest(page, { name: 'lake.html' })?.drafts ?? [];
  expect(draft?.article.source).toMatchObject({ outlet, outletKnown: { grade } });
});

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

  test('gives no date that the text does not give, but bounds it by what is quoted', () => {
    expect(draft?.article.published).toEqual({
      date: '[2031-05-04..]',
      grade: 'inferred',
      evidence: 'It quotes words from Holt speaks to the press, 2031-05-04; it came out then or later.',
    });
  });

  test('has a digest of nothing but its quotes', () => {
    expect(draft?.body).toBe(
      'The digest of this report is still to be written. Its quotations are:\n\n::quote[we-shall-see]\n\n::quote[long-and-quiet]',
    );
  });

  test('has a receipt with a line for each decision', () => {
    // How sure a speaker is hangs on weights that are fitted anew (bench:doubts).
    const receipt = made && formatReceipt(made.receipt).replaceAll(/\(0\.9\d\)/g, '(0.9…)');
    expect(receipt).toMatchInlineSnapshot(`
      "lake.txt: lake-talks-end-without-a-paper
        cut         line 1    “Read this! Donate here” [donation line]
        kept        line 3    “Lake talks end without a paper”
        kept        line 5    “Ministers left the lake on Sunday after four hours of talks…”
        day         line 5    “on Sunday” [open: no day to count from]
        break       line 5    “A lost paragraph break was mended.” [glued sentences]
        kept        line 7    ““We shall see,” Mara Holt said at the press conference.…”
        quote       line 7    “We shall see” — holt, “said” (0.9…) [attribution after the words]
        kept        line 9    “Her colleague Bo Berg, the harbour master, called the talks…”
        quote       line 9    “long and quiet” — berg, “called” (0.9…) [cue earlier in the sentence]
        cut         line 11   “Subscribe to Lake Post newsletter!” [subscription line]
        headline              “Lake talks end without a paper”
        outlet                lake-post: The file prints it in a subscription line: Lake Post. [printed]
        date                  [2031-05-04..]: It quotes words from Holt speaks to the press, 2031-05-04; it came out then or later. [inferred]
        look                  The title is the report’s own headline: write one of ours.
        look                  Write the deck and the digest.
        look                  The date of publication is only bounded by the text: look for the day.
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

test.each([
  ['ANN: We wait.\n\nBOB: No.\n\nANN: Yes.', 'ANN: We wait. BOB: No. ANN: Yes.'],
  ['Pilots ask\n\nLake Post\n\n“It is dark,” Berg said.', 'Pilots ask Lake Post “It is dark,” Berg said.'],
])('a file of few words is told to be one: %j', (text, words) => {
  const messages = ingest(text)?.notices.map(({ message }) => message);
  expect(messages).toEqual([`The file holds too few words for a report: “${words}”.`]);
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
