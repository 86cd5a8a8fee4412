/**
 * Turns dropped files into drafts: `npm run ingest -- FILE…`.
 * Exit code 0: all is done, or nothing was to do. 1: at least one file could not be read, its drafts not written, or words have no place; the others were done. 2: it could not run at all.
 */
import { existsSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import { contentFolder } from '../collections/content-folder.ts';
import { isStoryDate } from '../domain/dates/story-date.ts';
import { safeUrl } from '../ingest/html/head/safe-url.ts';
import { createCommand, telling } from './command/create-command.ts';
import { readNewFolder } from './command/read-new-folder.ts';
import type { IngestFlags } from './ingest/run-command.ts';
import type { ShardFlags } from './shard/run-shard.ts';
import { readShard, type Shard } from './shard/shard.ts';

const content = contentFolder();
const inbox = `${content}/inbox`;

interface ParsedFlags
  extends Omit<IngestFlags, 'content' | 'inbox'>,
    Pick<ShardFlags, 'parts'>,
    Partial<Pick<ShardFlags, 'shard'>> {}

/** `npm run ingest`. */
export const ingestCommand = createCommand(
  'ingest',
  'Turns saved reports (text, Markdown, web pages, feeds, messages, documents, PDF, web archives, folders of these) into drafts for a person to check. An address is fetched once and kept as a saved file.',
)
  .argument('[files...]', `files, folders or addresses; - is standard input; without any, ${inbox}/`)
  .option('--dry-run', 'say what would be done, write nothing')
  .option('--json', 'print one JSON object for each file instead of sentences')
  .option('--out <folder>', 'write into this folder, laid out like content/', readNewFolder, content)
  .option('--lang <tag>', 'language of the reports, such as en', readLanguage)
  .option('--outlet <name>', 'who published the reports: an id or a name', readText)
  .option('--date <date>', 'when the reports were published, EDTF such as 2031-05-04', readDate)
  .option('--url <address>', 'where the file was saved from', readAddress)
  .option('--allow-private', 'fetch also from machines of your own network')
  .option(
    '--update',
    'bring drafts of changed files up to date; fields that a person changed stay, and words without a place get theirs',
  )
  .option(
    '--explain',
    'say for each quotation which rules were tried, what speaks for a speaker, and how much',
  )
  .option('--quiet', 'print problems only')
  .option(
    '--shard <number/count>',
    'read only this share of the files, such as 3/16, and write what was read as a part; npm run merge puts the parts together',
    readShare,
  )
  .option('--parts <folder>', 'where a shard writes its part', readNewFolder, 'parts')
  .addOption(
    new Option('--max-size <size>', 'largest file that is read, such as 500kB or 20MB')
      .argParser(readSize)
      .default(readSize('20MB'), '20MB'),
  )
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 a file could not be read (the others were), 2 it could not run.',
  )
  .action(
    telling(async (files: readonly string[], { shard, parts, ...flags }: ParsedFlags) => {
      const dropped = existsSync(inbox) ? [inbox] : [];
      const named = files.length === 0 ? dropped : files;
      const all = { ...flags, content, inbox };
      if (shard !== undefined) {
        const { runShard } = await import('./shard/run-shard.ts');
        await runShard(named, { ...all, shard, parts });
      } else {
        const { runIngest } = await import('./ingest/run-command.ts');
        await runIngest(named, all);
      }
    }),
  );

function readShare(value: string): Shard {
  const shard = readShard(value);
  if (shard === undefined)
    throw new InvalidArgumentError(`“${value}” is no share such as 3/16: the third of sixteen.`);
  return shard;
}

function readText(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.');
  return value;
}

function readLanguage(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value;
  } catch {
    throw new InvalidArgumentError(`“${value}” is not a language tag such as en or pt-BR.`);
  }
}

function readAddress(value: string): string {
  const address = safeUrl(value);
  if (address === undefined)
    throw new InvalidArgumentError(`“${value}” is no web address such as https://….`);
  return address;
}

function readDate(value: string): string {
  if (!isStoryDate(value))
    throw new InvalidArgumentError(`“${value}” is not a date such as 2031-05-04 or [2031-05-04..].`);
  return value;
}

function readSize(value: string): number {
  const [, number = '0', unit = 'MB'] = /^(\d+(?:\.\d+)?)\s?(B|kB|MB|GB)?$/i.exec(value) ?? [];
  if (Number(number) === 0) throw new InvalidArgumentError(`“${value}” is not a size such as 500kB or 20MB.`);
  return Number(number) * ({ b: 1, kb: 1000, mb: 1e6, gb: 1e9 }[unit.toLowerCase()] ?? 1);
}
