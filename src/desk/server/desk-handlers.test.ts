import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleFolder, exampleSaved } from '../../../tests/example-folder.ts';
import { finish, sheetOf, takeBoth, withEdits } from '../../../tests/finish-report.ts';
import { readArticle } from '../../collections/read-content-folder.ts';
import { startDesk } from '../decide/desk-state.ts';
import { replaySteps, undoStep } from '../decide/journal.ts';
import type { SavePreview } from '../protocol/desk-calls.ts';
import type { DeskJournal } from '../protocol/desk-journal.ts';
import type { OpenedReport } from '../protocol/opened-report.ts';
import { layOutReport } from '../text/lay-out-report.ts';
import { createDeskHandlers } from './desk-handlers.ts';

const deskHandlers = createDeskHandlers();

/** The example without one of its reports, whose saved file is dropped at the desk. */
let root = '';
const place = () => ({ content: join(root, 'content') });
const id = 'a-border-drawn-in-water';
const article = () => join(root, 'content/articles', `${id}.md`);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync(exampleFolder, join(root, 'content'), { recursive: true });
  rmSync(join(root, 'content/articles/two-stories-of-one-night.md'));
  rmSync(join(root, 'content/.proofs/two-stories-of-one-night.jsonl'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function base64(name: string): string {
  return readFileSync(join(exampleSaved, name)).toString('base64');
}

const open = async (): Promise<OpenedReport> => deskHandlers.open({ id }, place());
const keep = async (journal: DeskJournal, window = 'one', takesOver = false, revision?: number) =>
  deskHandlers.keep(
    { id, journal, window, takesOver, revision: revision ?? (await open()).revision },
    place(),
  );
const preview = async (publishes: boolean): Promise<SavePreview> =>
  deskHandlers.preview({ id, publishes }, place());
const save = async (publishes: boolean, { files }: SavePreview) => {
  const seen = Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256]));
  return deskHandlers.save({ id, publishes, seen }, place());
};

