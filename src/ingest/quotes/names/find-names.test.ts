import { expect, test } from 'vitest';
import { readCapitals } from './capitals.ts';
import { findNames } from './find-names.ts';
import { tokenize } from './tokenize.ts';

function read(text: string, body = ''): readonly string[] {
  const [tokens, rest] = [text, body].map((part) => tokenize(part, { start: 0, end: part.length }, []));
  const capitals = readCapitals([tokens ?? [], rest ?? []]);
  return findNames(tokens ?? [], capitals).map(({ words, kind, gender }) =>
    [words.join(' '), kind, gender].filter(Boolean).join(', '),
  );
}

test.each([
  ['leaves titles out', 'Then Senate Majority Leader Ann Moss left.', ['Ann Moss, person, female']],
  [
    'leaves an office with "of" out',
    'Then Secretary of State Robert Ferris left.',
    ['Robert Ferris, person, male'],
  ],
  ['leaves a trade out', 'We met Filmmaker Robert Ferris there.', ['Robert Ferris, person, male']],
  ['keeps a pope’s title', 'We met Pope Gregor there.', ['Pope Gregor, person']],
  ['takes the gender from a title', 'We met Ms. Ferris there.', ['Ferris, person, female']],
  [
    'keeps initials and suffixes',
    'We met Robert Q. Ferris Jr. there.',
    ['Robert Q. Ferris Jr., person, male'],
  ],
  ['keeps particles', 'We met Anna van der Moss there.', ['Anna van der Moss, person, female']],
  [
    'knows an organisation by its words',
    'We met the Harbor Safety Committee there.',
    ['Harbor Safety Committee, organisation'],
  ],
  ['knows an acronym', 'We met the HSC there.', ['HSC, organisation']],
  ['leaves the first word of a sentence out', 'Angry harbors freeze.', []],
  ['leaves weekdays out', 'He met Anna Moss Tuesday.', ['Anna Moss, person, female']],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('in a headline, splits names from words the body writes small', () => {
  expect(
    read(
      'Anna Moss Calls Ferry Plan Dead',
      'The ferry plan is dead, they all knew. It was Anna Moss who said so, not the mayor.',
    ),
  ).toEqual(['Anna Moss, person, female']);
});
