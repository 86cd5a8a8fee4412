/** Whose words are that one person tells of another. */
import { describe, expect, test } from 'vitest';
import { surely } from './confidence/weigh-confidence.ts';
import { readSaid } from './read-quotations.ts';

const english =
  'Divers found a crack on Tuesday. Mayor Nils Aas came in the evening.\n\nVera Holm, the harbor master, stood by.';
const german =
  'Taucher haben am Dienstag einen Riss im Tor der Schleuse gefunden. Bürgermeister Bert Rau kam am Abend.\n\nAnna Moos leitet den Hafen.';
const french =
  'Des plongeurs ont vu mardi une fissure dans la porte. Le maire Bob Raye est arrivé dans la soirée.\n\nAnne Mousse dirige le port.';
const spanish =
  'Los buzos vieron el martes una grieta en la puerta. El alcalde Beto Raya llegó por la noche.\n\nAna Musgo dirige el puerto.';

/** Who is read to have said the words of the last paragraph, and whether a person is asked. */
function readLast(before: string, text: string): { readonly speaker?: string; readonly isAsked: boolean } {
  const last = readSaid(`${before}\n\n${text}`).findLast(
    ({ parts }) => (parts[0]?.start ?? 0) > before.length,
  );
  const speaker = last?.speakers.join(' & ') || last?.description;
  return { ...(speaker === undefined ? {} : { speaker }), isAsked: (last?.confidence ?? 0) < surely };
}

describe('the clause right before the words has its own speaker, and the outer one makes a person look', () => {
  test.each([
    [english, 'Vera Holm recalled that Nils Aas told her: “We will wait for the gate.”', 'Nils Aas'],
    [english, 'Holm said Aas had replied: “We will wait for the gate.”', 'Nils Aas'],
    [english, 'Holm said Aas had replied, “We will wait for the gate.”', 'Nils Aas'],
    [english, 'Holm said Aas then told her, “We will wait for the gate.”', 'Nils Aas'],
    [english, 'Holm recalled that Aas had told reporters: “We will wait for the gate.”', 'Nils Aas'],
    [english, 'Holm recalled how Aas told the divers: “We will wait for the gate.”', 'Nils Aas'],
    [english, 'Holm said he told her: “We will wait for the gate.”', 'Nils Aas'],
    [english, 'Holm said the mayor told her: “We will wait for the gate.”', 'mayor'],
    [english, 'Holm remembers Aas saying: “We will wait for the gate.”', 'Nils Aas'],
    [english, 'According to Holm, Aas answered “We will wait for the gate.”', 'Nils Aas'],
    [german, 'Moos erzählte, Rau habe ihr gesagt: „Wir warten gemeinsam auf das Tor.“', 'Bert Rau'],
    [german, 'Moos erzählte, dass Rau ihr gesagt habe: „Wir warten gemeinsam auf das Tor.“', 'Bert Rau'],
    [german, 'Moos sagte, Rau habe geantwortet: „Wir warten gemeinsam auf das Tor.“', 'Bert Rau'],
    [french, 'Mousse a raconté que Raye lui avait dit : « Nous attendons ensemble la porte. »', 'Bob Raye'],
    [spanish, 'Musgo contó que Raya le dijo: «Esperamos juntos la puerta».', 'Beto Raya'],
  ])('%#', (before, text, speaker) => {
    expect(readLast(before, text)).toEqual({ speaker, isAsked: true });
  });
});

test.each([
  [english, 'Holm said the Lock Board had told her: “We will wait for the gate.”'],
  [english, 'Holm said Aas would tell her: “We will wait for the gate.”'],
  [german, 'Moos sagte, der Bürgermeister habe ihr gesagt: „Wir warten gemeinsam auf das Tor.“'],
  [spanish, 'Musgo contó que el alcalde le dijo: «Esperamos juntos la puerta».'],
])('where it cannot be told who of the two it is, a person is asked: %#', (before, text) => {
  expect(readLast(before, text).isAsked).toBe(true);
});

test.each([
  'Holm said she told Aas: “We will wait for the gate.”',
  'Holm said Aas was late and told reporters: “We will wait for the gate.”',
  'Vera Holm said that the gate was shut: “We will wait for the gate.”',
])('who tells of herself is sure: %s', (text) => {
  expect(readLast(english, text)).toEqual({ speaker: 'Vera Holm', isAsked: false });
});
