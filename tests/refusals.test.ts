import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../src/collections/check-content.ts';
import { checkWords } from '../src/collections/check-words.ts';
import { ContentFault } from '../src/collections/content-fault.ts';
import { findUnread } from '../src/collections/find-unread.ts';
import { locateNotices } from '../src/collections/locate-notices.ts';
import { readContentFolder } from '../src/collections/read-content-folder.ts';
import { readProofs } from '../src/collections/read-proofs.ts';
import { checkVanished } from '../src/derive/checks/check-vanished.ts';
import { checkStaleProofs } from '../src/derive/proof/check-stale-proofs.ts';
import { describeIssue } from '../src/domain/describe-issue.ts';
import { unwritten } from '../src/domain/drafts/unwritten.ts';
import type { Notice } from '../src/domain/notice.ts';
import { extractHtml } from '../src/ingest/html/extract-html.ts';
import { readTimelineJs } from '../src/ingest/sheets/read-timelinejs.ts';
import { listWrongRecords } from './hostile/wrong-values.ts';
import { createTrialFolder } from './trial-folder.ts';
import { writeFileIn } from './write-file-in.ts';
import { copyExample } from './writing-scenes.ts';

const article = 'articles/treaty-signed-by-night.md';

type Change = (folder: string) => void;

const write =
  (name: string, text: string): Change =>
  (folder) =>
    writeFileIn(folder, name, text);

const replace =
  (name: string, from: RegExp | string, to: string): Change =>
  (folder) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const changed = text.replace(from, to);
    expect(changed, `${name} holds ${from}`).not.toBe(text);
    writeFileSync(join(folder, name), changed);
  };

/** What makes each refusal of a story: a change of the example. */
const inStory: Readonly<Record<string, Change>> = {
  'unreadable-file': write('people/dunn.yaml', 'name: Dunn\nroles: [a\n'),
  'invalid-field': write('people/dunn.yaml', 'name: Dunn\nroles: []\n'),
  'no-story': (folder) => rmSync(join(folder, 'story.yaml')),
  'link-leads-out': (folder) => symlinkSync(tmpdir(), join(folder, 'people/out.yaml')),
  'unknown-reference': replace(article, 'speaker: [quill]', 'speaker: [quil]'),
  'former-id': replace('people/dunn.yaml', /^/, 'formerly: [marlowe]\n'),
  'circle-of-events': replace('events/talks.yaml', /^/, 'after: signing\n'),
  'unwritten-office': replace('people/quill.yaml', /title: .* \}/, `title: ${unwritten.office} }`),
  'repeated-quote-id': replace(article, /id: extremely-patient/, 'id: it-floats'),
  'claim-value': replace(article, /(fact: duration\b.*?value: )[^,}\n]+/s, '$1soon'),
  'unknown-quote': replace(article, ':quote[small-boats]', ':quote[small-boat]'),
  'digest-too-large': replace(article, /$/, `\n\n${'Long. '.repeat(11_000)}`),
  'words-not-recorded': replace(article, /$/, '\n\nIt was “a good nigth”.\n'),
  'mark-alone': replace(article, /$/, '\n\nIt was “a good night.\n'),
  'doubled-marks': replace(article, ':quote[small-boats]', '“:quote[small-boats]”'),
  'speaker-against-attribution': replace(article, /speaker: \[marlowe\]/, 'speaker: [tveit]'),
  'not-as-proved': replace(article, 'words: extremely patient,', 'words: extremely patent,'),
  'no-proof': (folder) => rmSync(join(folder, '.proofs/treaty-signed-by-night.jsonl')),
  'broken-proof': replace('.proofs/treaty-signed-by-night.jsonl', /\n/, '\nno proof\n'),
  'stale-proof': (folder) => rmSync(join(folder, article)),
  'vanished-record': (folder) => rmSync(join(folder, 'people/dunn.yaml')),
};

const sheet = 'Year,Month,Day,Time,End Year,Headline,Text\n';
const words = 'The ministers left the lake after four hours of talks about the dam.';

