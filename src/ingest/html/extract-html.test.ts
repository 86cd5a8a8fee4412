import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundHtml } from './blocks/bound-html.ts';
import { extractHtml } from './extract-html.ts';

const paragraphs = [
  'The lock at Tarnholm was shut on Monday after divers found a crack in its northern gate, the canal office said.',
  'No boat will pass for at least a month, and the town, which lives on the trade, fears for its market and its ferry.',
  '“We had no choice,” said Nils Berg, the mayor, who had asked for new gates in a letter to the county two years ago.',
  'Divers will go down again on Thursday, and the office expects their report before the end of the month, it said.',
];
const page = (
  middle: string,
  head = '',
) => `<!doctype html><html lang="en-GB"><head><title>Tarnholm lock shut | Harbour Gazette</title>${head}</head>
<body><nav><a href="/">Home</a></nav><article><h1>Tarnholm lock shut</h1>${middle}</article><footer>© 2031 Harbour Gazette</footer></body></html>`;
const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

test('reads the paragraphs of a page', () => {
  expect(extractHtml(page(body)).text).toBe(paragraphs.join('\n\n'));
});

test.each([
  ['is named where it has no marks', '<p>We had no choice but to shut the gate.</p>', 1],
  ['is named where it has two paragraphs', '<p>We had no choice.</p><p>So we shut the gate.</p>', 1],
  ['is a quote where it has marks', '<p>“We had no choice but to shut the gate.”</p>', 0],
  [
    'is a post where it is signed',
    '<p>No boat today, and none tomorrow.</p>— Petra Holm (@petraholm) May 6, 2031',
    0,
  ],
  ['is no statement where it is a few words', '<p>Shut for a month</p>', 0],
])('a block quotation %s', (_, words, count) => {
  const { text, notices } = extractHtml(page(`${body}<blockquote>${words}</blockquote>`));
  const named = notices.filter(({ rule }) => rule === 'unmarked-block-quotation');
  expect(named).toHaveLength(count);
  expect(text).toContain(paragraphs[0]);
});

describe('leaves out', () => {
  test.each([
    ['a picture with its caption', '<figure><img src="x.png"><figcaption>The gate.</figcaption></figure>'],
    ['a newsletter box', '<div><h3>Sign up for our newsletter</h3><p>Enter your email</p></div>'],
    [
      'a box of links',
      '<div><h3>More from Harbour</h3><ul><li><a href="/a">Ferry stops for a week</a></li><li><a href="/b">Tug sold to Norway</a></li></ul></div>',
    ],
    ['a sharing bar', '<ul><li>Facebook</li><li>Twitter</li></ul>'],
    ['an aside', '<aside><p>Tarnholm has had a lock since 1931, and it was rebuilt twice.</p></aside>'],
  ])('%s', (_, box) => {
    const middle = [
      ...paragraphs.slice(0, 2).map((text) => `<p>${text}</p>`),
      box,
      ...paragraphs.slice(2).map((text) => `<p>${text}</p>`),
    ];
    expect(extractHtml(page(middle.join('')))).toMatchObject({ text: paragraphs.join('\n\n') });
  });
});

test('a wall that asks for consent is cut, however long it is', () => {
  const wall = `<div class="cookie-layer"><h2>Your choices</h2>${'<p>We and our partners store what we like on your device, and you may object.</p>'.repeat(20)}</div>`;
  expect(
    extractHtml(
      `<html><head><title>Tarnholm lock shut</title></head><body>${wall}<article><h1>Tarnholm lock shut</h1>${body}</article></body></html>`,
    ).text,
  ).toBe(paragraphs.join('\n\n'));
});

describe('keeps a page that stands', () => {
  test.each([
    ['in one big form', (inner: string) => `<form action="page.aspx">${inner}</form>`],
    ['in an aside', (inner: string) => `<aside>${inner}</aside>`],
    ['in a hidden box', (inner: string) => `<div hidden>${inner}</div>`],
    [
      'in a form beside another',
      (inner: string) => `<form><input name="q">Search</form><form>${inner}</form>`,
    ],
  ])('%s', (_, around) => {
    const html = `<html><head><title>Tarnholm lock shut</title></head><body>${around(`<h1>Tarnholm lock shut</h1>${body}`)}</body></html>`;
    expect(extractHtml(html).text).toBe(paragraphs.join('\n\n'));
  });
});

