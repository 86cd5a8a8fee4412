import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReports } from '../read-reports.ts';
import { readSourceText } from './read-source-text.ts';
import type { SourceText } from './source-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function read(name: string, text: string): SourceText {
  const reading = readSourceText(name, bytes(text));
  if (reading.status === 'refused') throw new Error(reading.problem.message);
  return reading.source;
}

const body =
  'The ministers stayed at the lake until noon and talked about the dam. “We shall see,” Mara Holt said.';
const page = `<!doctype html><html lang="en"><head><title>Lake talks end | Lake Post</title>
<meta property="og:site_name" content="Lake Post"><meta property="article:published_time" content="2031-05-04T10:00:00Z">
<link rel="canonical" href="https://lake.example/talks"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Lake talks end</h1>${`<p>${body}</p>`.repeat(4)}</article><footer>Imprint</footer></body></html>`;

describe('a dropped file is refused with one sentence', () => {
  test.each([
    ['an empty one', 'a.txt', bytes(''), 'empty-file', 1],
    ['one of white space', 'a.txt', bytes(' \n\n'), 'empty-file', 1],
    [
      'a picture',
      'a.txt',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 9]),
      'not-a-text-file',
      1,
    ],
    [
      'one that breaks off inside a letter',
      'a.txt',
      bytes(`Line\n${'Zoë spricht. '.repeat(9)}ö`).slice(0, -1),
      'cut-off-file',
      2,
    ],
    [
      'a page that breaks off inside a tag',
      'a.html',
      bytes('<html><body><p>Text</p>\n<a hre'),
      'cut-off-file',
      2,
    ],
    [
      'a feed with half of a letter',
      'a.json',
      bytes(
        '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "Lake", "content_text": "They met.\\n\\ud83d"}]}',
      ),
      'broken-letter',
      3,
    ],
    ['a feed that is none', 'a.rss', bytes('Tarn and Vale'), 'not-a-feed', 1],
    ['JSON that breaks off', 'a.json', bytes('{"items": ['), 'broken-data', 1],
  ])('%s', (_, name, content, rule, line) => {
    const reading = readSourceText(name, content);
    expect(reading.status === 'refused' && [reading.problem.rule, reading.problem.line]).toEqual([
      rule,
      line,
    ]);
  });
});

test('what a person should know of the bytes is said with line and words', () => {
  const text = 'Talks end\n\n“We shall see,” Mara Holt said at the caf# on Monday.\n';
  const [before = '', after = ''] = text.split('#');
  const reading = readSourceText(
    'a.txt',
    Uint8Array.from([...bytes(before), 0xe9, ...bytes(after)]),
    'Content-Type: text/plain; charset=utf-8',
  );
  expect(reading.status === 'read' && reading.source.doubts).toEqual([
    {
      rule: 'unreadable-letter',
      message: expect.stringContaining('“�” stands for it in “Mara Holt said at the caf� on Monday.”'),
      hint: expect.stringContaining('word for word'),
      line: 3,
      column: 42,
    },
  ]);
});

test('many unreadable letters are counted, not listed', () => {
  const line = '“We shall see,” she said – it’s a start.\n';
  const content = Uint8Array.from([
    ...bytes(line.repeat(20)),
    ...Array.from({ length: 20 }, () => [0xe9, 0x0a]).flat(),
  ]);
  const reading = readSourceText('a.txt', content);
  const doubts = reading.status === 'read' ? reading.source.doubts : [];
  expect(doubts.map(({ rule, line: at }) => [rule, at])).toEqual([
    ['two-encodings', undefined],
    ...[21, 22, 23, 24, 25].map((at) => ['unreadable-letter', at]),
    ['unreadable-letter', undefined],
  ]);
  expect(doubts.at(-1)?.message).toBe('So it is in 15 more places, up to line 40.');
});

describe('the text of a file', () => {
  test('may end with a letter beyond ASCII', () => {
    expect(read('a.txt', 'Zoë trinkt Café').text).toBe('Zoë trinkt Café');
  });

  test('is the decoded text, without a byte-order mark, line ends as they are', () => {
    expect(read('a.txt', '\ufeffOne\r\nTwo').text).toBe('One\r\nTwo');
  });

  test('of a page is its blocks, one a line', () => {
    expect(read('a.html', '<p>One <b>and</b>&nbsp;two &amp; three</p><p>Four</p>').text).toBe(
      'One and two & three\nFour',
    );
  });

  test('of a feed is its entries', () => {
    const feed =
      '<rss version="2.0"><channel><title>x</title><item><title>Lake talks</title><description>&lt;p&gt;They met.&lt;/p&gt;</description></item><item><title>Rain</title><description>It rained.</description></item></channel></rss>';
    expect(read('a.rss', feed).text).toBe('Lake talks\nThey met.\n\nRain\nIt rained.');
  });
});

