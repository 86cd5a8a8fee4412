import { describe, expect, test } from 'vitest';
import { readSaid } from './read-quotations.ts';

/** Who is put behind the noun that names the last speaker. */
const namedBehind = (text: string): readonly string[] =>
  readSaid(text.split(' | ').join('\n\n')).at(-1)?.speakers ?? [];

describe('an office is nobody’s', () => {
  test.each([
    ['whom its holder only speaks to', 'The judge told Vera Holm that she was “late, as ever.”'],
    [
      'whom its holder only speaks of',
      'Nils Aas left. The police chief said Vera Holm had been “late, as ever.”',
    ],
    [
      'who stands before the comma behind which its holder speaks',
      'In a talk with the hosts Otto Berg and Vera Holm, the Norland candidate said the gate was “late, as ever.”',
    ],
    [
      'of whom a word of it is not known',
      'Senator Vera Holm of Ostend left. | The Lakeside senator said the gate was “late, as ever.”',
    ],
    [
      'where another is spoken of since',
      'Senator Vera Holm left. | Nils Aas came to the gate. At the door, the senator said it was “late, as ever.”',
    ],
    [
      'who was named long ago',
      'Senator Vera Holm left. | It rained. | It snowed. | It rained. | It froze. | It rained. | “It is late,” the senator said.',
    ],
    [
      'of two who have others',
      'Director Vera Holm met the pilot Nils Aas. | The two lawmakers, however, said it was “late, as ever.”',
    ],
  ])('%s: %s', (_name, text) => {
    expect(namedBehind(text)).toEqual([]);
  });
});

describe('an office is that of whoever holds it', () => {
  test.each([
    ['Senator Vera Holm left. “It is late,” the senator said.', ['Vera Holm']],
    ['Vera Holm, the senator from Ostend, left. | “It is late,” the former senator said.', ['Vera Holm']],
    [
      'Senator Vera Holm met Senator Nils Aas. | Both senators said it was “late, as ever.”',
      ['Vera Holm', 'Nils Aas'],
    ],
  ])('%s', (text, names) => {
    expect(namedBehind(text)).toEqual(names);
  });
});
