import type { LanguageSamples } from './language-samples.ts';

export const germanSamples: LanguageSamples = [
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
  ['"Das ist ein Rückschritt", hat Maja Sturm im Interview gesagt.', ['Maja Sturm: Das ist ein Rückschritt']],
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
];
