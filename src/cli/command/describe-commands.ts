import type { Command } from 'commander';
import { markdownCell, markdownCodeCell } from '../../text/escaping/markdown-cell.ts';

const head = `# Commands

Made from the commands themselves by \`npm run --silent dateline -- --reference\`; each says the same with \`-- --help\`, and the version of Dateline with \`-- --version\`. Exit codes: 0 done, 1 something is left to do or could not be written, 2 used in a wrong way or could not run.`;

/** The page on which a person looks up a command, made of what the commands say of themselves. */
export function describeCommands(commands: ReadonlyMap<string, Command>): string {
  return `${[head, ...[...commands].map(([name, command]) => describeCommand(name, command))].join('\n\n')}\n`;
}

function describeCommand(name: string, command: Command): string {
  const given = command.registeredArguments.map(
    (argument) => [argument.required ? `<${argument.name()}>` : `[${argument.name()}]`, argument] as const,
  );
  const rows = [
    ...given.map(([term, { description }]) => rowOf(term, description)),
    ...command.options.map(({ flags, description, defaultValue, hidden }) =>
      hidden || flags === '--version' ? undefined : rowOf(flags, withDefault(description, defaultValue)),
    ),
  ].filter((row) => row !== undefined);
  return [
    `## npm run ${name}`,
    '',
    command.description(),
    '',
    '```sh',
    `npm run ${name} -- ${command.usage()}`,
    '```',
    '',
    '| | |',
    '|---|---|',
    ...rows,
  ].join('\n');
}

function withDefault(description: string, value: unknown): string {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0)
    ? description
    : `${description} (\`${String(value)}\` where nothing is said)`;
}

function rowOf(term: string, text: string): string {
  return `| ${markdownCodeCell(term)} | ${markdownCell(text)} |`;
}
