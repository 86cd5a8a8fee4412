import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleFolder } from '../../../tests/example-folder.ts';
import { writeHostileStory } from '../../../tests/hostile/hostile-story.ts';
import { hostileStrings } from '../../../tests/hostile/hostile-strings.ts';
import { RefusedCall } from '../files/refused-call.ts';
import { callsAddress, tokenHeader } from '../protocol/desk-address.ts';
import type { DeskCall } from '../protocol/desk-calls.ts';
import type { DeskJournal } from '../protocol/desk-journal.ts';
import { createDeskHandlers } from './desk-handlers.ts';
import { createDeskMiddleware } from './desk-middleware.ts';

const id = 'ready-on-the-quay';
/** What leads out of a folder, on one machine or another. */
const paths = [
  '../story.yaml',
  '../../out.txt',
  '..',
  '/etc/hostname',
  'C:out.txt',
  '..\\out.txt',
  'a\0b.txt',
  '..%2fout',
];

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('hostile texts', () => {
  const token = 'k'.repeat(32);
  const journalOf = (text: string): DeskJournal => ({
    version: 1,
    base: { text, sha256: text },
    seen: text,
    steps: [
      {
        at: text,
        says: text,
        card: text,
        edits: [{ kind: 'set-fields', fields: { title: text, [text]: text } }],
      },
      { at: text, says: text, card: text, edits: [{ kind: 'set-body', body: text }] },
    ],
    done: 2,
  });

  /** Every field of every call that takes a text. An address that is one is not fetched here. */
  const callsWith = (text: string): readonly (readonly [DeskCall, unknown])[] => [
    ['open', { id: text }],
    ['take', { files: [{ name: text, base64: Buffer.from(text).toString('base64') }] }],
    ['take', { files: [{ name: 'a.txt', base64: text }] }],
    ['take', { names: [text, `0123abcd/${text}`] }],
    ...(URL.canParse(text) && /^https?:/i.test(text) ? [] : [['take', { url: text }] as const]),
    ['take', { pasted: { text: 'x', url: `file://${text}` } }],
    ['keep', { id: text, journal: journalOf('x'), window: text, takesOver: true, revision: 0 }],
    ['keep', { id, journal: journalOf(text), window: text, takesOver: true, revision: 0 }],
    ['digest', { id: text }],
    ['preview', { id: text, publishes: true }],
    ['lines', { id, window: text, text }],
    ['lines', { id, window: 'w', text: `---\ntitle: |-\n  ${text}\n---\n${text}` }],
    ['save', { id: text, publishes: true, seen: { [text]: text } }],
  ];

  async function withServer(
    content: string,
    task: (call: (name: string, given: unknown) => Promise<Response>) => Promise<void>,
  ) {
    const handlers = createDeskHandlers();
    const answer = createDeskMiddleware({
      token,
      base: '/',
      content,
      loadHandlers: async () => handlers,
      readScript: async () => undefined,
    });
    const server = createServer((request, response) =>
      answer(request, response, () => response.end('the site')),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // It listens on a port.
    const headers = { origin, 'content-type': 'application/json', [tokenHeader]: token };
    try {
      await task((name, given) =>
        fetch(`${origin}${callsAddress}${name}`, { method: 'POST', headers, body: JSON.stringify(given) }),
      );
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  test('in every field of every call are taken as words or refused by a sentence, and nothing is written elsewhere', async () => {
    const folder = join(root, 'hostile');
    const content = join(folder, 'content');
    mkdirSync(folder);
    for (const name of ['story.yaml', `articles/${id}.md`])
      cpSync(join(exampleFolder, name), join(content, name), { recursive: true });
    const besides = (within: string) =>
      Object.fromEntries(
        readdirSync(within, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(content, 'inbox')))
          .map(({ parentPath, name }) => [
            join(parentPath, name),
            readFileSync(join(parentPath, name), 'utf8'),
          ]),
      );
    const before = besides(folder);
    const sample = [...paths, ...hostileStrings.filter((_, index) => index % 7 === 0)];
    const handlers = createDeskHandlers();
    for (const [name, given] of sample.flatMap(callsWith)) {
      const answer = async () => handlers[name](given, { content });
      const outcome = await answer().catch((error: unknown) => error);
      if (outcome instanceof Error)
        expect(outcome, `${name} ${JSON.stringify(given)}`).toBeInstanceOf(RefusedCall);
    }
    await withServer(content, async (call) => {
      for (const text of sample.filter((_, index) => index % 16 === 0))
        for (const [name, given] of [
          ...callsWith(text),
          ['list', text],
          ['open', { id }],
          ['digest', { id }],
          ['save', { id, publishes: true, seen: { [text]: text } }],
        ] as const) {
          const { status, headers } = await call(name, given);
          expect([200, 400, 404, 409], `${name} ${JSON.stringify(given)}`).toContain(status);
          expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
          expect(headers.get('x-content-type-options')).toBe('nosniff');
        }
    });
    expect(besides(folder)).toEqual(before);
  });

  test('that stand in the records are opened and read again without a fault', async () => {
    const content = join(root, 'hostile-story');
    writeHostileStory(content);
    const handlers = createDeskHandlers();
    expect(handlers.list({}, { content })).toMatchObject({ faults: [] });
    for (const one of [id, 'treaty-signed-by-night']) {
      const { article } = await handlers.open({ id: one }, { content });
      expect(
        hostileStrings.filter((text) => JSON.stringify(article).includes(JSON.stringify(text).slice(1, -1)))
          .length,
      ).toBeGreaterThan(20);
      await handlers.digest({ id: one }, { content });
    }
  });
});