test('a saved page gives headline, outlet, address and date', () => {
  const [report] = readReports(read('a.html', page), {});
  expect([
    report?.headline?.text,
    report?.outlet?.value,
    report?.url,
    report?.published?.value,
    report?.language,
  ]).toEqual(['Lake talks end', 'Lake Post', 'https://lake.example/talks', '2031-05-04', 'en']);
});

test('an entry of a feed has the feed’s headline, address and date', () => {
  const feed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Lake Post',
    items: [
      { title: 'Rain', url: 'https://lake.example/rain', date_published: '2031-05-03', content_text: body },
      {
        title: 'Lake talks',
        url: 'https://lake.example/talks',
        date_published: '2031-05-04',
        content_html: `<p>${body}</p>`,
      },
    ],
  });
  const source = read('a.json', feed);
  const reports = readReports(source, {});
  expect(reports.map(({ headline, url, published }) => [headline?.text, url, published?.value])).toEqual([
    ['Rain', 'https://lake.example/rain', '2031-05-03'],
    ['Lake talks', 'https://lake.example/talks', '2031-05-04'],
  ]);
  for (const { text, start } of reports.flatMap(({ lines }) => lines))
    expect(source.text.slice(start, start + text.length)).toBe(text);
});

const markup = [
  '<p>',
  '</p>',
  '<div',
  '>',
  '<!--',
  '-->',
  '<script>',
  '&amp;',
  '&',
  '"',
  'Text. ',
  '\n',
  '<item>',
  '<rss>',
  '{',
  ']]>',
  '\u0000',
  'ü',
];

test('no bytes make it throw', () => {
  const anyFile = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.array(fc.constantFrom(...markup), { maxLength: 40 }).map((parts) => bytes(parts.join(''))),
  );
  fc.assert(
    fc.property(fc.constantFrom('a.txt', 'a.html', 'a.xml', 'a.json', '-'), anyFile, (name, content) => {
      const reading = readSourceText(name, content);
      if (reading.status === 'read') readReports(reading.source, {});
    }),
  );
});

describe('words that are not those of the report are named', () => {
  const inFont = `<p><font style="vertical-align: inherit;">${body}</font></p>`.repeat(4);
  const translator = 'https://lake-example.translate.goog/talks?_x_tr_tl=en';
  const rulesOf = (name: string, text: string) => read(name, text).doubts.map(({ rule }) => rule);

  test.each([
    ['Chrome has translated', page.replace('lang="en"', 'lang="en" class="translated-ltr"')],
    ['left its elements in', page.replace(/<p>.*<\/p>/, inFont)],
    ['Edge has translated', page.replaceAll('<p>', '<p _msttexthash="12" _msthash="3">')],
    ['came from the host of a translator', page.replace('<head>', `<head><base href="${translator}">`)],
  ])('a page that a browser %s', (_, translated) => {
    expect(rulesOf('a.html', translated)).toEqual(['page-translated-by-machine']);
  });

  test('what a page strikes out inside a quotation, and not what it strikes out elsewhere', () => {
    const struck = page
      .replace('shall see,”', 'shall <del>never</del> <ins>soon</ins> see,”')
      .replace('Imprint', '<s>Old imprint</s>');
    expect(read('a.html', struck).doubts.map(({ message }) => message)).toEqual([
      'The page strikes out “never” inside a quotation.',
    ]);
  });

  test.each([
    [
      'of letters that were decoded twice',
      body.replace('“', 'â€œ').replace('”', 'â€\u009d'),
      'letters-decoded-twice',
    ],
    [
      'of bytes that no letter has',
      body.replace('“', 'â\u0080\u009c').replace('”', 'â\u0080\u009d'),
      'letters-decoded-twice',
    ],
    [
      'that were typed as commas',
      body.replace('“', ',,').replace('“', ',,').replace('talked', ',,talked'),
      'marks-as-commas',
    ],
    ['that nobody knew', body.replace('“', '?').replace('talked', '?talked'), 'marks-as-question-marks'],
    ['of which the code is left', body.replace('“', '&ldquo;').replace('”', '&rdquo;'), 'marks-as-code'],
  ])('marks %s', (_, text, rule) => {
    expect(rulesOf('a.txt', `Lake talks end\n\n${text}\n`)).toEqual([rule]);
  });

  test.each([
    [
      'a page that links to a translation',
      'a.html',
      page.replace('Imprint', `<a href="${translator}">Other</a>`),
    ],
    ['a text that tells of one code', 'a.txt', `Lake talks end\n\n${body} The code &quot; means a mark.\n`],
  ])('and nothing of %s', (_, name, text) => {
    expect(rulesOf(name, text)).toEqual([]);
  });
});
