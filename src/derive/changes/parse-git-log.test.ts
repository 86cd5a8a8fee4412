import { expect, test } from 'vitest';
import { parseGitLog } from './parse-git-log.ts';

const log = `commit 1111111111111111111111111111111111111111 2031-05-04

A\tcontent/articles/lake-talks.md
A\tcontent/events/lake-meeting.yaml
commit 2222222222222222222222222222222222222222 2031-05-05

M\tcontent/articles/lake-talks.md
D\tcontent/events/lake-meeting.yaml
commit 3333333333333333333333333333333333333333 2031-05-05
`;

test('reads commits with their day and the files they touched', () =>
  expect(parseGitLog(log).map(({ hash, day, paths }) => [hash.slice(0, 1), day, paths])).toEqual([
    ['1', '2031-05-04', ['content/articles/lake-talks.md', 'content/events/lake-meeting.yaml']],
    ['2', '2031-05-05', ['content/articles/lake-talks.md', 'content/events/lake-meeting.yaml']],
    ['3', '2031-05-05', []],
  ]));

test.each(['', '\n', 'fatal: not a git repository'])('finds nothing in “%s”', (text) =>
  expect(parseGitLog(text)).toEqual([]),
);