test('keeps “read more” lines as related links', () => {
  const middle = `${body}<p>Read more: <a href="/ferry">Ferry stops for a week</a></p>`;
  expect(extractHtml(page(middle), { url: 'https://gazette.example/lock' }).relatedLinks).toEqual([
    { title: 'Ferry stops for a week', url: 'https://gazette.example/ferry' },
  ]);
});

describe('reads the metadata', () => {
  const jsonLd = (article: object) =>
    `<script type="application/ld+json">${JSON.stringify(article)}</script>`;
  test.each([
    [
      'headline',
      jsonLd({ '@type': 'NewsArticle', headline: 'Lock shut at Tarnholm' }),
      'Lock shut at Tarnholm',
    ],
    [
      'headline',
      jsonLd({
        '@graph': [{ '@type': 'WebSite' }, { '@type': ['ReportageNewsArticle'], headline: 'Lock shut' }],
      }),
      'Lock shut',
    ],
    ['headline', '', 'Tarnholm lock shut'],
    [
      'byline',
      jsonLd({ '@type': 'NewsArticle', author: [{ name: 'Ada Lindqvist' }, 'Omar Haddad'] }),
      'Ada Lindqvist, Omar Haddad',
    ],
    ['byline', '<meta name="author" content="Ada Lindqvist">', 'Ada Lindqvist'],
    ['byline', '<meta property="article:author" content="https://social.example/ada">', undefined],
    ['outlet', '<meta property="og:site_name" content="Harbour Gazette">', 'Harbour Gazette'],
    ['deck', '<meta property="og:description" content="A crack was found.">', 'A crack was found.'],
    ['canonical', '<link rel="canonical" href="/lock">', 'https://gazette.example/lock'],
    ['canonical', '<link rel="canonical" href="javascript:alert(1)">', 'https://gazette.example/saved'],
    ['language', '', 'en'],
  ] as const)('%s from %s', (field, head, expected) => {
    expect(extractHtml(page(body, head), { url: 'https://gazette.example/saved' })[field]).toBe(expected);
  });

  test('from JSON-LD with raw line breaks in its strings', () => {
    expect(
      extractHtml(
        page(
          body,
          '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lock\nshut"}</script>',
        ),
      ).headline,
    ).toBe('Lock shut');
  });
});

describe('warns', () => {
  test.each([
    ['no-article-in-page', '<html><body></body></html>'],
    [
      'page-shows-less-than-it-declares',
      page(
        paragraphs[0] ?? '',
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`,
      ),
    ],
    ['page-read-in-part', page('<p>x</p>'.repeat(20_000))],
  ])('%s', (rule, html) => {
    expect(extractHtml(html).notices.map((notice) => notice.rule)).toContain(rule);
  });
});

test('no markup makes it throw', () => {
  const unit = fc.constantFrom(
    '<p>',
    '</p>',
    '<div',
    '>',
    '<table>',
    '<td>',
    '<a href="',
    '"',
    '&amp;',
    'Words. ',
    '<script>',
    '<!--',
    '</body>',
    '<html>',
    '<li>',
    '<br>',
    '<h1>',
    '<template>',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (html) => typeof extractHtml(html).text === 'string'),
  );
});

test.each([
  `<div data-menu="${'<div>'.repeat(60)}"><p>First words.</p><ul><li>One</li></ul></div>`,
  `<p title="a > b">Words</p><!-- ${'<div>'.repeat(60)} --><p>More</p>`,
  `<script>${'"<div>"'.repeat(60)}</script><P>Words</P>`,
])('markup in attributes, comments and scripts opens nothing: %s', (html) => {
  expect(boundHtml(html)).toBe(html);
});

test('a page whose body stands in another element says that nothing was found', () => {
  const { text, notices } = extractHtml('<html ><d>><body><nav><a>“e,” Mara Holt said of th');
  expect([text, notices.map(({ rule }) => rule)]).toEqual(['', ['no-article-in-page']]);
});

test('what stands in for a script is bounded like all else', () => {
  const bounded = boundHtml(`<noscript>${'<div>'.repeat(1000)}words</noscript>`);
  expect(bounded.split('<div>').length).toBeLessThan(50);
  expect(bounded).toContain('words</noscript>');
});

test('words survive the bounding of tags, and ordinary markup is not touched', () => {
  expect(boundHtml(page(body))).toBe(page(body));
  expect(boundHtml(`${'<div>'.repeat(1000)}deep words${'</div>'.repeat(1000)}`)).toContain('deep words');
});
