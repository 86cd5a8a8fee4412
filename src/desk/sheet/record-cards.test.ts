import { expect, test } from 'vitest';
import { exampleArticle, exampleContent, examplePerson } from '../../../tests/example-content.ts';
import { parseYamlFile } from '../../collections/parse-content-file.ts';
import { unwritten } from '../../domain/drafts/unwritten.ts';
import { EventSchema } from '../../domain/event.ts';
import { OutletSchema } from '../../domain/outlet.ts';
import { PersonSchema } from '../../domain/person.ts';
import { formatDraft } from '../../ingest/draft/yaml/format-draft.ts';
import { formatYaml } from '../../ingest/draft/yaml/format-yaml.ts';
import type { CardAnswer } from '../decide/card-answer.ts';
import { startDesk } from '../decide/desk-state.ts';
import { replaySteps } from '../decide/journal.ts';
import { setFields } from '../decide/set-fields.ts';
import { parseArticle } from '../files/parse-article.ts';
import type { DeskEdit } from '../protocol/desk-edit.ts';
import { withPutRecords } from '../records/with-put-records.ts';
import { contentWithState } from '../save/content-with-state.ts';
import { planSave } from '../save/plan-save.ts';
import { cardLacks } from './card-lacks.ts';
import { proposeEventCards } from './cards/event-cards.ts';
import { personCards, personNote } from './cards/proposed-people.ts';
import { personCardOf } from './cards/selected-cards.ts';
import { denyEvent } from './rows/event-rows.ts';
import { settleCard } from './settle-card.ts';
import { sortQueue } from './sort-queue.ts';

const text =
  'On Sunday the owners of the boats met in the net loft. Bo Berg, the owner of two boats, said “No”.';
const holt = examplePerson({ id: 'holt', name: 'Mara Holt', spellings: ['Holt'] });
const bare = examplePerson({
  id: 'berg',
  name: 'Bo Berg',
  spellings: ['Berg'],
  roles: [{ title: unwritten.office }],
  review: ['Proposed.'],
});
const note = `${personNote('berg')}, Bo Berg.`;
const {
  id: _,
  body,
  ...article
} = exampleArticle({
  draft: true,
  quotes: [{ id: 'no', words: 'No', span: [94, 96], kind: 'utterance', speaker: ['berg'] }],
  events: [],
  review: [note],
  body: '',
});
const start = startDesk(article, body);
const people = [holt, bare];
const before = { article, people };

function settled(answer: CardAnswer) {
  const [card] = personCards(start, before);
  if (card === undefined) throw new Error('No card asks for the new person.');
  const lacks = cardLacks(card, { answer, text });
  const edits = settleCard(card, { state: start, answer, text });
  return { lacks, edits, state: stateOf(edits) };
}

function stateOf(edits: readonly DeskEdit[]) {
  const base = { text: '', sha256: '' };
  const steps = [{ at: '', says: '', card: '', edits }];
  return replaySteps(start, { version: 1, base, seen: '', steps, done: 1 });
}

function filesAfter(answer: CardAnswer) {
  const toFile = ({ id: own, ...fields }: (typeof people)[number]) =>
    [`people/${own}.yaml`, formatYaml(fields)] as const;
  const files = new Map<string, string>([
    ...people.map(toFile),
    ['articles/lake.md', formatDraft({ article, body: 'To be written.' })] as const,
  ]);
  const texts = {
    list: (folder: string) => [...files.keys()].filter((path) => path.startsWith(folder)),
    read: (path: string) => files.get(path),
  };
  return planSave({ id: 'lake', state: settled(answer).state, publishes: false, texts });
}

test('a new person is recorded with the office that the report names, and their card stays among the settled', () => {
  const { state, lacks } = settled({});
  expect(lacks).toBeUndefined();
  const [person] = withPutRecords({ people, outlets: [], events: [] }, state).people.filter(
    ({ id }) => id === 'berg',
  );
  expect(person?.roles).toEqual([{ title: 'Owner of two boats' }]);
  expect(state.article.review).toEqual([]);
  const [card] = personCards(state, before);
  const queue = sortQueue(card === undefined ? [] : [card], state);
  expect([queue.doubts, queue.settled.map(({ shows }) => shows)]).toEqual([[], ['Bo Berg']]);
});

test.each<[CardAnswer, string, (fields: unknown) => unknown]>([
  [{ nameOf: 'body', office: 'Guild of the boats' }, 'people', (fields) => PersonSchema.parse(fields).kind],
  [{ nameOf: 'outlet' }, 'outlets', (fields) => OutletSchema.parse(fields).role],
])(
  'a selected name can be %j and is recorded in %s with what the schema requires',
  (answer, folder, read) => {
    const records = { people, outlets: [], events: [] };
    const card = personCardOf({ text, span: [56, 63], records, anchor: undefined });
    expect(cardLacks(card, { answer, text })).toBeUndefined();
    const put = settleCard(card, { state: start, answer, text }).find(({ kind }) => kind === 'put-record');
    expect(put).toMatchObject({ folder });
    expect(put?.kind === 'put-record' && read(setFields({}, put.fields))).toBe(
      answer.nameOf === 'body' ? 'body' : 'publisher',
    );
  },
);

