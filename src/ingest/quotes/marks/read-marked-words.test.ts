import { expect, test } from 'vitest';
import { splitParagraphs } from '../../../text/sentences/split-paragraphs.ts';
import { readMarkedWords } from './read-marked-words.ts';

const read = (text: string): readonly string[] =>
  readMarkedWords(text, splitParagraphs(text)).map(({ parts }) =>
    parts.map(({ start, end }) => text.slice(start, end)).join(' | '),
  );

test.each([
  ['curly double', 'He said “we wait” twice.', ['we wait']],
  ['straight double', 'He said "we wait" twice.', ['we wait']],
  ['curly single', 'He said ‘we wait’ twice.', ['we wait']],
  ['straight single', "He said 'we wait' twice.", ['we wait']],
  ['doubled single', "He said ''we wait'' twice.", ['we wait']],
  ['guillemets', 'He said «we wait» twice.', ['we wait']],
  ['guillemets turned in', 'He said »we wait« twice.', ['we wait']],
  ['guillemets with French spaces', 'Il a dit « nous attendons » et « rien ».', ['nous attendons', 'rien']],
  ['guillemets with no-break spaces', 'Il a dit «\u00a0nous attendons\u202f» là.', ['nous attendons']],
  ['corners', '彼は「待つ」と言い、『本』を出した。', ['待つ', '本']],
  ['corners in corners', '「彼は『待つ』と言った」とモス。', ['彼は『待つ』と言った']],
  ['upright corners', '彼は﹁待つ﹂と', ['待つ']],
  ['double primes of Asian print', '他说〝等待〞了。', ['等待']],
  ['low double primes', '他说〝等待〟了。', ['等待']],
  ['wide marks', 'He said ＂we wait＂ twice.', ['we wait']],
  ['ornaments', 'He said ❝we wait❞ twice.', ['we wait']],
  ['single ornaments', 'He said ❛we wait❜ twice.', ['we wait']],
  ['single guillemets', 'He said ‹we wait› twice.', ['we wait']],
  [
    'straight marks inside others',
    'She said: "The ship "Ida" is lost." Then "yes."',
    ['The ship "Ida" is lost.', 'yes.'],
  ],
  ['straight marks at the beginning of others', '"The "Ida" is lost," she said.', ['The "Ida" is lost,']],
  ['an unclosed straight mark', '"We wait. "We go," she said.', ['We go,']],
  ['inches', 'The 6" bolt and "the pipe" broke.', ['the pipe']],
  [
    'guillemets inside others',
    '«Мы ждём «Тарну» весь день», — сказала она. «Да».',
    ['Мы ждём «Тарну» весь день', 'Да'],
  ],
  [
    'guillemets turned in inside others',
    '»Wir warten auf »Tarna« noch«, sagte sie. »Ja.«',
    ['Wir warten auf »Tarna« noch', 'Ja.'],
  ],
  [
    'single guillemets inside others',
    '»Wait. He told me: ›Leave it.‹« Then she went. »Good.«',
    ['Wait. He told me: ›Leave it.‹', 'Good.'],
  ],
  ['low and high', 'He said „we wait“ twice.', ['we wait']],
  ['low and high single', 'He said ‚we wait‘ twice.', ['we wait']],
  ['two commas low, straight above', 'He said ,,we wait" and ,,we go" twice.', ['we wait', 'we go']],
  ['two commas low, doubled single above', "He said ,,we wait'' twice.", ['we wait']],
  ['two commas low, curly above', 'Er sagte ,,wir warten“ und ging.', ['wir warten']],
  ['commas of a slip', 'He came,, she said "no",,and left ,, again.', ['no']],
  ['straight opened, curly closed', 'He said "we wait” twice.', ['we wait']],
  ['curly opened, straight closed', "He said ‘we wait' twice.", ['we wait']],
  ['closing mark that opens', 'He said ”we wait” twice.', ['we wait']],
  ['opening mark that closes', 'He said “we wait“ twice.', ['we wait']],
])('pairs marks: %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['contraction', "'We don't wait,' he said.", ["We don't wait,"]],
  ['plural possessive', "'The ministers' plan is dead,' he said.", ["The ministers' plan is dead,"]],
  [
    'word that ends in s',
    "He called it 'a mess' and left for 'good reasons' today.",
    ['a mess', 'good reasons'],
  ],
  ['decade', "He liked the '90s and the 'old days' most.", ['old days']],
  ['elision', "He got 'em all.", []],
  ['stray apostrophe', "The ministers' plan and the voters' wish.", []],
  ['feet and inches', 'He is 6\'2" tall and said "no" twice.', ['no']],
])('knows an apostrophe from a mark: %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ['other style inside', '“He said ‘no’ to us,” she said.', ['He said ‘no’ to us,']],
  ['same style inside', '“He said “no” to us,” she said.', ['He said “no” to us,']],
  ['single in doubled single', "''He said 'no.''' She left.", ["He said 'no.'"]],
])('takes nested words as one: %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  [
    'opening mark repeated',
    '“It is late.\n\n“We wait.\n\n“We go.” He left.',
    ['It is late. | We wait. | We go.'],
  ],
  ['straight single', "'It is late.\n\n'We wait.'", ['It is late. | We wait.']],
  ['closing mark forgotten', '“It is late.\n\nHe left.', ['It is late.']],
  ['two quotations', '“It is late.”\n\n“We wait.”', ['It is late.', 'We wait.']],
  ['forgotten inside a paragraph', '“It is late, he said. “We wait.”', ['We wait.']],
])('goes over paragraphs: %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});
