import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleArticle, exampleContent } from '../../../tests/example-content.ts';
import { buildDossier } from '../../derive/dossier/build-dossier.ts';
import { nodeDisk } from '../disk/disk.ts';
import { countSuggested } from './count-suggested.ts';

let content = '';
const file = () => join(content, 'suggested.json');

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'suggested-'));
});
afterEach(() => rmSync(content, { recursive: true }));

const sentence = 'It is now up to the minister to open the sluice';

interface Asked {
  readonly words?: string;
  readonly code?: string | undefined;
  readonly isFresh?: boolean;
}

/** Two reports with a quote each, the second of these words. */
function count({ words = sentence, isFresh = false, ...asked }: Asked = {}): number {
  const articles = [sentence, words].map((own, at) =>
    exampleArticle({
      id: `report-${at}`,
      body: '',
      events: [],
      quotes: [{ id: 'it', speaker: [], words: own, span: [0, own.length], kind: 'utterance' }],
    }),
  );
  const dossier = buildDossier(exampleContent({ articles }));
  const code = 'code' in asked ? asked.code : 'code';
  return countSuggested({ content, dossier, code, isFresh }, { file: file(), disk: nodeDisk });
}

/** As a former build would have counted: no other number says whether anybody has looked. */
function keepAnother(): void {
  writeFileSync(file(), JSON.stringify({ ...JSON.parse(readFileSync(file(), 'utf8')), count: 7 }));
}

test.each<[string, Asked, number]>([
  ['the content is the same', {}, 7],
  ['a quote has other words', { words: 'The harvest was poor' }, 0],
  ['other code looks', { code: 'other' }, 1],
  ['nobody knows which code looks', { code: undefined }, 1],
  ['nothing that was kept is to be used', { isFresh: true }, 1],
])('where %s it gives the number that is true', (_, asked, expected) => {
  expect(count()).toBe(1);
  keepAnother();
  expect(count(asked)).toBe(expected);
});

test('a link that was dismissed since is not counted', () => {
  expect(count()).toBe(1);
  const link = '  - { kind: same-utterance, between: [report-0/it, report-1/it], why: "They are two." }\n';
  writeFileSync(join(content, 'dismissed.yaml'), `dismissed:\n${link}`);
  expect(count()).toBe(0);
});

test('a number that is half written is counted anew', () => {
  expect(count()).toBe(1);
  writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, -5));
  expect(count()).toBe(1);
});