describe('a report from the inbox to the built site', () => {
  test('a dropped file is kept as it is and drafted; dropped again it is known', async () => {
    const file = { name: 'sund-tidende.html', base64: base64('sund-tidende.html') };
    const { taken } = await deskHandlers.take({ files: [file] }, place());
    expect(taken).toMatchObject([{ status: 'written', articles: [id] }]);
    const { kind, facts, counts } = taken[0]?.receipt ?? {};
    expect(kind).toBe('a saved page');
    expect(facts).toMatchObject([
      { label: 'Headline', value: 'A border drawn in water' },
      { label: 'Outlet', value: 'Sund Tidende', why: expect.stringContaining('publisher') },
      { label: 'Published', value: '20 July 2031', why: expect.stringContaining('2031-07-20') },
    ]);
    expect(counts).toEqual(
      expect.arrayContaining([
        { count: 2, says: 'lines cut: outside the reports' },
        { count: 10, says: 'quotes found, 10 without a doubt' },
      ]),
    );
    expect(readFileSync(join(root, 'content/inbox/sund-tidende.html')).toString('base64')).toBe(file.base64);
    expect((await deskHandlers.take({ files: [file] }, place())).taken).toMatchObject([
      { status: 'unchanged' },
    ]);
    const { reports, inbox } = await deskHandlers.list({}, place());
    expect(reports.find((report) => report.id === id)?.why).toContain('marked “draft: true”');
    expect(inbox).toMatchObject([{ name: 'sund-tidende.html', articles: [id] }]);
  });

  test('it is opened with its paragraphs, its quotes and the rule that cut each line', async () => {
    const opened = await open();
    const blocks = layOutReport(opened);
    expect(blocks.map(({ kind }) => kind)).toEqual(['cut', 'headline', ...Array(9).fill('paragraph'), 'cut']);
    const { queue, left, marks } = sheetOf(opened);
    expect(queue.doubts[0]?.kind).toBe('report');
    expect(queue.sure.filter(({ kind }) => kind === 'quote')).toHaveLength(10);
    expect(marks.filter(({ kind }) => kind === 'attribution').length).toBeGreaterThan(5);
    expect(left).toBe(queue.doubts.length + queue.sure.length + 3);
  });

  test('a person’s comment, order and notation outlive what the desk writes', async () => {
    const opened = await open();
    writeFileSync(
      article(),
      readFileSync(article(), 'utf8').replace('rights: digest', 'rights: digest # ours'),
    );
    await keep({
      ...withEdits(opened.journal, [
        { kind: 'set-quote', id: 'some-leeway', fields: { speaker: ['tveit'] } },
      ]),
    });
    expect((await open()).changed).toContain('# ours');
    expect(await save(false, await preview(false))).toMatchObject({ status: 'conflict', why: 'file' });
    await keep(takeBoth(await open()));
    const { files } = await preview(false);
    expect(files.map(({ path }) => path)).toEqual([`articles/${id}.md`]);
    expect(await save(false, await preview(false))).toMatchObject({ status: 'saved' });
    expect(readFileSync(article(), 'utf8')).toContain('rights: digest # ours');
    expect(readArticle(article()).quotes.find((quote) => quote.id === 'some-leeway')?.speaker).toEqual([
      'tveit',
    ]);
  });

  test('undo takes a step out of the file too, after it was written', async () => {
    const opened = await open();
    await keep(undoStep(opened.journal));
    await save(false, await preview(false));
    expect(readArticle(article()).quotes.find((quote) => quote.id === 'some-leeway')?.speaker).toEqual([
      'kasparin',
    ]);
  });

  test('nothing is written over what somebody changed since it was shown', async () => {
    const opened = await open();
    await keep(withEdits(opened.journal, [{ kind: 'set-fields', fields: { deck: 'Ours.' } }]));
    const shown = await preview(false);
    const edited = readFileSync(article(), 'utf8').replace('# ours', '# theirs');
    writeFileSync(article(), edited);
    expect(await save(false, shown)).toEqual({ status: 'conflict', why: 'file', path: `articles/${id}.md` });
    expect(readFileSync(article(), 'utf8')).toBe(edited);
    await keep(takeBoth(await open()));
  });

  test('lines chosen out of two versions are the report from then on; such as make none are refused', async () => {
    const opened = await open();
    await keep(withEdits(opened.journal, [{ kind: 'settle', cards: ['report'] }]));
    const file = readFileSync(article(), 'utf8');
    const text = file.replace(/^deck: .*$/m, 'deck: A deck of both.');
    const lines = (given: string) => deskHandlers.lines({ id, window: 'one', text: given }, place());
    await expect(async () => lines(file.replace(/^rights: .*$/m, 'rights: nobody knows'))).rejects.toThrow(
      'rights',
    );
    const taken = await lines(text);
    expect(taken.changed).toBeUndefined();
    expect(taken.article.deck).toBe('A deck of both.');
    expect(replaySteps(startDesk(taken.article, taken.body), taken.journal).settled).toContain('report');
    expect(await save(false, await preview(false))).toMatchObject({ status: 'saved' });
    expect(readFileSync(article(), 'utf8')).toContain('A deck of both.');
  });

  test('a second window writes nothing over the first until it takes over', async () => {
    const { journal, revision } = await open();
    expect(await keep(journal, 'two')).toMatchObject({ status: 'conflict', why: 'window' });
    expect((await open()).window).toBe('one');
    expect(await keep(journal, 'two', true)).toMatchObject({ status: 'kept' });
    expect(await keep(journal, 'one')).toMatchObject({ status: 'conflict' });
    expect(await keep(journal, 'one', true, revision)).toMatchObject({ status: 'conflict' });
    expect((await open()).window).toBe('two');
    await keep(journal, 'one', true);
  });

  test('what would stop the site is not written, and the way out is said', async () => {
    const opened = await open();
    await keep(
      withEdits(opened.journal, [
        { kind: 'set-quote', id: 'some-leeway', fields: { speaker: ['kasperin'] } },
      ]),
    );
    const shown = await preview(false);
    expect(shown.faults).toMatchObject([{ message: expect.stringContaining('kasperin') }]);
    await expect(save(false, shown)).rejects.toThrow('kasparin');
    await keep(opened.journal);
  });

  test('words that the file does not have are not published', async () => {
    const opened = await open();
    const wrong = { words: 'some leaway' };
    await keep(withEdits(finish(opened), [{ kind: 'set-quote', id: 'some-leeway', fields: wrong }]));
    const shown = await preview(true);
    expect(shown.words[0]).toMatchObject({ message: expect.stringContaining('some leeway') });
    await expect(save(true, shown)).rejects.toThrow('some leaway');
    await keep(opened.journal);
  });

  test('with nothing left it is published with its proof, all files or none', async () => {
    const opened = await open();
    await keep(finish(opened));
    expect(sheetOf(await open()).left).toBe(0);
    const shown = await preview(true);
    expect([shown.faults, shown.words]).toEqual([[], []]);
    expect(await save(true, shown)).toMatchObject({
      status: 'saved',
      paths: expect.arrayContaining([`articles/${id}.md`, `.proofs/${id}.jsonl`]),
    });
    expect(readFileSync(article(), 'utf8')).not.toContain('draft:');
    expect((await deskHandlers.list({}, place())).reports.find((report) => report.id === id)?.why).toEqual(
      [],
    );
  });
});

