import { describe, expect, test } from 'vitest';

import { read } from './quotations-fixtures.ts';

describe('a pronoun means', () => {
  test.each([
    [
      'the body that the paragraph before is about',
      'The Lock Board shut the gate on Monday. | “The reason is the weather,” it said in a statement.',
      ['Lock Board: The reason is the weather,'],
    ],
    [
      'the body that told the sentence before, whoever else it is about',
      'Deputy keeper Vera Holm chose to “shut the gate for good,” the Lock Board said. | “The reason is the weather,” it added.',
      ['Lock Board: shut the gate for good,', 'Lock Board: The reason is the weather,'],
    ],
    [
      'the body before a sentence about somebody',
      'The company shut the gate. Vera Holm was cross. “It is late,” it said.',
      ['company: It is late,'],
    ],
    [
      'somebody without a name who is new in the report',
      'Vera Holm left. | “It is late,” a driver at the gate said. | “We wait,” he said.',
      ['driver: It is late,', 'driver: We wait,'],
    ],
    [
      'the office of whoever is nowhere named',
      'The mayor came late. “We wait,” she said.',
      ['mayor: We wait,'],
    ],
    [
      'the one with a name, where the sentence before is about them',
      'A driver hit the gate. Vera Holm was there. “It is late,” she said.',
      ['Vera Holm: It is late,'],
    ],
    [
      'whoever told the sentence before, and not the one it is about',
      'Nils Aas drew the small crowds with long speeches and promises, Otto Berg said. | “He was good at it,” he said.',
      ['Otto Berg: He was good at it,'],
    ],
    [
      'whoever tells a sentence that is about another',
      'Ann Holm would not come, said Maria Aas, her lawyer. “She is ill,” she said.',
      ['Maria Aas: She is ill,'],
    ],
    [
      'whom the sentence right before turns to, and not who spoke',
      '“Shut it,” Otto Berg said. Carl Holm was not pleased. “It is late,” he said.',
      ['Otto Berg: Shut it,', 'Carl Holm: It is late,'],
    ],
    [
      'the office of somebody of another gender',
      'Ann Holm’s lawyer said she would not come. “She is ill,” he said.',
      ['Ann Holm’s lawyer: She is ill,'],
    ],
    [
      'who spoke before, and not whom a question is about',
      '“Shut it,” Ann Holm said. | Asked whether Vera Lind would come, she replied: “Perhaps.”',
      ['Ann Holm: Shut it,', 'Ann Holm: Perhaps.'],
    ],
    [
      'whom the first clause is about, where the other is about nobody',
      '“Shut it,” Ms. Lind said. | Though Ms. Holm has fished there for years, the new gate has led to quarrels, she said. | “They took it,” she said.',
      ['Lind: Shut it,', 'Holm: They took it,'],
    ],
    [
      'the one whose office the sentence is about',
      'Senator Carl Holm was late. Otto Berg waited. | Speaking at the gate on Monday, the senator shook his head. | “It leaks,” he said.',
      ['Carl Holm: It leaks,'],
    ],
    [
      'no meeting in a phrase before the subject',
      'On the last day of the Norland Lock Convention in July, Vilde Holm strode in. | “It leaks,” she said.',
      ['Vilde Holm: It leaks,'],
    ],
    [
      'the woman of two, where the other’s name tells nothing',
      'Norland’s leader, Ivar Holm, met Olga Lind in the port. “It leaks,” she said.',
      ['Olga Lind: It leaks,'],
    ],
    [
      'many people under a name',
      'Norland Democrats shut the gate because they said it was “leaky, as ever.”',
      ['Norland Democrats: leaky, as ever.'],
    ],
    [
      'the groups that told the sentence before',
      'It hurts what Aas and other keepers built, the groups say. They argue that he should “lead by example.”',
      ['groups: lead by example.'],
    ],
    [
      'the firm of its own clause',
      'The unions paid a firm called Holm Analytica, which specializes in building what it calls “wet” gates.',
      ['Holm Analytica: wet'],
    ],
    [
      'somebody without a name, where only another of another gender is named',
      'A sailor in Ostend remembers Otto Berg. “He was late,” she said.',
      ['sailor: He was late,'],
    ],
    [
      'whom the sentences before go on about',
      '“I slept badly,” Otto Berg said. | Carl Holm came later. He was wet. He had not slept at all. “The road was bad,” he said.',
      ['Otto Berg: I slept badly,', 'Carl Holm: The road was bad,'],
    ],
    [
      'nobody beside whom another “he” stands',
      'Otto Berg rose first. “Who paid?” Berg asked. | Carl Holm looked up. Asked again by Otto Berg, he shrugged. “Nobody paid,” he said.',
      ['Otto Berg: Who paid?', 'Carl Holm: Nobody paid,'],
    ],
    [
      'a sister whom the sentence before turns to',
      'Ann Holm would not talk. Her sister, Carol, did. “The road was bad,” she said.',
      ['Carol: The road was bad,'],
    ],
    [
      'a man named in the sentence before',
      'Otto Berg left. Vera Holm was tired. One of the others, a fisherman named Carl, leaned over. “It is late,” he said.',
      ['Carl: It is late,'],
    ],
    [
      'the office of somebody',
      'Ann Holm’s office said the gate was “a boot.” It added that she was “not pleased.”',
      ['Ann Holm’s office: a boot.', 'Ann Holm’s office: not pleased.'],
    ],
    [
      'a husband whom the sentence before turns to',
      '“It is late,” Otto Berg said. | Ann Holm’s husband, Carl, came later. | “The road was bad,” he said.',
      ['Otto Berg: It is late,', 'Carl: The road was bad,'],
    ],
    [
      'a friend whom the sentence before turns to, whatever she does',
      '“It is late,” Ann Holm says, shaking her head. Her friend Maria Aas nods. “And cold,” she adds.',
      ['Ann Holm: It is late,', 'Maria Aas: And cold,'],
    ],
    [
      'somebody of one name whom another “he” has told of',
      'The board met Quill. Quill left early. He was ill. | “It is late,” Otto Berg said. | Quill stood by the gate. | “The road was bad,” he said.',
      ['Otto Berg: It is late,', 'Quill: The road was bad,'],
    ],
    [
      'no street',
      'Otto Berg left the board. Everybody on Tarn Street heard of it. Tarn Street was loud. “It is late,” he said.',
      ['Otto Berg: It is late,'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('no thing that cannot speak', () => {
    expect(read('The storm broke the gate. | “It is late,” it said.')).toEqual(['?: It is late,']);
  });
});
