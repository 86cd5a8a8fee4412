import { describe, expect, test } from 'vitest';

import { readSaid } from '../read-quotations.ts';
import { isReadByMarksAlone } from './choose-grammar.ts';

/** Every part of every quotation, each as `speaker: words`. */
function read(text: string): readonly string[] {
  return readSaid(text).flatMap(({ parts, speakers, description }) =>
    parts.map(
      ({ start, end }) =>
        `${description ?? speakers.join(' & ')}: ${text.slice(start, end).replace(/[.,!?]$/, '')}`,
    ),
  );
}

describe('German', () => {
  test.each([
    [
      '„Wir warten auf die Fähre“, sagte Bürgermeisterin Ute Lohse am Montag.',
      ['Ute Lohse: Wir warten auf die Fähre'],
    ],
    ['Ute Lohse sagte: „Wir warten auf die Fähre.“', ['Ute Lohse: Wir warten auf die Fähre']],
    [
      'Der Hafenmeister Jan Petersen kündigte an, man werde „keinen Meter nachgeben“.',
      ['Jan Petersen: keinen Meter nachgeben'],
    ],
    ['„Das Wasser steigt“, sagte ein Sprecher der Feuerwehr.', ['Sprecher: Das Wasser steigt']],
    [
      '„Das Wasser steigt weiter“, so Polizeisprecher Uwe Rahn gegenüber der Presse. „Niemand darf ans Ufer.“',
      ['Uwe Rahn: Das Wasser steigt weiter', 'Uwe Rahn: Niemand darf ans Ufer'],
    ],
    [
      'Innenminister Rolf Gerber nannte den Plan „einen schlechten Witz“.',
      ['Rolf Gerber: einen schlechten Witz'],
    ],
    ['Laut Ute Lohse ist die Brücke „ein Fass ohne Boden“.', ['Ute Lohse: ein Fass ohne Boden']],
    [
      'Nach Ansicht von Jan Petersen ist die Brücke „nicht mehr zu retten“.',
      ['Jan Petersen: nicht mehr zu retten'],
    ],
    [
      'Jan Petersen kam am Abend. Er sagte, die Lage sei „sehr ernst“ und werde sich nicht bessern.',
      ['Jan Petersen: sehr ernst'],
    ],
    [
      'Die Vorsitzende der Partei, Ute Lohse, erklärte am Dienstag in Kiel: „Wir haben genug gewartet.“',
      ['Ute Lohse: Wir haben genug gewartet'],
    ],
    [
      '„Wir haben genug gewartet“, erklärte die Vorsitzende der Partei, Ute Lohse, am Dienstag.',
      ['Ute Lohse: Wir haben genug gewartet'],
    ],
    ['Am Dienstag sagte Gerber im Landtag: „Die Schleuse bleibt zu.“', ['Gerber: Die Schleuse bleibt zu']],
    [
      '„Die Schleuse bleibt zu“, betonte er. Rolf Gerber war nach Husum gereist.',
      ['Rolf Gerber: Die Schleuse bleibt zu'],
    ],
    [
      'Rolf Gerber war nach Husum gereist. „Die Schleuse bleibt zu“, betonte der Minister.',
      ['Minister: Die Schleuse bleibt zu'],
    ],
    ['Gerber sprach von einem „Zeichen der Vernunft“.', ['Gerber: Zeichen der Vernunft']],
    [
      '„Die Schleuse“, sagte Gerber, „bleibt bis zum Herbst zu.“',
      ['Gerber: Die Schleuse', 'Gerber: bleibt bis zum Herbst zu'],
    ],
    [
      'Der niederländische Verkehrsminister Piet van Dalen schrieb auf Twitter: „Die Brücke ist frei!“',
      ['Piet van Dalen: Die Brücke ist frei'],
    ],
    ['„Wann wird die Brücke frei?“, fragte Anna Kröger.', ['Anna Kröger: Wann wird die Brücke frei']],
    [
      'Anna Kröger, die seit Jahren am Hafen wohnt, berichtete, das Wasser habe „bis zu den Fenstern“ gestanden.',
      ['Anna Kröger: bis zu den Fenstern'],
    ],
    ['„Wir sind entsetzt“, sagte Kröger der Zeitung am Abend.', ['Kröger: Wir sind entsetzt']],
    ['Petersen zufolge ist die Fähre „sicher wie ein Haus“.', ['Petersen: sicher wie ein Haus']],
    ['Experten warnten vor einer „Flut ohne Beispiel“.', ['Experten: Flut ohne Beispiel']],
    [
      '„Es wird eng“, meinte Kröger und fügte hinzu: „Aber wir bleiben.“',
      ['Kröger: Es wird eng', 'Kröger: Aber wir bleiben'],
    ],
    [
      'Die Grünen-Politikerin Maja Sturm hat den Beschluss kritisiert: „Das ist ein Rückschritt für die ganze Küste.“',
      ['Maja Sturm: Das ist ein Rückschritt für die ganze Küste'],
    ],
    [
      '"Das ist ein Rückschritt", hat Maja Sturm im Interview gesagt.',
      ['Maja Sturm: Das ist ein Rückschritt'],
    ],
    [
      'Bundeskanzler Otto Frei hat den Beschluss verteidigt. „Wir haben keine andere Wahl“, sagte Frei am Mittwoch im Parlament.',
      ['Otto Frei: Wir haben keine andere Wahl'],
    ],
    [
      'Der Präsident der Handelskammer, Karl Dorn, sprach von einer „Katastrophe für die Küste“.',
      ['Karl Dorn: Katastrophe für die Küste'],
    ],
    ['Auf die Frage, ob er zurücktreten werde, antwortete Dorn: „Nein.“', ['Dorn: Nein']],
    [
      'Eva Lind bezeichnete die Pläne als „reinen Hohn“. Sie forderte „ein Ende der Spiele“.',
      ['Eva Lind: reinen Hohn', 'Eva Lind: ein Ende der Spiele'],
    ],
    [
      'Wie Hafenchef Jan Petersen mitteilte, sei die Lage „unter Kontrolle“.',
      ['Jan Petersen: unter Kontrolle'],
    ],
    ['Augenzeugen berichteten von einem „lauten Knall“.', ['Augenzeugen: lauten Knall']],
    ['Die Polizei sprach von „mehreren Verletzten“.', ['Polizei: mehreren Verletzten']],
    [
      'In seiner Rede betonte Dorn: „Die Küste braucht Arbeit.“ Zugleich warnte er vor „falschen Hoffnungen“.',
      ['Dorn: Die Küste braucht Arbeit', 'Dorn: falschen Hoffnungen'],
    ],
    ['Lind, die seit 2019 im Amt ist, sagte, sie sei „tief enttäuscht“.', ['Lind: tief enttäuscht']],
    ['„Ich gehe“, sagte Dorn – und ging.', ['Dorn: Ich gehe']],
    ['"Das ist", sagte Lind, "ein guter Tag für Kiel."', ['Lind: Das ist', 'Lind: ein guter Tag für Kiel']],
    [
      'Russlands Außenminister Iwan Rostow wies die Vorwürfe zurück. Er nannte sie „frei erfunden“.',
      ['Iwan Rostow: frei erfunden'],
    ],
    [
      'Das Ministerium teilte mit, die Brücke sei „bis auf Weiteres gesperrt“.',
      ['Ministerium: bis auf Weiteres gesperrt'],
    ],
    ['UN-Sprecherin Lea Moor sagte: „Die Lage ist dramatisch.“', ['Lea Moor: Die Lage ist dramatisch']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('Russian', () => {
  test.each([
    ['Мэр Анна Ветрова заявила: «Мы ждём паром».', ['Анна Ветрова: Мы ждём паром']],
    ['«Мы ждём паром», — сказала Ветрова.', ['Ветрова: Мы ждём паром']],
    [
      '«Мы ждём паром, — сказала мэр города Анна Ветрова. — Без него не уедем».',
      ['Анна Ветрова: Мы ждём паром', 'Анна Ветрова: Без него не уедем'],
    ],
    ['«Вода поднимается», — сообщил представитель МЧС.', ['представитель: Вода поднимается']],
    ['По словам Олега Рудина, мост «больше не спасти».', ['Олег Рудин: больше не спасти']],
    [
      'Олег Рудин приехал вечером. Он отметил, что положение «очень тяжёлое» и не улучшится.',
      ['Олег Рудин: очень тяжёлое'],
    ],
    [
      'Пресс-секретарь губернатора Дмитрий Ясин добавил, что «ворота останутся закрытыми».',
      ['Дмитрий Ясин: ворота останутся закрытыми'],
    ],
    [
      'Министр иностранных дел России Сергей Ладов подчеркнул, что Москва «не видит смысла» в паузе.',
      ['Сергей Ладов: не видит смысла'],
    ],
    [
      '«Это не наш выбор», — подчеркнул министр иностранных дел Сергей Ладов на пресс-конференции в Москве.',
      ['Сергей Ладов: Это не наш выбор'],
    ],
    ['Рудин назвал план «плохой шуткой».', ['Рудин: плохой шуткой']],
    ['"Когда откроют мост?" - спросила Ветрова.', ['Ветрова: Когда откроют мост']],
    ['Как заявил Рудин, «мост закрыт до осени».', ['Рудин: мост закрыт до осени']],
    ['Губернатор считает, что «жители правы».', ['Губернатор: жители правы']],
    [
      '— Мост закрыт, — пояснил Рудин. — Откроем его осенью.',
      ['Рудин: Мост закрыт', 'Рудин: Откроем его осенью'],
    ],
    ['Ранее Ветрова говорила, что паром «надёжен, как дом».', ['Ветрова: надёжен, как дом']],
    [
      '«Мы готовы, но не спешим», — ответил он на вопрос журналистов. Олег Рудин выступал в порту.',
      ['Олег Рудин: Мы готовы, но не спешим'],
    ],
    [
      'Глава Минтранса Павел Котов, выступая в порту, заявил, что «паром уйдёт вовремя».',
      ['Павел Котов: паром уйдёт вовремя'],
    ],
    ['Котов уточнил: "Паром уйдет в семь часов".', ['Котов: Паром уйдет в семь часов']],
    ['Эксперт Мария Лось считает решение «шагом назад».', ['Мария Лось: шагом назад']],
    ['Президент США Джон Харт написал в соцсети: «Отличная встреча!»', ['Джон Харт: Отличная встреча']],
    [
      '«Отличная встреча», — написал Харт. В порту его ждали. «Мы договорились», — добавил он.',
      ['Харт: Отличная встреча', 'Харт: Мы договорились'],
    ],
    [
      'Хозяйка дома Нина Рогова рассказала изданию «Порт»: «Вода стояла до окон».',
      ['Нина Рогова: Вода стояла до окон'],
    ],
    ['В Кремле назвали встречу «полезной и честной».', ['Кремле: полезной и честной']],
    [
      'Президент России Пётр Волков провёл встречу с министрами. «Работа идёт по плану», — сказал глава государства.',
      ['глава: Работа идёт по плану'],
    ],
    [
      'Официальный представитель МИД Вера Зимина заявила журналистам, что это «провокация».',
      ['Вера Зимина: провокация'],
    ],
    [
      '«Мы сделали всё, что могли», — рассказал РИА Новости начальник порта Егор Белый.',
      ['Егор Белый: Мы сделали всё, что могли'],
    ],
    [
      'Белый пояснил, что порт «не закрывался ни на день», передаёт ТАСС.',
      ['Белый: не закрывался ни на день'],
    ],
    ['На вопрос о сроках Белый ответил: «Скоро узнаете».', ['Белый: Скоро узнаете']],
    [
      'Политолог Глеб Сомов в беседе с изданием назвал переговоры «шагом вперёд».',
      ['Глеб Сомов: шагом вперёд'],
    ],
    ['В министерстве сообщили, что рейс «задержан по погоде».', ['министерстве: задержан по погоде']],
    ['Волков поблагодарил Харта. Он назвал его «надёжным партнёром».', ['Волков: надёжным партнёром']],
    [
      '«Решения пока нет. Ждём ответа», — написала Зимина в своём канале.',
      ['Зимина: Решения пока нет. Ждём ответа'],
    ],
    ['Лидер партии, Семён Крот, признался: «Я устал».', ['Семён Крот: Я устал']],
    [
      '«Я устал», — признался Крот. «Но я останусь», — добавил политик.',
      ['Крот: Я устал', 'политик: Но я останусь'],
    ],
    [
      'Супруга президента Ирина Волкова, как она сама рассказала, «не спала всю ночь».',
      ['Ирина Волкова: не спала всю ночь'],
    ],
    ['«Я, — сказал Крот, — никуда не уйду».', ['Крот: Я', 'Крот: никуда не уйду']],
    [
      'Об этом сообщил Егор Белый. По его словам, порт «работает как часы».',
      ['Егор Белый: работает как часы'],
    ],
    ['Сомов уверен: "Встреча состоится".', ['Сомов: Встреча состоится']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('Ukrainian', () => {
  test.each([
    ['«Ми чекаємо на пором», – сказала Ветрова.', ['Ветрова: Ми чекаємо на пором']],
    ['Міський голова Олена Лужна заявила: «Ми чекаємо на пором».', ['Олена Лужна: Ми чекаємо на пором']],
    [
      '«Ми чекаємо на пором, – сказала міська голова Олена Лужна. – Без нього не поїдемо».',
      ['Олена Лужна: Ми чекаємо на пором', 'Олена Лужна: Без нього не поїдемо'],
    ],
    ['За словами Олега Рудина, міст «уже не врятувати».', ['Олег Рудин: уже не врятувати']],
    ['Речник поліції Степан Горб повідомив, що «рух зупинено».', ['Степан Горб: рух зупинено']],
    ['Рудин назвав план «поганим жартом».', ['Рудин: поганим жартом']],
    ['«Міст закрито», – пояснив він. Олег Рудин виступав у порту.', ['Олег Рудин: Міст закрито']],
    ['Президент України Петро Гай наголосив: «Ми не відступимо».', ['Петро Гай: Ми не відступимо']],
    ['На думку Лужної, рішення «дивне й запізнє».', ['Лужна: дивне й запізнє']],
    ['Лужна додала, що пором «надійний, як дім».', ['Лужна: надійний, як дім']],
    [
      'Речниця міністерства Ганна Сова повідомила, що рейс «затримано через погоду».',
      ['Ганна Сова: затримано через погоду'],
    ],
    ['«Рішення ще немає», – написала Сова у своєму каналі.', ['Сова: Рішення ще немає']],
    ['Як зазначив Степан Горб, порт «працює як годинник».', ['Степан Горб: працює як годинник']],
    ['Олег Рудин прибув увечері. За його словами, становище «дуже важке».', ['Олег Рудин: дуже важке']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('French', () => {
  test.each([
    [
      '« L’eau monte, a expliqué mardi soir le maire de Brest, Luc Maret. Personne ne bouge. »',
      ['Luc Maret: L’eau monte', 'Luc Maret: Personne ne bouge'],
    ],
    ['« L’eau monte », a estimé la ministre des Transports Odile Fermont.', ['Odile Fermont: L’eau monte']],
    [
      '« Nous attendons le bac », a déclaré la maire Odile Fermont lundi.',
      ['Odile Fermont: Nous attendons le bac'],
    ],
    [
      '« Nous attendons le bac », a dit Odile Fermont. « Il viendra. »',
      ['Odile Fermont: Nous attendons le bac', 'Odile Fermont: Il viendra'],
    ],
    [
      'Le préfet Luc Maret a qualifié le plan de « mauvaise plaisanterie ».',
      ['Luc Maret: mauvaise plaisanterie'],
    ],
    ['Selon Luc Maret, le pont est « perdu pour toujours ».', ['Luc Maret: perdu pour toujours']],
    [
      '« L’eau monte, a expliqué le maire de Brest, Luc Maret, et personne ne bouge. »',
      ['Luc Maret: L’eau monte', 'Luc Maret: et personne ne bouge'],
    ],
    ['« L’eau monte », explique un porte-parole des pompiers.', ['porte-parole: L’eau monte']],
    [
      'Odile Fermont est arrivée le soir. Elle a précisé que la situation était « très grave ».',
      ['Odile Fermont: très grave'],
    ],
    ['« C’est un recul », déplore-t-il. Luc Maret parlait à Lorient.', ['Luc Maret: C’est un recul']],
    [
      '« C’est un recul », a estimé Luc Maret, ministre des Ports, dans un entretien au « Phare ».',
      ['Luc Maret: C’est un recul'],
    ],
    [
      'Le ministre de l’Intérieur Paul Vaudrey a ajouté que « le pont restera fermé ».',
      ['Paul Vaudrey: le pont restera fermé'],
    ],
    ['Pour Luc Maret, c’est « une honte pour la ville ».', ['Luc Maret: une honte pour la ville']],
    [
      '« On ne lâche rien », ont scandé les manifestants devant la mairie.',
      ['manifestants: On ne lâche rien'],
    ],
    [
      'Interrogé par la radio, Luc Maret a répondu : « Je n’ai rien à cacher. »',
      ['Luc Maret: Je n’ai rien à cacher'],
    ],
    [
      '« Je n’ai rien à cacher », assure-t-il, avant d’ajouter : « Et je reste. » Luc Maret est maire depuis dix ans.',
      ['Luc Maret: Je n’ai rien à cacher', 'Luc Maret: Et je reste'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('Spanish', () => {
  test.each([
    ['«Esperamos el barco», dijo la alcaldesa Elena Robledo.', ['Elena Robledo: Esperamos el barco']],
    [
      'Elena Robledo afirmó: «Esperamos el barco desde ayer».',
      ['Elena Robledo: Esperamos el barco desde ayer'],
    ],
    ['Según Elena Robledo, el puente está «perdido para siempre».', ['Elena Robledo: perdido para siempre']],
    ['El ministro de Puertos, Luis Cobos, calificó el plan de «mala broma».', ['Luis Cobos: mala broma']],
    ['“El agua sube”, explicó un portavoz de los bomberos.', ['portavoz: El agua sube']],
    [
      '“El agua sube”, ha asegurado Cobos. “Nadie debe acercarse”.',
      ['Cobos: El agua sube', 'Cobos: Nadie debe acercarse'],
    ],
    [
      'Elena Robledo llegó por la noche. Añadió que la situación era «muy grave».',
      ['Elena Robledo: muy grave'],
    ],
    [
      '—El puente está cerrado —dijo Cobos—. Lo abriremos en otoño.',
      ['Cobos: El puente está cerrado', 'Cobos: Lo abriremos en otoño'],
    ],
    [
      '«Es un paso atrás», lamentó la presidenta del puerto, Ana Sil, en una entrevista.',
      ['Ana Sil: Es un paso atrás'],
    ],
    ['Cobos dijo que el barco es «seguro como una casa».', ['Cobos: seguro como una casa']],
    [
      'El portavoz del Gobierno, Luis Cobos, aseguró este lunes que el acuerdo es «un paso histórico».',
      ['Luis Cobos: un paso histórico'],
    ],
    [
      '«No hay vuelta atrás», ha dicho la ministra. Ana Sil visitaba Cádiz.',
      ['ministra: No hay vuelta atrás'],
    ],
    ['"Estamos muy cansados", contó a este diario una vecina del barrio.', ['vecina: Estamos muy cansados']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('Portuguese', () => {
  test.each([
    [
      '"Esperamos o barco", disse a presidente da câmara, Helena Rosado, aos jornalistas.',
      ['Helena Rosado: Esperamos o barco'],
    ],
    [
      'Helena Rosado afirmou: «Esperamos o barco desde ontem».',
      ['Helena Rosado: Esperamos o barco desde ontem'],
    ],
    ['Segundo Helena Rosado, a ponte está "perdida para sempre".', ['Helena Rosado: perdida para sempre']],
    [
      'O ministro dos Portos, Luís Couto, classificou o plano como "uma má piada".',
      ['Luís Couto: uma má piada'],
    ],
    ['“A água sobe”, explicou um porta-voz dos bombeiros.', ['porta-voz: A água sobe']],
    ['— A ponte está fechada — disse Couto.', ['Couto: A ponte está fechada']],
    [
      'Helena Rosado chegou à noite. Ela disse que a situação era "muito grave".',
      ['Helena Rosado: muito grave'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('Italian', () => {
  test.each([
    [
      '«Aspettiamo la nave», ha detto la sindaca Elena Rossetti ai giornalisti.',
      ['Elena Rossetti: Aspettiamo la nave'],
    ],
    [
      'Elena Rossetti ha dichiarato: «Aspettiamo la nave da ieri».',
      ['Elena Rossetti: Aspettiamo la nave da ieri'],
    ],
    ['Secondo Elena Rossetti, il ponte è «perso per sempre».', ['Elena Rossetti: perso per sempre']],
    [
      'Il ministro dei Porti, Luca Conti, ha definito il piano «una brutta barzelletta».',
      ['Luca Conti: una brutta barzelletta'],
    ],
    ['“L’acqua sale”, ha spiegato un portavoce dei pompieri.', ['portavoce: L’acqua sale']],
    [
      '«L’acqua sale», ha assicurato Conti. «Nessuno si avvicini».',
      ['Conti: L’acqua sale', 'Conti: Nessuno si avvicini'],
    ],
    [
      'Elena Rossetti è arrivata di notte. Lei ha detto che la situazione era «molto grave».',
      ['Elena Rossetti: molto grave'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('Polish', () => {
  test.each([
    [
      '„Czekamy na prom”, powiedziała burmistrz Helena Wolska dziennikarzom.',
      ['Helena Wolska: Czekamy na prom'],
    ],
    [
      'Helena Wolska oświadczyła: „Czekamy na prom od wczoraj”.',
      ['Helena Wolska: Czekamy na prom od wczoraj'],
    ],
    [
      '– Most jest zamknięty – powiedział Jan Kozub. – Otworzymy go jesienią.',
      ['Jan Kozub: Most jest zamknięty', 'Jan Kozub: Otworzymy go jesienią'],
    ],
    ['Minister Jan Kozub nazwał plan „złym żartem”.', ['Jan Kozub: złym żartem']],
    ['„Woda rośnie” – wyjaśnił rzecznik straży.', ['rzecznik: Woda rośnie']],
    [
      'Helena Wolska przyjechała w nocy. Dodała, że sytuacja jest „bardzo poważna”.',
      ['Helena Wolska: bardzo poważna'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a language without a pack', () => {
  const text =
    '„Čekáme na přívoz už od rána“, řekla starostka Jana Horová. Podle ní se voda zvedá a most je zavřený. Lidé z města čekají na břehu, ale loď zatím nepřijela.';

  test('has quotations by their marks, and nobody who says them', () => {
    expect(read(text)).toEqual([': Čekáme na přívoz už od rána']);
    expect(isReadByMarksAlone(text)).toBe(true);
  });
});

test.each([
  'Vera Holm (Вера Хольм, Radio Sound) “will not pay,” said the lock keeper Nils Aas of the harbour.',
  '“Not a chance,” grinned Nils Aas.',
  '“The tide took it.” — Vera Holm',
])('reads a short English text as English: %s', (text) => {
  expect(isReadByMarksAlone(text)).toBe(false);
  expect(read(text)).toHaveLength(1);
});
