import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Passage, toPassages } from '../passages/passage.ts';
import { findArticleInDump } from './find-article-in-dump.ts';
import { findHeadlineAbove } from './find-headline-above.ts';
import { isCopiedPage } from './is-copied-page.ts';
import { isHeadlineOf } from './is-headline-of.ts';

const menu = ['Home', 'News', 'Sport', 'Weather', 'Harbour', 'Opinion', 'Jobs', 'Shop'].join('\n');
const paragraphs = [
  'The lock at Tarnholm was shut on Monday after divers found a crack in its northern gate, the canal office said.',
  'No boat will pass for at least a month, and the town, which lives on the trade, fears for its market and its ferry.',
  '“We had no choice,” said Nils Berg, the mayor, who had asked for new gates in a letter to the county two years ago.',
  'Divers will go down again on Thursday, and the office expects their report before the end of the month, it said.',
];
const foot = ['Privacy Policy', 'Contact us', '© 2031 Harbour Gazette. All rights reserved.'].join('\n');
const title = 'Tarnholm lock shut after divers find crack - Harbour Gazette';
const headline = 'Tarnholm lock shut after divers find crack';
const dump = (middle: readonly string[]) =>
  [title, menu, headline, 'By Ada Lindqvist', 'March 3, 2031', ...middle, foot].join('\n');
const bodyOf = (source: string) => findArticleInDump(toPassages(source), source).body.map(({ text }) => text);

test('finds the paragraphs between menu and foot', () => {
  expect(bodyOf(dump(paragraphs))).toEqual(paragraphs);
});

describe('keeps inside an article', () => {
  test.each([
    ['a heading between paragraphs', 'What happens next'],
    ['a short sentence', 'It was not enough.'],
    ['a measure', 'Flour, 3 cups, sifted twice'],
    ['a list item', '2 boats – the ferry and the tug'],
  ])('%s', (_, line) => {
    expect(bodyOf(dump([...paragraphs.slice(0, 2), line, ...paragraphs.slice(2)]))).toContain(line);
  });
});

