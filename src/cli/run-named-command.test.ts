import { expect, test } from 'vitest';
import { answerWithoutCommand } from './run-named-command.ts';

test.each(['--help', 'help', '-h'])('%s lists the commands', (word) => {
  const { text, exitCode } = answerWithoutCommand(word);
  expect(text).toMatch(/npm run ingest +drafts articles/);
  expect(exitCode).toBe(0);
});

test.each([
  ['ingets', 'There is no command “ingets”: did you mean “ingest”?'],
  ['toString', 'There is no command “toString”: --help lists them.'],
])('%s is answered with what is near', (word, text) => {
  expect(answerWithoutCommand(word)).toEqual({ text, exitCode: 2 });
});
