import { createHash } from 'node:crypto';
import { hashText } from '../../../src/derive/proof/hash-recorded.ts';
import { makeProof } from '../../../src/derive/proof/make-proof.ts';
import { formatProof } from '../../../src/derive/proof/proof-text.ts';
import { takeSurroundings } from '../../../src/derive/proof/surroundings.ts';
import { type ArticleInput, ArticleSchema } from '../../../src/domain/article.ts';
import { createRandom } from '../../random.ts';
import { dayAfter, eventOfReport, planStory, type StoryPlan } from './story-plan.ts';
import type { StoryShape } from './story-shape.ts';
import { type InventedReport, writeReport } from './write-report.ts';
import { createWriter } from './writer.ts';

/** A file of a content folder: its path in it, and its text. */
export type StoryFile = readonly [path: string, text: string];

/**
 * The files of an invented story in the real format, proofs included: ten quotes a report, all else by its shape. The same for
 * the same number of reports and shape.
 */
export function* storyFiles(reports: number, shape?: StoryShape): Generator<StoryFile> {
  const plan = planStory(reports, shape);
  yield ['story.yaml', yamlOf(storyRecord(plan))];
  yield* plan.people.map(
    ({ id, name }): StoryFile => [`people/${id}.yaml`, yamlOf({ name, roles: rolesOf(name, plan) })],
  );
  yield* plan.outlets.map(
    ({ id, name }): StoryFile => [`outlets/${id}.yaml`, yamlOf(outletRecord(name, id))],
  );
  yield* plan.outlets.map(
    ({ id, name }): StoryFile => [`sources/list-${id}.yaml`, yamlOf(sourceRecord(name, id))],
  );
  yield* plan.events.map((_, number): StoryFile => eventFile(plan, number));
  for (let number = 0; number < reports; number++) yield* reportFiles(plan, number);
  yield ['changes.yaml', yamlOf({ days: changesOf(plan) })];
}

/** The id of a report by its number. */
export function reportId(number: number): string {
  return `report-${String(number + 1).padStart(5, '0')}`;
}

function storyRecord({ firstDay, lastDay }: StoryPlan) {
  return {
    site: 'The Invented File',
    title: 'What nobody said of what never happened',
    summary: 'A story as long as one likes, of invented words.',
    subject: 'Invented talks',
    day: firstDay,
    period: `${firstDay}/${lastDay}`,
    zone: 'Europe/Oslo',
    zones: [{ zone: 'Europe/Oslo', place: 'Oslo' }],
  };
}

function rolesOf(name: string, { shape }: StoryPlan) {
  const title = `Speaker of ${name.split(' ')[0]}`;
  const earlier = Array.from({ length: shape.offices - 1 }, (_, nth) => ({
    title: `Deputy of ${name.split(' ')[0]}, term ${nth + 1}`,
    from: `${2010 + nth}-01`,
    to: `${2010 + nth}-12`,
    dated: { grade: 'outside', evidence: 'The register has the days.', source: 'list-outlet-001' },
  }));
  return [{ title }, ...earlier];
}

function outletRecord(name: string, id: string) {
  const label = {
    labeller: 'Press Register',
    list: 'Registered papers',
    code: 'R',
    meaning: 'registered',
    source: `list-${id}`,
  };
  return { name, role: 'publisher', labels: [label], note: `${name} is invented.` };
}

function sourceRecord(name: string, id: string) {
  return {
    name: `Press Register on ${name}`,
    url: `https://press-register.example/${id}`,
    says: `${name} is registered.`,
    looked: '2031-01-02',
    seen: 'full',
  };
}

function eventFile({ events, words }: StoryPlan, number: number): StoryFile {
  const { id, name, day, people } = events[number] ?? fail();
  const write = createWriter(words, createRandom(70_001 + number));
  return [
    `events/${id}.yaml`,
    yamlOf({
      title: name,
      shortTitle: name,
      kind: number % 4 === 3 ? 'statement' : 'held',
      date: day,
      dated: { grade: 'printed', evidence: 'The reports print the day.' },
      zone: 'Europe/Oslo',
      people: people.map((person) => person.id),
      summary: `${write.sentence(14)} ${write.sentence(12)}`,
      facts: [
        { id: 'length', asks: 'How long did it take?', type: 'duration' },
        { id: 'crowd', asks: 'How many people came?', type: 'number' },
        { id: 'place', asks: 'Where was it?', type: 'text' },
      ],
    }),
  ];
}

function reportFiles(plan: StoryPlan, number: number): readonly StoryFile[] {
  const id = reportId(number);
  const report = writeReport(plan, number);
  const sha256 = createHash('sha256').update(report.text).digest('hex');
  const fields = reportRecord(plan, number, { report, sha256 });
  const article = { ...ArticleSchema.parse(fields), id, body: '' };
  const span = article.source.file.span;
  const proof = makeProof(article, {
    text: hashText(report.text.slice(...span)),
    proved: dayOf(plan, number),
    around: takeSurroundings(report.text, span),
  });
  return [
    [`articles/${id}.md`, `---\n${yamlOf(fields)}---\n\n${digestOf(plan, number)}`],
    [`.proofs/${id}.jsonl`, formatProof(proof)],
  ];
}

function reportRecord(
  plan: StoryPlan,
  number: number,
  { report, sha256 }: { readonly report: InventedReport; readonly sha256: string },
): ArticleInput {
  const write = createWriter(plan.words, createRandom(50_001 + number));
  return {
    title: write.sentence(8).slice(0, -1),
    deck: write.sentence(16),
    source: {
      headline: report.headline,
      outlet: plan.outlets[(number * 13) % plan.outlets.length]?.id ?? fail(),
      outletKnown: { grade: 'printed', evidence: 'The page prints its name.' },
      language: 'en',
      url: `https://paper.example/${reportId(number)}`,
      file: { name: `${reportId(number)}.txt`, sha256, span: [0, report.text.length] },
    },
    published: { date: dayOf(plan, number), grade: 'printed', evidence: 'The page prints the day.' },
    rights: 'digest',
    quotes: report.quotes,
    events: report.events,
  };
}

/** About 250 words with five of the quotes set in. */
function digestOf({ words }: StoryPlan, number: number): string {
  const write = createWriter(words, createRandom(30_001 + number));
  const paragraph = (nth: number) =>
    `${write.sentence(16)} ${write.sentence(18)} It goes on: :quote[q${nth}]. ${write.sentence(14)}`;
  return `${[1, 2, 3, 4, 5].map(paragraph).join('\n\n')}\n`;
}

function dayOf(plan: StoryPlan, number: number): string {
  return dayAfter(plan.events[eventOfReport(plan, number)]?.day ?? fail(), 1);
}

function changesOf(plan: StoryPlan) {
  const reports = Array.from({ length: plan.reports }, (_, number) => ({
    day: dayAfter(dayOf(plan, number), 1),
    item: { kind: 'report', id: reportId(number), what: ['added'] },
  }));
  const days = Map.groupBy(reports, ({ day }) => day);
  return Array.from(days, ([day, items]) => ({ day, items: items.map(({ item }) => item) })).toReversed();
}

/** A field a line, its value in flow style, which is how people write lists of records. */
function yamlOf(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .map(([name, value]) =>
      isList(value)
        ? `${name}:\n${value.map((item) => `  - ${JSON.stringify(item)}\n`).join('')}`
        : `${name}: ${JSON.stringify(value)}\n`,
    )
    .join('');
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function fail(): never {
  throw new Error('the plan of the story has a hole');
}
