/** What consumers of oEmbed ask of an answer (oembed.com, 2.3.4), and what this site asks of a card. */
import { describe, expect, test } from 'vitest';
import { exampleArticle, exampleContent, exampleSource } from '../../../tests/example-content.ts';
import { citeAll } from '../../derive/cite/cite-all.ts';
import type { Cited } from '../../derive/cite/cited.ts';
import { hasPicture, toPassport } from '../../derive/cite/passport.ts';
import { buildDossier } from '../../derive/dossier/build-dossier.ts';
import { oembedOf } from './oembed.ts';

const home = 'https://lake.example/file/';

function citeQuoteIn(headline: string): Cited {
  const content = exampleContent({ articles: [exampleArticle({ source: exampleSource({ headline }) })] });
  const [cited] = citeAll(
    buildDossier({ ...content, story: { ...content.story, address: home } }),
    [],
  ).values();
  if (cited === undefined) throw new Error('The example has no quote.');
  return cited;
}

describe('an oEmbed answer', () => {
  const answer = oembedOf(citeQuoteIn('Lake talks end'), home);

  test('has what the type “rich” must have', () =>
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: expect.any(Number),
      height: expect.any(Number),
    }));

  test('names its picture with both of its sides, or no picture', () => {
    expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
    const other = oembedOf(citeQuoteIn('Разговоры у озера'), home);
    expect(Object.keys(other).filter((name) => name.startsWith('thumbnail'))).toEqual([]);
  });

  test('has whole addresses, as asked from any page', () => {
    const [, framed = ''] = /src="([^"]+)"/.exec(answer.html) ?? [];
    expect(
      [framed, answer.thumbnail_url, answer.provider_url].map((address) =>
        address?.startsWith('https://lake.example/'),
      ),
    ).toEqual([true, true, true]);
  });

  test('frames one page, which can run nothing there', () => {
    expect(answer.html.match(/<\w+/g)).toEqual(['<iframe']);
    expect(answer.html).toContain('sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"');
  });
});

test('a passport carries every doubt, and a picture is drawn where its letters are there', () => {
  const passport = toPassport(citeQuoteIn('Lake talks end'));
  expect(passport).toMatchInlineSnapshot(`
    {
      "notes": [],
      "said": "meeting at the lake, 4 May 2031",
      "site": "The Lake File",
      "source": "Lake Post, “Lake talks end”, 4 May 2031 (date inferred)",
      "sourceInBrief": "Lake Post, “Lake talks end”, 4 May 2031 (date inferred)",
      "speaker": "Mara Holt",
      "words": "We shall see […] The lake is calm.",
    }
  `);
  expect([
    hasPicture(passport),
    hasPicture({ ...passport, words: 'Поживём' }),
    hasPicture({ ...passport, words: 'A 🦆' }),
  ]).toEqual([true, false, false]);
});
