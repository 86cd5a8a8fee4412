import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleQuote,
  exampleSource,
} from '../../tests/example-content.ts';
import { buildDossier } from '../derive/dossier/build-dossier.ts';
import { renderDigest } from './render-digest.ts';

const { quotes } = buildDossier(exampleContent());
const render = (body: string) => renderDigest(body, quotes);

describe('a digest', () => {
  test('sets the recorded words where a quote is named, with an anchor and a link', () => {
    expect(render('She said: :quote[calm]')).toMatchInlineSnapshot(
      `"<p>She said: <q id="quote--calm" class="quote"><span id="calm"></span><a class="quote-link" href="/quotes/lake-talks/calm/">“We shall see<span class="interruption"> […] </span>The lake is calm.”</a></q></p>"`,
    );
  });

  test('sets a quote of its own line apart and names its speaker', () => {
    const html = render('::quote[calm]');
    expect(html).toMatch(
      /^<figure id="quote--calm" class="quote-block"><span id="calm"><\/span><blockquote>/,
    );
    expect(html).toContain(
      '<a class="speaker" href="/people/holt/">Mara Holt</a></span> · <span data-graded="occasion" data-grade="printed"><a href="/timeline/#event--lake-meeting">meeting at the lake</a></span>, <span data-graded="date" data-grade="printed">4 May 2031</span>',
    );
  });

  test('names the language of the words of a report in another tongue', () => {
    const articles = [exampleArticle({ source: exampleSource({ language: 'he' }) })];
    const foreign = buildDossier(exampleContent({ articles })).quotes;
    expect(renderDigest(':quote[calm]', foreign)).toContain('lang="he" dir="auto">“We shall see');
    expect(renderDigest('::quote[calm]', foreign)).toContain('<blockquote lang="he" dir="auto">');
  });

  test('marks each value below it that the report does not print', () => {
    const inferred = { grade: 'inferred' as const, evidence: 'No other is named.' };
    const quote = { ...exampleQuote, said: 'lake-meeting', speakerKnown: inferred, saidKnown: inferred };
    const events = [exampleEvent({ dated: inferred })];
    const { quotes } = buildDossier(
      exampleContent({ events, articles: [exampleArticle({ quotes: [quote] })] }),
    );
    const opened = [...renderDigest('::quote[calm]', quotes).matchAll(/popovertarget="([^"]+)"/g)];
    expect(opened.map(([, id]) => id)).toEqual([
      'why-speaker-lake-talks--calm',
      'why-occasion-lake-talks--calm',
      'why-day-lake-meeting',
    ]);
  });

  test('gives an anchor only to the first of two mentions', () => {
    expect(render(':quote[calm] and :quote[calm]').match(/id="(?:quote--)?calm"/g)).toHaveLength(2);
  });

  test('names a sign of recorded words that nobody sees, and keeps it where it stands', () => {
    const hostile = quotes.map((each) => ({
      ...each,
      quote: {
        ...each.quote,
        words: 'A toll of \u202e001 crowns',
        span: [0, 21] as const,
        continued: [],
        insertions: [],
      },
    }));
    expect(renderDigest(':quote[calm]', hostile)).toContain(
      'toll of <bdi class="hidden-sign" role="img" aria-label="hidden sign: right-to-left override" data-sign="RLO">\u202e</bdi>001 crowns',
    );
  });

  test('leads links to a former id of a quote to its first mention', () => {
    const [view] = quotes;
    const former = quotes.map((each) =>
      each === view ? { ...each, quote: { ...each.quote, formerly: ['see'] } } : each,
    );
    const html = renderDigest(':quote[calm] and ::quote[calm]\n\n::quote[calm]', former);
    expect(html.match(/<span id="see"><\/span>/g)).toHaveLength(1);
    expect(html).toContain(
      '<q id="quote--calm" class="quote"><span id="quote--see"></span><span id="calm"></span><span id="see"></span>',
    );
  });

  test('stops at a quote that is not recorded', () =>
    expect(() => render(':quote[storm]')).toThrow('“storm”'));

  test.each([
    ['a word with a colon', 'The minister:said so', 'The minister:said so'],
    ['a clock time', 'It began at 10:30 sharp', 'at 10:30 sharp'],
    ['a leaf that is not ours', '::video[x]', '::video[x]'],
    ['a container that is not ours', ':::note\nkept\n:::', ':::note\nkept\n:::'],
    ['straight quotation marks', 'the "lake" -- it...', 'the "lake" -- it...'],
  ])('keeps %s', (_, body, kept) => expect(render(body)).toContain(kept));

  test.each([
    ['a tag', '<b>bold</b> text', '&#x3C;b>bold&#x3C;/b> text'],
    ['a script', '<script>alert(1)</script>\n\nText', '&#x3C;script>alert(1)&#x3C;/script>'],
    [
      'a picture',
      '![a boat](https://elsewhere.example/boat.png)',
      '<a href="https://elsewhere.example/boat.png" rel="external noopener">a boat</a>',
    ],
  ])('shows %s as text', (_, body, shown) => expect(render(body)).toContain(shown));

  test.each([
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>)',
    '<img src=x onerror=alert(1)>',
    '![x](x" onerror="alert(1))',
    ':quote[calm]{onclick=alert(1) style=color:red}',
  ])('lets nothing run from %s', (body) => {
    expect(render(body)).not.toMatch(
      /<(?:script|img|iframe|svg|object)|href="(?:javascript|data)|<[^>]*\son\w+=|<[^>]*\sstyle=/i,
    );
  });

  test('lets nothing run, whatever the text is made of', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</script>',
      '<img src=x onerror=y>',
      '[a](javascript:b)',
      '`',
      '\n\n',
      '> ',
      ':::',
      '::x',
      '<svg/onload=a>',
      '&lt;',
      ' word ',
      '"',
      '[',
      ']',
      '(',
      ')',
      '<!--',
      '*',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(render(pieces.join(''))).not.toMatch(
          /<(?:script|img|svg|iframe)|href="javascript|<[^>]*\son\w+=/i,
        );
      }),
      { numRuns: 200 },
    );
  });
});
