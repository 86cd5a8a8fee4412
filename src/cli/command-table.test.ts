import { readFileSync } from 'node:fs';
import type { Command, CommanderError } from 'commander';
import { describe, expect, test } from 'vitest';
import { describeCommands } from './command/describe-commands.ts';
import { commandTable, loadCommands } from './command-table.ts';

const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly version: string;
};

/** What a command answers to an option that ends it, and with which exit code it would. */
async function ask(command: Command, option: string) {
  let output = '';
  const keep = (text: string) => {
    output += text;
  };
  const asked = command.exitOverride().configureOutput({ writeOut: keep, writeErr: keep });
  const ended = await asked.parseAsync([option], { from: 'user' }).catch((error: CommanderError) => error);
  return { output, exitCode: 'exitCode' in ended ? ended.exitCode : 'it ran' };
}

describe.each(Object.entries(commandTable))('npm run %s', (name, { load, summary }) => {
  test('says what it does and runs nothing when asked for help, its version, or in a wrong way', async () => {
    const command = await load();
    expect(await ask(command, '--help')).toEqual({
      output: expect.stringContaining(`Usage: npm run ${name} -- `),
      exitCode: 0,
    });
    expect(await ask(command, '--version')).toEqual({ output: `${version}\n`, exitCode: 0 });
    expect(await ask(command, '--no-such')).toMatchObject({ exitCode: 1 });
    expect(summary).toMatch(/^[a-z]/);
  });

  test('is the npm script of that name', () => {
    expect(scripts[name]).toBe(`node src/cli/dateline.ts ${name}`);
  });
});

test('whatever writes into the content can be asked what it would write', async () => {
  const writing = ['ingest', 'place', 'new-story', 'saved-files', 'record-changes', 'schemas'];
  for (const name of writing) {
    const command = await commandTable[name]?.load();
    expect(
      command?.options.map(({ long }) => long),
      name,
    ).toContain('--dry-run');
  }
});

test('docs/reference/commands.md is as the commands say (npm run --silent dateline -- --reference)', async () => {
  expect(readFileSync('docs/reference/commands.md', 'utf8')).toBe(describeCommands(await loadCommands()));
});
