import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growingEntities } from './feed-fixtures.ts';
import { readFeed } from './read-feed.ts';

const item = {
  headline: 'Lock shut',
  url: 'https://gazette.example/lock',
  date: '2031-03-04T08:15:00.000Z',
  author: 'Ada Lindqvist',
  html: '<p>The lock was shut.</p>',
  text: undefined,
};
const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="d"><channel><title>Harbour Gazette</title><item><title>Lock shut</title>
<link>https://gazette.example/lock</link><pubDate>Tue, 04 Mar 2031 09:15:00 +0100</pubDate><dc:creator>Ada Lindqvist</dc:creator><description><![CDATA[<p>The lock was shut.</p>]]></description></item></channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Gazette</title><entry><title type="text">Lock shut</title><link rel="self" href="https://gazette.example/self"/>
<link rel="alternate" href="https://gazette.example/lock"/><published>2031-03-04T08:15:00.000Z</published><author><name>Ada Lindqvist</name></author><content type="html">&lt;p&gt;The lock was shut.&lt;/p&gt;</content></entry></feed>`;
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour Gazette',
  items: [
    {
      title: 'Lock shut',
      url: 'https://gazette.example/lock',
      date_published: '2031-03-04T08:15:00.000Z',
      authors: [{ name: 'Ada Lindqvist' }],
      content_html: '<p>The lock was shut.</p>',
    },
  ],
});

test.each([
  ['RSS', rss],
  ['Atom', atom],
  ['JSON Feed', json],
])('reads %s', (_, source) => {
  expect(readFeed(source)).toMatchObject({
    status: 'read',
    title: 'Harbour Gazette',
    items: [{ ...item, date: source === rss ? 'Tue, 04 Mar 2031 09:15:00 +0100' : item.date }],
  });
});

function firstOf(source: string) {
  const feed = readFeed(source);
  return feed.status === 'read' ? feed.items[0] : undefined;
}

test('an address in a feed counts from that of its site, and from xml:base', () => {
  expect(
    firstOf(
      rss
        .replace('<item>', '<link>https://gazette.example/</link><item>')
        .replace('https://gazette.example/lock', '/lock'),
    )?.url,
  ).toBe('https://gazette.example/lock');
  const based = atom
    .replace('<feed ', '<feed xml:base="https://gazette.example/" ')
    .replace('<entry>', '<entry xml:base="/news/">')
    .replace('rel="alternate" href="https://gazette.example/lock"', 'rel="alternate" href="lock"');
  expect(firstOf(based)?.url).toBe('https://gazette.example/news/lock');
});

test.each([
  [
    'HTML in a title',
    atom.replace('type="text">Lock shut', 'type="html">&lt;b&gt;Lock&lt;/b&gt; shut'),
    'headline',
    'Lock shut',
  ],
  [
    'an entity in a title',
    rss.replace('Lock shut', '<![CDATA[Lock &#8216;shut&#8217;]]>'),
    'headline',
    'Lock ‘shut’',
  ],
  [
    'media:description',
    rss.replaceAll('description>', 'media:description>'),
    'html',
    '<p>The lock was shut.</p>',
  ],
  [
    'XHTML',
    atom.replace(
      /<content.*<\/content>/,
      '<content type="xhtml"><div><p>The lock was <b>shut</b>.</p></div></content>',
    ),
    'html',
    '<div><p>The lock was <b>shut</b>.</p></div>',
  ],
  [
    'an author behind an address',
    rss
      .replaceAll('dc:creator>', 'author>')
      .replace('>Ada', '>ada@gazette.example (Ada')
      .replace('Lindqvist<', 'Lindqvist)<'),
    'author',
    'Ada Lindqvist',
  ],
  [
    'the source of an entry',
    rss.replace('<item>', '<item><source url="https://np.example">Northern Press</source>'),
    'outlet',
    'Northern Press',
  ],
] as const)('reads %s', (_, source, field, expected) => {
  expect(firstOf(source)?.[field]).toBe(expected);
});

test('tells the day of a change from that of publication', () => {
  const feed = readFeed(atom.replaceAll('published>', 'updated>'));
  expect(feed.status === 'read' ? feed.items[0]?.isDateOfChange : feed).toBe(true);
});

test.each([
  [
    'an address that is no web address',
    rss.replace('https://gazette.example/lock', 'javascript:alert(1)'),
    'url',
    undefined,
  ],
  [
    'numeric character references',
    rss.replace('Lock shut', 'Lock &#8216;shut&#8217; &amp; barred'),
    'headline',
    'Lock ‘shut’ & barred',
  ],
] as const)('copes with %s', (_, source, field, expected) => {
  const feed = readFeed(source);
  expect(feed.status === 'read' ? feed.items[0]?.[field] : feed).toBe(expected);
});

describe('refuses', () => {
  test.each([
    ['plain text', 'Lock shut', 'not a feed'],
    ['a web page', '<html><body>Lock</body></html>', 'not a feed'],
    ['JSON of another kind', '{"items":[]}', 'not a feed'],
    ['broken JSON', '{"items":', 'broken JSON'],
    ['tags without end', '<a>'.repeat(1000), 'broken XML'],
  ])('%s', (_, source, reason) => {
    expect(readFeed(source)).toEqual({ status: 'refused', reason });
  });

  test('entities that grow without bound', () => {
    const feed = readFeed(growingEntities);
    expect(feed.status === 'read' ? (feed.title?.length ?? 0) : 0).toBeLessThan(200_000);
  });
});

test('no text makes it throw', () => {
  const unit = fc.constantFrom(
    '<rss>',
    '<channel>',
    '</rss>',
    '<item>',
    '&a;',
    '<![CDATA[',
    '{',
    '"items":',
    '[',
    ']',
    '<feed>',
    '<entry/>',
    'x',
    '<!DOCTYPE a [',
    '__proto__',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 15 }), (source) =>
      ['read', 'refused'].includes(readFeed(source).status),
    ),
  );
});

test.each([
  [
    'escaped twice',
    '&amp;lt;p&amp;gt;The lock was &amp;lt;i&amp;gt;shut&amp;lt;/i&amp;gt;.&amp;lt;/p&amp;gt;',
  ],
  ['with its CDATA escaped', '&lt;![CDATA[&lt;p&gt;The lock was &lt;i&gt;shut&lt;/i&gt;.&lt;/p&gt;]]&gt;'],
])('HTML %s is read as HTML', (_, words) => {
  const feed = readFeed(
    `<rss><channel><title>G</title><item><title>T</title><description>${words}</description></item></channel></rss>`,
  );
  expect(feed).toMatchObject({ items: [{ html: '<p>The lock was <i>shut</i>.</p>' }] });
});