test.each<[string, keyof typeof deskHandlers, object]>([
  ['a report by a path', 'open', { id: '../../package' }],
  ['a report by an absolute path', 'open', { id: '/etc/passwd' }],
  ['a journal for a path', 'keep', { id: '..%2f..%2fx', journal: {}, window: 'w' }],
  ['a file that leads out of the inbox', 'take', { files: [{ name: '../story.yaml', base64: '' }] }],
  ['a file in a folder of the inbox', 'take', { files: [{ name: 'a/b.txt', base64: '' }] }],
  ['a file with a backslash', 'take', { files: [{ name: '..\\b.txt', base64: '' }] }],
  ['a file that hides', 'take', { files: [{ name: '.gitconfig', base64: '' }] }],
  ['a name on another drive', 'take', { files: [{ name: 'C:b.txt', base64: '' }] }],
  ['a name with an end of text in it', 'take', { files: [{ name: 'b.txt\0.html', base64: '' }] }],
  ['a file of this machine as an address', 'take', { url: 'file:///etc/passwd' }],
  ['a field that no call has', 'preview', { id, publishes: true, folder: '/' }],
])('%s is refused', async (_, name, given) => {
  await expect((async () => deskHandlers[name](given, place()))()).rejects.toThrow();
});

test('a record is put where records stand, under an id and nothing else', async () => {
  const opened = await open();
  const put = { kind: 'put-record', folder: 'people', id: '../story', fields: { name: 'X' } } as const;
  const journal = withEdits(opened.journal, [put]);
  await expect(keep(journal)).rejects.toThrow();
  const elsewhere = withEdits(opened.journal, [{ ...put, id: 'x', folder: '.proofs' as 'people' }]);
  await expect(keep(elsewhere)).rejects.toThrow();
});

test('a copied page keeps its headings, and a changed version of it waits until it is taken', async () => {
  const words =
    'Pilots ask for lights\n\nThe pilots of Averill ask for lights. “It is dark,” Nils Aasen said.';
  const page = (said: string) =>
    `<h1>Pilots ask <i>for</i> lights</h1><p>The pilots of Averill ask for lights. “${said},” Nils Aasen said.</p>`;
  const url = 'https://averill-courier.example/2031/07/25/lights';
  const pasted = { text: words, html: page('It is dark'), url };
  const { taken } = await deskHandlers.take({ pasted }, place());
  expect(taken).toMatchObject([{ status: 'written', receipt: { kind: 'a saved page' } }]);
  expect(taken[0]?.file).toMatch(/pilots-ask-for-lights\.html$/);
  const changed = { ...pasted, html: page('It is very dark') };
  const again = await deskHandlers.take({ pasted: changed }, place());
  expect(again.taken).toMatchObject([{ status: 'waiting', articles: taken[0]?.articles }]);
  const names = [again.taken[0]?.file.split('/').slice(-2).join('/')];
  expect((await deskHandlers.take({ names, updates: true }, place())).taken).toMatchObject([
    { status: 'updated', articles: taken[0]?.articles },
  ]);
});
