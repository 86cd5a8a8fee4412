import { describe, expect, test } from 'vitest';
import { exampleSource } from '../../tests/example-content.ts';
import { ArticleSchema } from './article.ts';
import { InstantSchema } from './dates/instant.ts';
import { EventSchema } from './event.ts';
import { EvidenceSchema, OutsideSourceSchema } from './evidence.ts';
import { WebAddressSchema } from './fields/web-address.ts';
import { IdSchema } from './identifier.ts';
import { OutletSchema } from './outlet.ts';
import { PersonSchema } from './person.ts';

const event = { title: 'They meet', kind: 'held', zone: 'Europe/Oslo', summary: 'They met.' };
const dated = { grade: 'printed', evidence: 'printed' };

describe('schemas refuse', () => {
  test.each([
    ['an event without date or reason', EventSchema, event],
    [
      'an event with date and reason',
      EventSchema,
      { ...event, date: '2031-05-04', dated, undated: 'no day is given' },
    ],
    ['a date without its grade', EventSchema, { ...event, date: '2031-05-04' }],
    ['a zone nobody knows', EventSchema, { ...event, undated: 'none', zone: 'Europe/Atlantis' }],
    ['an unknown field', EventSchema, { ...event, undated: 'none', sumary: 'x' }],
    ['an outside fact without its source', EvidenceSchema, { grade: 'outside', evidence: 'a newspaper' }],
    [
      'a source that was seen on no day',
      OutsideSourceSchema,
      { name: 'Hill Radio', url: 'https://hill.example', says: 'They met.', seen: 'copy' },
    ],
    [
      'a source that does not say how far it was read',
      OutsideSourceSchema,
      { name: 'Hill Radio', url: 'https://hill.example', says: 'They met.', looked: '2031-05-04' },
    ],
    [
      'the first day of an office without its grade',
      PersonSchema,
      { name: 'Holt', roles: [{ title: 'minister', from: '2030' }] },
    ],
    [
      'a label that names no list',
      OutletSchema,
      {
        name: 'Lake Post',
        role: 'publisher',
        labels: [{ labeller: 'Reed', code: 'A', meaning: 'wet', source: 'hill-radio' }],
      },
    ],
    ['a time without an offset', InstantSchema, '2031-05-04T10:00:00'],
    ['an id with capitals', IdSchema, 'Press-Conference'],
    ['a link that runs a script', WebAddressSchema, 'javascript:alert(1)'],
    ['a link to a file', WebAddressSchema, 'file:///etc/passwd'],
    ['a date written as a Date', EventSchema, { ...event, date: new Date(0), dated }],
  ])('%s', (_, schema, value) => expect(schema.safeParse(value).success).toBe(false));

  test('a report in a folder above', () => {
    const source = exampleSource({ file: { name: '../lake.txt', sha256: 'a'.repeat(64), span: [0, 9] } });
    const result = ArticleSchema.safeParse({
      title: 't',
      deck: 'd',
      source,
      published: { date: '2031', ...dated },
      rights: 'digest',
    });
    expect(result.error?.issues.map(({ path }) => path.join('.'))).toEqual(['source.file.name']);
  });
});