describe('leaves out of an article', () => {
  test.each([
    ['a sharing bar', ['Facebook', 'Twitter', 'Share this story']],
    ['a box of other stories', ['More from Harbour', 'Ferry stops for a week', 'Tug sold to Norway']],
    [
      'a caption above its credit',
      ['Divers get ready at the northern gate of the lock on Monday morning.', 'Getty Images'],
    ],
    [
      'a caption with a photographer',
      ['Divers get ready at the northern gate of the lock on Monday morning.', 'Nils Berg, AP'],
    ],
    [
      'a call to subscribe',
      ['Want more news of the canals? Subscribe to our weekly letter and read it with your tea.'],
    ],
    ['a newsletter box', ['Sign up for our newsletter', 'Get the best of the week delivered to your inbox.']],
  ])('%s', (_, box) => {
    expect(bodyOf(dump([...paragraphs.slice(0, 2), ...box, ...paragraphs.slice(2)]))).toEqual(paragraphs);
  });

  test('comments that say who wrote them when, however short the article', () => {
    const comment = (name: string) => [
      `${name} on March 4, 2031 at 9:15 am said:`,
      ...paragraphs.map(
        (text) => `${text} I saw it with my own eyes from the ferry, and so did my neighbours.`,
      ),
    ];
    const middle = paragraphs.slice(0, 3);
    expect(
      bodyOf(dump([...middle, 'Comments', ...comment('Olof'), ...comment('Ada'), ...comment('Karin')])),
    ).toEqual(middle);
  });

  test('cards of other stories, each with its author and day', () => {
    const cards = ['Wednesday March 5, 2031', 'Tuesday March 4, 2031', 'Monday March 3, 2031'].flatMap(
      (day, index) => [
        'Ferry stops for a week',
        'Nils Berg',
        day,
        `${paragraphs[index]} So it goes on here.`,
      ],
    );
    expect(bodyOf(dump([...paragraphs, ...cards, ...cards]))).toEqual(paragraphs);
  });

  test('a box whose lines stand close together, where empty lines part the paragraphs', () => {
    const box = [
      'Built by hand',
      'Three gates',
      'Two ferries',
      'One dry dock',
      'One mayor',
      'No bridge',
    ].join('\n');
    const middle = [...paragraphs, box, ...paragraphs].join('\n\n');
    expect(bodyOf(dump([middle]))).not.toContain('Three gates');
  });

  test('headlines in a row below it', () => {
    const headlines = [
      'Ferry stops running for a week, office says',
      'Old tug sold, and the museum pays',
      'Market moves up',
    ];
    expect(bodyOf(dump([...paragraphs, ...headlines]))).toEqual(paragraphs);
  });

  test('a note on the author below a lone name', () => {
    const note =
      'Karin Holm is a gardener, a keen rower, and the owner of two small boats that she keeps below the bridge.';
    expect(bodyOf(dump([...paragraphs, 'Karin Holm', note]))).toEqual(paragraphs);
  });

  test('comments below it, however long', () => {
    const comments = [
      '3 responses to “Tarnholm lock shut”',
      'olof says:',
      'I told them so, in this very place, when the last gate broke and nobody in the county wanted to hear of it.',
      'Leave a reply',
    ];
    const more = comments
      .filter((text) => text.length > 60)
      .map((text) => `${text} It was so then, and it is so now.`);
    expect(
      bodyOf(dump([...paragraphs, ...comments.slice(0, 1), ...more, ...comments.slice(1, 3), ...more])),
    ).toEqual(paragraphs);
  });

  test('teasers of other stories that break off', () => {
    const teasers = [
      'The ferry company said on Tuesday that it had not been told of the…',
      'A tug that served the harbour for forty years has been sold to a…',
    ];
    expect(bodyOf(dump([...paragraphs, ...teasers, ...teasers]))).toEqual(paragraphs);
  });
});

test('reads the headline above a found article', () => {
  const { body, rest } = findArticleInDump(toPassages(dump(paragraphs)), dump(paragraphs));
  expect(findHeadlineAbove(body, rest)?.text).toBe(headline);
});

test.each([
  [true, 'a copied page', dump(paragraphs)],
  [
    true,
    'a copied page with its menu on one line',
    [
      menu.replaceAll('\n', ' '),
      ...dump([...paragraphs, 'Share', 'Related stories'])
        .split('\n')
        .slice(9),
    ].join('\n'),
  ],
  [false, 'a copied article', [headline, ...paragraphs, ...paragraphs, ...paragraphs].join('\n')],
  [
    false,
    'an article with a heading a paragraph',
    paragraphs
      .flatMap((text) => ['Next', text])
      .join('\n')
      .repeat(3),
  ],
  [false, 'nothing', ''],
])('says %s of %s', (expected, _, source) => {
  expect(isCopiedPage(toPassages(source))).toBe(expected);
});

test.each([
  [true, 'Tarnholm lock shut after divers find crack', title],
  [true, 'Tarnholm Lock Shut After Divers Find Crack', title],
  [true, 'Lock calendar 2031', 'Lock calendar 2031 | Gazette | Canals | Rivers | Boats | Ferries'],
  [false, 'Harbour Gazette', title],
  [false, 'Ferry stops for a week', title],
])('says %s: “%s” is the headline of the title', (expected, line, of) => {
  expect(isHeadlineOf(line, of)).toBe(expected);
});

test('every line is either in the article or in the rest', () => {
  const line = fc.constantFrom(
    ...paragraphs,
    ...menu.split('\n'),
    headline,
    'Comments',
    'Related Articles',
    '',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const source = lines.join('\n');
      const passages = toPassages(source);
      const { body, rest } = findArticleInDump(passages, source);
      const byStart = (a: Passage, b: Passage) => a.start - b.start;
      expect([...body, ...rest].toSorted(byStart)).toEqual(passages);
    }),
  );
});