const feedOf = (item: string) =>
  `{"version": "https://jsonfeed.org/version/1.1", "title": "Lake", "items": [${item}]}`;

/** What makes each refusal of a saved file: its name and its bytes. */
const ofSaved: Readonly<Record<string, readonly [string, string | Uint8Array]>> = {
  'empty-file': ['a.txt', ' \n'],
  'not-a-text-file': ['a.txt', Uint8Array.from([0, 1, 2, 3, 0, 0, 0, 1])],
  'cut-off-file': ['a.html', `<html><body><p>${words}</p><p clas`],
  'not-a-feed': ['a.rss', '<rss><channel><item><tit'],
  'page-drawn-by-script': ['a.html', '<html><body><script>draw()</script></body></html>'],
  'unclosed-element': ['a.html', `<html>\n<style>p { top: 0 }\n<body><p>${words}</p></body></html>`],
  'page-of-frames': ['a.html', '<html><frameset><frame src="a.html"></frameset></html>'],
  'page-is-no-report': [
    'a.html',
    '<html><head><title>404 Not Found</title></head><body><p>404 Not Found</p></body></html>',
  ],
  'git-conflict': ['a.txt', `Lake talks\n\n<<<<<<< ours\n${words}\n=======\nOthers.\n>>>>>>> theirs\n`],
  'headline-alone': ['a.txt', 'Lake talks end\n'],
  'no-event-in-sheet': ['events.csv', `${sheet},,,,,,At the lake.\n`],
  'broken-letter': ['a.json', feedOf('{"id": "1", "title": "Lake", "content_text": "They met.\\ud83d"}')],
  'unfit-report': [
    'a.json',
    feedOf(JSON.stringify({ id: '1', title: 'Ferry runs late '.repeat(200), content_text: words })),
  ],
  'no-article-left': ['a.txt', 'Subscribe now!\nShare\n'],
  'sheet-unreadable': ['a.csv', `${sheet}2031,"5`],
};

/** Why a refusal has no line: its cause is no line of a file. */
const withoutLine: Readonly<Record<string, string>> = {
  'no-story': 'there is no file',
  'vanished-record': 'there is no file any more',
  'link-leads-out': 'a link has no lines, and where it leads is not read',
  'site-home': 'it stands in the environment',
  'site-language': 'it stands in the environment',
  'broken-receipt':
    'the receipt, which the message names, is one line of JSON beside the saved file that is told of',
  'not-written': 'the machine refuses a file that is not there yet',
  'file-too-large': 'it is not opened',
  'hostile-name': 'its name is wrong, whatever is in it',
  'broken-part': 'a part is written and read by programs, as a whole',
  'part-of-other-format': 'a part is written and read by programs, as a whole',
  'unreadable-part': 'it is not opened',
  'folder-named-like-file': 'a folder has no lines',
};

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'refusals-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Everything that would stop a build of the example after a change. */
function refusalsOf(rule: string, change: Change): readonly Notice[] {
  const folder = join(root, rule);
  copyExample(folder);
  change(folder);
  const unread = findUnread(folder);
  try {
    const content = readContentFolder(folder);
    const proofs = readProofs(folder);
    const days = [{ day: '2031-05-04', items: [{ kind: 'person' as const, id: 'dunn', what: ['added'] }] }];
    const notices = [
      ...checkContent(content),
      ...checkWords(content, proofs),
      ...checkStaleProofs(content.articles, proofs),
      ...checkVanished(content, days),
    ];
    return [...unread, ...locateNotices(notices, folder)];
  } catch (error) {
    if (error instanceof ContentFault) return [...unread, ...error.notices];
    throw error;
  }
}

/** Refusals whose cause is one place in its line. */
const withColumn: ReadonlySet<string> = new Set([
  ...['unreadable-file', 'invalid-field', 'unknown-quote', 'article-not-valid'],
  ...['cut-off-file', 'unclosed-element', 'broken-letter', 'unfit-report', 'git-conflict'],
]);

