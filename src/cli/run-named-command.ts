import { findNearest } from '../text/nearest.ts';
import { readVersion } from './command/create-command.ts';
import { describeCommands } from './command/describe-commands.ts';
import { commandTable, loadCommands } from './command-table.ts';

const helpWords = ['--help', '-h', 'help'];

/** Runs the command whose name comes first among the arguments; without a name, or asked for help, lists them all. */
export async function runNamedCommand([name = '--help', ...args]: readonly string[]): Promise<void> {
  if (name === '--reference') return await printReference();
  const named = Object.hasOwn(commandTable, name) ? commandTable[name] : undefined;
  if (named !== undefined) await (await named.load()).parseAsync(args, { from: 'user' });
  else tell(answerWithoutCommand(name));
}

/** The page `docs/reference/commands.md`. */
async function printReference(): Promise<void> {
  process.stdout.write(describeCommands(await loadCommands()));
}

interface CommandAnswer {
  readonly text: string;
  readonly exitCode: 0 | 2;
}

/** What is said to a word that is no command. */
export function answerWithoutCommand(word: string): CommandAnswer {
  if (helpWords.includes(word)) return { text: listCommands(), exitCode: 0 };
  if (word === '--version') return { text: readVersion(), exitCode: 0 };
  const nearest = findNearest(word, Object.keys(commandTable));
  const hint = nearest === undefined ? '--help lists them.' : `did you mean “${nearest}”?`;
  return { text: `There is no command “${word}”: ${hint}`, exitCode: 2 };
}

function listCommands(): string {
  const width = Math.max(...Object.keys(commandTable).map((name) => name.length));
  const lines = Object.entries(commandTable).map(
    ([name, { summary }]) => `  npm run ${name.padEnd(width)}   ${summary}`,
  );
  return `Dateline ${readVersion()}\n\n${lines.join('\n')}\n\nEach says more with -- --help.`;
}

function tell({ text, exitCode }: CommandAnswer): void {
  if (exitCode === 0) console.log(text);
  else console.error(text);
  process.exitCode = exitCode;
}
