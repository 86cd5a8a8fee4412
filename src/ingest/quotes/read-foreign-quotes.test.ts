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

test('words between marks that are turned in end a sentence, and those inside of them stay inside', () => {
  const text =
    '»Wir warten«, sagte Anna Moos, die den Hafen leitet, »bis das Tor heil ist. Bert Rau sagte mir: ›Lasst es offen.‹« Rau bestritt das: „So etwas habe ich nie gesagt.“';
  expect(speakersIn([text])).toEqual([['Anna Moos'], ['Rau']]);
});

const engineers =
  'Инженеры закрыли верхний шлюз во вторник, после того как водолазы нашли трещину в воротах.';
const taucher = 'Taucher haben am Dienstag einen Riss im Tor der oberen Schleuse von Tarnholm gefunden.';
const plongeurs = 'Des plongeurs ont trouvé mardi une fissure dans la porte de l’écluse, qui est fermée.';
const buzos = 'Los ingenieros cerraron el martes la esclusa superior, donde los buzos vieron una grieta.';

test.each([
  [engineers, '«Мы ждём, пока ворота не починят», — вспоминает Борис Раев, мэр города.', 'Борис Раев'],
  [engineers, '«Мы ждём, пока ворота не починят», — возмутился мэр города Борис Раев.', 'Борис Раев'],
  [taucher, '„Wir warten, bis das Tor heil ist“, schimpft Anna Moos, die den Hafen leitet.', 'Anna Moos'],
  [taucher, '„Wir warten, bis das Tor heil ist“, wundert sich Anna Moos.', 'Anna Moos'],
  [plongeurs, '« Nous attendons que la porte soit réparée », tonne Anne Mousse.', 'Anne Mousse'],
  [buzos, '«Esperamos a que la puerta esté reparada», espetó Ana Musgo, que dirige el puerto.', 'Ana Musgo'],
])('any verb between words and a name says whose they are: %s | %s', (before, text, speaker) => {
  expect(speakersIn([before, text])).toEqual([[speaker]]);
});

test('an agency that passes words on, by whatever verb, has not said them', () => {
  expect(
    speakersIn([engineers, '«Мы ждём, пока ворота не починят», — ретранслирует ТАСС.']),
  ).not.toContainEqual(['ТАСС']);
});

test.each([
  [engineers, ['— Нет, — перебил мэр Борис Раев, — выйдут.'], ['Нет,', 'выйдут.']],
  [buzos, ['—No —respondió Beto Raya—, ustedes zarpan.'], ['No', 'ustedes zarpan.']],
  [engineers, ['— Шлюз — главный объект Тарнхольма — закрыт.'], []],
])('what a dash opens is speech where a verb stands behind the next one: %s | %s', (before, lines, said) => {
  const text = [before, ...lines].join('\n\n');
  expect(
    readSaid(text).flatMap(({ parts }) => parts.map(({ start, end }) => text.slice(start, end))),
  ).toEqual(said);
});

const named = [
  `${engineers} Мэр Борис Раев молчал.`,
  `${taucher} Bürgermeister Bert Rau schwieg.`,
  `${buzos} El alcalde Beto Raya callaba.`,
];

test.each([
  [0, '«Мы ждём, пока ворота не починят», — сообщили в мэрии.'],
  [0, '«Мы ждём, пока ворота не починят», — отметили там.'],
  [0, '«Мы ждём, пока ворота не починят», — сообщает пресс-служба порта.'],
  [0, '«Мы ждём, пока ворота не починят», — указано в документе.'],
  [1, '„Wir warten, bis das Tor heil ist“, heißt es in dem Brief.'],
  [1, '„Wir warten, bis das Tor heil ist“, war auf dem Plakat zu lesen.'],
  [2, '«Esperamos a que la puerta esté reparada», se lee en el cartel.'],
  [2, '«Esperamos a que la puerta esté reparada», dijeron en el ayuntamiento.'],
])('what a body or a paper says is not given to whoever was named before: %i %s', (before, text) => {
  expect(speakersIn([named[before] ?? '', text])).toEqual([[]]);
});

test('a word that opens a sentence with a verb in the plural is nobody’s name', () => {
  expect(speakersIn([engineers, '«Мы ждём, пока ворота не починят», — добавила она.'])).toEqual([[]]);
});

test.each(['Анна Мохова', 'Игорь Морозов', 'Герман Греф', 'Олег Судаков', 'Юрий Думин', 'Морозов'])(
  '%s is a person, though a body or a country is spelled like the beginning',
  (name) => {
    const text = `${engineers}\n\n«Мы ждём, пока ворота не починят», — сказал ${name}.`;
    expect(readSaid(text)[0]).toMatchObject({ speakers: [name], speakerKinds: ['person'] });
  },
);
