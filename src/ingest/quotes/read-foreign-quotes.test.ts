/** A quotation in another language than the report: whose it is is told by its own paragraph, never by the one before. */
import { expect, test } from 'vitest';
import { readSaid } from './read-quotations.ts';

const english = [
  'Harbour master Mara Holt closed the lock on Sunday, and the ferry stayed in the yard. The board met and said nothing.',
  '“We wait for the part, and then we go,” Mara Holt said on the quay.',
];
const after = 'The ferry goes again on Tuesday, the board said later that night.';
const russian = [
  'Мэр Ольга Стужина закрыла шлюз в воскресенье, и паром остался на верфи. Вечером совет собрался и ничего не сказал.',
  '«Мы ждём деталь», — сказала Стужина.',
];

const speakersIn = (lines: readonly string[]) => readSaid(lines.join('\n\n')).map(({ speakers }) => speakers);

test.each([
  [
    'German',
    [...english, '„Das ist für uns alle eine schwere Zeit“, sagte Bürgermeister Otto Brandt.', after],
    'Otto Brandt',
  ],
  [
    'Russian',
    [...english, '«Мы ждём паром с самого утра», — заявила мэр Ольга Стужина.', after],
    'Ольга Стужина',
  ],
  ['English', [...russian, '“We have waited for it since noon,” said Mara Holt, a skipper.'], 'Mara Holt'],
  [
    'German, told in English',
    [...english, '“Das ist für uns alle eine schwere Zeit,” Otto Brandt said.', after],
    'Otto Brandt',
  ],
  [
    'German with few small words',
    [...english, '„Wir haben sie sofort gesperrt, und niemand war in Gefahr“, sagte Petra Lohse.', after],
    'Petra Lohse',
  ],
])('words in %s have the speaker whom their own paragraph names', (_, lines, speaker) => {
  expect(speakersIn(lines)[1]).toEqual([speaker]);
});

test.each([
  [
    'in a paragraph of its own',
    [...english, '« Nous attendons le bac depuis ce matin et personne ne nous dit rien. »', after],
  ],
  [
    'behind words of the report’s language',
    [
      english[0] ?? '',
      `“We wait for the part,” Holt said. «Мы ждём паром с самого утра, и никто ничего не говорит», — сказала Стужина. ${after}`,
    ],
  ],
])('a quotation in another language %s goes to nobody', (_, lines) => {
  expect(speakersIn(lines)[1]).toEqual([]);
});

test('the reporter’s words inside the marks are cut out by the customs of the words’ own language', () => {
  const line = '«Мы ждём паром, — заявила мэр Ольга Стужина. — Никто ничего не говорит нам с утра».';
  const text = [...english, line, after].join('\n\n');
  const parts = readSaid(text)[1]?.parts.map(({ start, end }) => text.slice(start, end));
  expect(parts).toEqual(['Мы ждём паром,', 'Никто ничего не говорит нам с утра']);
});

test.each([
  ['港务长对记者说：“我们在一小时内就关闭了它，没有人处于危险之中。”港务局预计维修需要六周时间。'],
  [
    '港長は記者団に「一時間以内に閉鎖し、誰も危険にさらされなかった」と述べた。修理には六週間かかる見通しだ。',
  ],
])('in a language without spaces the length in signs tells words that were said: %s', (text) => {
  expect(readSaid(text, { language: 'zh' }).map(({ speakers }) => speakers)).toEqual([[]]);
});
