/** An invented story for tests: two ministers, a lake, two reports. */
import { type ArticleInput, ArticleSchema } from '../src/domain/article.ts';
import type {
  ArticleEntry,
  Content,
  EventEntry,
  OutletEntry,
  PersonEntry,
  SourceEntry,
} from '../src/domain/content.ts';
import { EventSchema } from '../src/domain/event.ts';
import { OutsideSourceSchema } from '../src/domain/evidence.ts';
import { OutletSchema } from '../src/domain/outlet.ts';
import { PersonSchema } from '../src/domain/person.ts';
import { StorySchema } from '../src/domain/story.ts';

export const exampleReport =
  'Lake talks end\n\n“We shall see,” Mara Holt said. “The lake is calm.” It took four hours.';

/** The first words of the report as a quote. */
export const exampleQuote = {
  id: 'calm',
  speaker: ['holt'],
  words: 'We shall see',
  span: [17, 29] as [number, number],
  kind: 'utterance' as const,
};

type ArticleOverrides = Partial<ArticleInput> & { readonly id?: string; readonly body?: string };
type EventInput = Parameters<typeof EventSchema.parse>[0] & object;

export function exampleArticle({
  id = 'lake-talks',
  body = 'She said: :quote[calm].',
  ...fields
}: ArticleOverrides = {}): ArticleEntry {
  const article = ArticleSchema.parse({
    title: 'Talks at the lake',
    deck: 'Two ministers met at the lake.',
    source: exampleSource(),
    published: { date: '2031-05-04', grade: 'inferred', evidence: 'the report tells of a Sunday' },
    rights: 'digest',
    quotes: [
      {
        ...exampleQuote,
        continued: [{ words: 'The lake is calm.', span: [49, 66] }],
        said: 'lake-meeting',
      },
    ],
    events: [
      {
        event: 'lake-meeting',
        claims: [{ fact: 'duration', value: 'PT4H', printed: 'four hours', span: [76, 86] }],
      },
    ],
    ...fields,
  });
  return { ...article, id, body };
}

export function exampleSource(fields: Partial<ArticleInput['source']> = {}): ArticleInput['source'] {
  return {
    headline: 'Lake talks end',
    outlet: 'lake-post',
    outletKnown: { grade: 'printed', evidence: 'its name stands above the report' },
    language: 'en',
    file: { name: 'lake.txt', sha256: 'a'.repeat(64), span: [0, exampleReport.length] },
    ...fields,
  };
}

export function exampleEvent(fields: Record<string, unknown> = {}): EventEntry {
  const { id = 'lake-meeting', ...rest } = fields;
  const event = EventSchema.parse({
    title: 'The ministers meet at the lake',
    shortTitle: 'meeting at the lake',
    kind: 'held',
    date: '2031-05-04',
    dated: { grade: 'printed', evidence: 'the report prints the day' },
    zone: 'Europe/Oslo',
    people: ['holt'],
    summary: 'Two ministers met.',
    facts: [{ id: 'duration', asks: 'How long did it take?', type: 'duration' }],
    ...rest,
  } satisfies EventInput);
  return { ...event, id: String(id) };
}

export function examplePerson(fields: Record<string, unknown> = {}): PersonEntry {
  const { id = 'holt', ...rest } = fields;
  const person = PersonSchema.parse({
    name: 'Mara Holt',
    spellings: ['Holt'],
    roles: [{ title: 'minister' }],
    ...rest,
  });
  return { ...person, id: String(id) };
}

export function exampleOutlet(fields: Record<string, unknown> = {}): OutletEntry {
  const { id = 'lake-post', ...rest } = fields;
  const outlet = OutletSchema.parse({
    name: 'Lake Post',
    role: 'publisher',
    url: 'https://lake.example',
    ...rest,
  });
  return { ...outlet, id: String(id) };
}

export function exampleOutsideSource(fields: Record<string, unknown> = {}): SourceEntry {
  const { id = 'hill-radio', ...rest } = fields;
  const source = OutsideSourceSchema.parse({
    name: 'Hill Radio',
    url: 'https://hill.example/lake',
    says: 'The ministers met on 4 May.',
    looked: '2031-06-01',
    seen: 'copy',
    ...rest,
  });
  return { ...source, id: String(id) };
}

export function exampleContent(fields: Partial<Content> = {}): Content {
  return {
    story: StorySchema.parse({
      site: 'The Lake File',
      title: 'What was said at the lake',
      summary: 'Two reports.',
      subject: 'Lake talks',
      day: '2031-05-04',
      period: '2031-05-01/2031-05-09',
      zone: 'Europe/Oslo',
      zones: [
        { zone: 'Europe/Oslo', place: 'Oslo' },
        { zone: 'Pacific/Auckland', place: 'Auckland' },
      ],
    }),
    outlets: [exampleOutlet()],
    people: [examplePerson()],
    events: [exampleEvent()],
    articles: [exampleArticle()],
    sources: [exampleOutsideSource()],
    ...fields,
  };
}