function expectPlace(rule: string, notices: readonly Notice[]): void {
  const told = notices.filter((notice) => notice.rule === rule && notice.severity === 'error');
  expect(told.length, notices.map(({ message }) => message).join('\n')).toBeGreaterThan(0);
  for (const { file, line, column, message, hint } of told) {
    expect(file).not.toBe('');
    expect(message.length * hint.length).toBeGreaterThan(0);
    if (rule in withoutLine) expect(line).toBeUndefined();
    else expect(line, message).toBeGreaterThan(0);
    if (withColumn.has(rule)) expect(column, message).toBeGreaterThan(0);
  }
}

test('the example has nothing that is refused', () => {
  expect(refusalsOf('none', () => undefined).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(Object.entries(inStory))('%s in a story names the file and the line', (rule, change) => {
  expectPlace(rule, refusalsOf(rule, change));
});

test.each(Object.entries(ofSaved))(
  '%s of a saved file names the file and the line',
  (rule, [name, bytes]) => {
    const trial = createTrialFolder();
    try {
      trial.write(`in/${name}`, bytes);
      expectPlace(
        rule,
        trial.ingest(['in']).flatMap(({ notices }) => notices),
      );
    } finally {
      trial.remove();
    }
  },
);

test('article-not-valid names the file and the line', () => {
  const trial = createTrialFolder();
  try {
    trial.write('in/a.txt', `Lake talks end\n\n${words}\n`);
    trial.ingest(['in']);
    trial.write('content/articles/lake-talks-end.md', '---\ntitle: [a]\n---\n');
    trial.write('in/a.txt', `Lake talks end\n\n${words} It was late.\n`);
    const [result] = trial.ingest(['in'], { mayUpdate: true });
    expectPlace('article-not-valid', result?.notices ?? []);
    expect(result?.notices[0]).toMatchObject({ line: 2, message: expect.stringContaining('“title” is') });
  } finally {
    trial.remove();
  }
});

test('what only a part of ingest refuses names the line too', () => {
  const { notices } = extractHtml('<html><body></body></html>');
  expectPlace(
    'no-article-in-page',
    notices.map((notice) => ({ ...notice, file: 'a.html' })),
  );
  const sheet = readTimelineJs({ name: 'lake.csv', text: 'Year,Headlin\n2031,Lake' }, 'UTC');
  expectPlace('sheet-column-missing', sheet.notices);
});

test('every wrong value of every field is told with its field, what stands there and what may', () => {
  const told = listWrongRecords().flatMap(({ record, issues }) =>
    issues.flatMap((issue) => describeIssue(issue, record)),
  );
  expect(told.length).toBeGreaterThan(1000);
  const lacking = told.filter(({ path, message, hint }) => {
    const stands =
      / is (?:“|\[|\{|null|missing|-?\d|true|false)|”: (?:“|It )|^The field .* is missing|^There is no field/.test(
        message,
      );
    const allowed = hint !== 'docs/schemas says what is allowed.' || /: \S/u.test(message);
    return !stands || !allowed || !message.includes(path.join('.'));
  });
  expect(lacking).toEqual([]);
});

/** Whatever the sources may refuse, by its name. */
function refusalsInSources(): readonly string[] {
  const named = globSync(['src/{cli,collections,derive,domain,ingest,markdown}/**/*.ts'])
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/rule: '([a-z-]+)',\s*\n\s*severity: 'error'/g)].map(
        ([, rule = '']) => rule,
      ),
    );
  return [...new Set(named)].toSorted();
}

test('every refusal that the sources name is made here, or has a reason for having no line', () => {
  const known = new Set([
    ...Object.keys({ ...inStory, ...ofSaved, ...withoutLine }),
    ...['article-not-valid', 'no-article-in-page', 'sheet-column-missing'],
  ]);
  expect(refusalsInSources().filter((rule) => !known.has(rule))).toEqual([]);
});
