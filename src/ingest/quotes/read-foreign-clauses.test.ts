/** Whose words are whose in the clauses of reports in other languages than English, and which marks set off a name. */
import { expect, test } from 'vitest';
import { readSaid } from './read-quotations.ts';

const russian =
  'Инженеры закрыли верхний шлюз во вторник. Мэр города Борис Раев приехал вечером.\n\nНачальница порта Анна Мохова стояла рядом.';
const ukrainian =
  'Інженери зачинили верхній шлюз у вівторок. Мер міста Богдан Рай приїхав увечері.\n\nНачальниця порту Ганна Мохова стояла поруч.';
const german =
  'Taucher haben am Dienstag einen Riss im Tor der Schleuse gefunden. Bürgermeister Bert Rau kam am Abend.\n\nAnna Moos leitet den Hafen.';

const spanish =
  'Los buzos vieron el martes una grieta en la puerta. El alcalde Beto Raya llegó por la noche.\n\nAna Musgo dirige el puerto.';

/** What is said in the last paragraph, each as its speakers’ last names. */
function speakersIn(before: string, text: string): readonly string[] {
  return readSaid(`${before}\n\n${text}`)
    .filter(({ parts }) => (parts[0]?.start ?? 0) > before.length)
    .map(({ speakers, description }) =>
      speakers.length > 0 ? speakers.map((name) => name.split(' ').at(-1)).join(' & ') : (description ?? '?'),
    );
}

test.each([
  [russian, '«Ворота закрыты надолго» (Борис Раев).', ['Раев']],
  [russian, '«Ворота закрыты надолго», — Борис Раев.', ['Раев']],
  [
    russian,
    '«Ворота закрыты надолго», — сообщила агентству «Волна» начальница порта Анна Мохова.',
    ['Мохова'],
  ],
  [
    russian,
    '«Ворота закрыты надолго», — сказал в среду, 7 мая, заместитель министра транспорта Олег Зорин.',
    ['Зорин'],
  ],
  [russian, 'Раев предложил «подождать вместе», а Мохова — «не ждать больше ни дня».', ['Раев', 'Мохова']],
  [russian, '«Ворота закрыты надолго. — Раев помолчал. — Ждём до пятницы».', ['Раев']],
  [russian, '«Ворота закрыты надолго», — рассказали очевидцы.', ['очевидцы']],
  [german, '„Das Tor bleibt lange geschlossen“, sagte Rau den Journalisten am Dienstag.', ['Rau']],
  [german, '„Das Tor bleibt lange geschlossen“, sagte Rau der „Hafenpost“.', ['Rau']],
  [spanish, '«La puerta seguirá cerrada mucho tiempo», dijeron Raya y Musgo.', ['Raya & Musgo']],
  [russian, '«Мы ждём», — сказала Мохова, а Раев добавил: «Ждём вместе».', ['Мохова', 'Раев']],
  [russian, 'Мохова рассказала, что Раев сказал ей: «Ворота закрыты».', ['Раев']],
  [russian, '«Ворота придётся закрыть надолго», — сказали Раев и Мохова.', ['Раев & Мохова']],
  [ukrainian, '«Ми чекаємо», — сказала Мохова, а Рай додав: «Чекаємо разом».', ['Мохова', 'Рай']],
  [ukrainian, '«Ворота доведеться зачинити надовго», — сказали Рай і Мохова.', ['Рай & Мохова']],
  [
    german,
    '„Wir warten“, sagte Moos, und Rau ergänzte: „Wir warten gemeinsam auf das Tor.“',
    ['Moos', 'Rau'],
  ],
])('a clause has its own speaker: %# %s', (before, text, speakers) => {
  expect(speakersIn(before, text)).toEqual(speakers);
});

test.each([
  ['Раев сообщил «Интерфаксу», что ворота закрыты.', []],
  ['Раев рассказал телеканалу «Гавань», что ворота «закрыты надолго».', ['Раев']],
  ['Раев сказал, что фильм «Старый шлюз» ему понравился.', []],
  ['«Ворота придётся закрыть надолго», — заявил в интервью «Портовой жизни» Раев.', ['Раев']],
])('a capital inside a sentence tells a name between marks: %s', (text, speakers) => {
  expect(speakersIn(russian, text)).toEqual(speakers);
});

test.each([
  '«Ворота придётся закрыть надолго», — говорится в заявлении.',
  '«Ворота придётся закрыть надолго» — так мэр прокомментировал закрытие порта.',
])(
  'words of which something is told behind them are words, though nobody is read to have said them: %s',
  (text) => {
    expect(speakersIn(russian, text)).toEqual(['?']);
  },
);