test('without an office nobody is recorded, and the placeholder is none', () => {
  const { lacks, edits } = settled({ office: ' ' });
  expect(lacks).toBe('an office');
  expect(edits.filter(({ kind }) => kind === 'put-record')).toEqual([]);
  const saved = { article: { ...article, review: [] }, people };
  expect(personCards(saved, saved)).toHaveLength(1);
});

test('another spelling of somebody is carried everywhere, and the proposal goes', () => {
  const files = filesAfter({ isPerson: 'holt' });
  const after = new Map(files.map((file) => [file.path, file.after]));
  expect(after.get('people/berg.yaml')).toBeUndefined();
  expect(after.get('people/holt.yaml')).toMatch(/Bo Berg/);
  expect(after.get('people/holt.yaml')).not.toContain(unwritten.office);
  expect(after.get('articles/lake.md')).toMatch(/speaker: ?\[ ?holt ?\]|- holt/);
});

test('a name that is no person’s leaves nobody, and its words without a speaker', () => {
  const files = filesAfter({ isPerson: null });
  expect(files.find(({ path }) => path === 'people/berg.yaml')?.after).toBeUndefined();
  expect(settled({ isPerson: null }).state.article.quotes?.[0]?.speaker).toEqual([]);
});

test.each<CardAnswer>([{}, { isPerson: 'holt' }, { isPerson: null }])(
  'the page beside the digest has the people and the speakers that the files will have: %j',
  (answer) => {
    const files = new Map(filesAfter(answer).map(({ path, after }) => [path, after]));
    const former = exampleContent({ people, articles: [exampleArticle({ id: 'lake' })] });
    const shown = contentWithState(former, 'lake', settled(answer).state);
    const speakers = shown.articles.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker));
    const { article: written } = parseArticle(files.get('articles/lake.md') ?? '', 'lake.md');
    expect(written.quotes?.map(({ speaker }) => speaker)).toEqual(speakers);
    const recorded = people.flatMap(({ id, ...fields }) => {
      const path = `people/${id}.yaml`;
      const after = files.has(path) ? files.get(path) : formatYaml(fields);
      return after === undefined ? [] : [{ ...PersonSchema.parse(parseYamlFile(after, path).data), id }];
    });
    expect(shown.people).toEqual(recorded);
  },
);

test.each<[string, readonly string[], CardAnswer]>([
  ['', ['settle'], {}],
  ['x', ['put-record', 'tell-event', 'settle'], { isNewEvent: true }],
  ['x x', ['settle'], { isEvent: null }],
])(
  'a proposed event without a day is left out unless a person says otherwise: “%s”',
  (keys, kinds, answer) => {
    const report = { text: 'Holt laughed at the talks.', tells: [], language: 'en', anchor: '2031-05-05' };
    const ground = { report, content: { story: { spellings: [] }, people, events: [], others: [] } };
    const [card] = proposeEventCards(ground, { people, outlets: [], events: [] });
    if (card === undefined) throw new Error('No card asks for the new event.');
    expect(card.reason.at(-1)).toContain('Enter leaves it out');
    const pressed = keys.split(' ').filter((key) => key === 'x');
    const answered = pressed.reduce((before: CardAnswer) => denyEvent(card, before), {});
    expect(answered).toEqual(answer);
    const sources = { state: start, answer: answered, text: report.text };
    expect(settleCard(card, sources).map(({ kind }) => kind)).toEqual(kinds);
  },
);

test.each<[CardAnswer, readonly string[]]>([
  [{}, ['put-record', 'tell-event', 'settle']],
  [{ isEvent: 'known' }, ['tell-event', 'settle']],
  [{ isEvent: null }, ['settle']],
  [{ eventTitle: '' }, ['settle']],
])('a proposed event answered with %j gives the edits %j', (answer, kinds) => {
  const report = { text, tells: [], language: 'en', anchor: '2031-05-05' };
  const ground = { report, content: { story: { spellings: [] }, people, events: [], others: [] } };
  const [card, ...others] = proposeEventCards(ground, { people, outlets: [], events: [] });
  expect(others).toEqual([]);
  if (card === undefined) throw new Error('No card asks for the new event.');
  const edits = settleCard(card, { state: start, answer, text });
  expect(edits.map(({ kind }) => kind)).toEqual(kinds);
  expect(cardLacks(card, { answer, text })).toBe(answer.eventTitle === '' ? 'a title' : undefined);
  const [put] = edits;
  if (put?.kind !== 'put-record') return;
  const { summary } = unwritten;
  expect(EventSchema.parse(put.fields)).toMatchObject({ date: '2031-05-04', place: 'Net loft', summary });
});
