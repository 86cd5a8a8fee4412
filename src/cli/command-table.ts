import type { Command } from 'commander';

export interface NamedCommand {
  /** What it does, in a line of the list of commands. */
  readonly summary: string;
  /** Read only when it is asked for: no command waits for what another needs. */
  readonly load: () => Promise<Command>;
}

/** Every command, by the name of its npm script. */
export const commandTable: Readonly<Record<string, NamedCommand>> = {
  build: {
    summary: 'builds the site',
    load: async () => (await import('./build-site.ts')).buildCommand,
  },
  preview: {
    summary: 'serves the built site',
    load: async () => (await import('./serve-site.ts')).previewCommand,
  },
  upload: {
    summary: 'puts the built site into a bucket that speaks S3',
    load: async () => (await import('./upload-site.ts')).uploadCommand,
  },
  desk: {
    summary: 'opens the desk, at which reports are made',
    load: async () => (await import('./desk.ts')).deskCommand,
  },
  'new-story': {
    summary: 'begins another story',
    load: async () => (await import('./new-story.ts')).newStoryCommand,
  },
  ingest: {
    summary: 'drafts articles from saved reports',
    load: async () => (await import('./ingest.ts')).ingestCommand,
  },
  merge: {
    summary: 'puts together what the shards of an ingest have read',
    load: async () => (await import('./merge.ts')).mergeCommand,
  },
  place: {
    summary: 'finds where recorded words stand in the saved files',
    load: async () => (await import('./place.ts')).placeCommand,
  },
  prove: {
    summary: 'proves what is recorded against the saved files',
    load: async () => (await import('./prove.ts')).proveCommand,
  },
  'saved-files': {
    summary: 'tells where the saved files lie on this machine',
    load: async () => (await import('./saved-files.ts')).savedFilesCommand,
  },
  suggest: {
    summary: 'names links between quotes and events that nobody made yet',
    load: async () => (await import('./suggest-links.ts')).suggestCommand,
  },
  'merge-people': {
    summary: 'makes one person of two',
    load: async () => (await import('./merge-people.ts')).mergePeopleCommand,
  },
  'find-spellings': {
    summary: 'prints the spellings that each report uses',
    load: async () => (await import('./find-spellings.ts')).findSpellingsCommand,
  },
  'record-changes': {
    summary: 'writes the list of changes from the history of the repository',
    load: async () => (await import('./record-changes.ts')).recordChangesCommand,
  },
  schemas: {
    summary: 'writes the JSON Schemas for editors',
    load: async () => (await import('./write-schemas.ts')).schemasCommand,
  },
  messages: {
    summary: 'brings the catalogues of the interface up to what the code says',
    load: async () => (await import('./write-catalogues.ts')).messagesCommand,
  },
  quotes: {
    summary: 'finds quotations in JSON lines on standard input',
    load: async () => (await import('./quotes.ts')).quotesCommand,
  },
  extract: {
    summary: 'finds articles in JSON lines on standard input',
    load: async () => (await import('./extract.ts')).extractCommand,
  },
};

/** All of them, by their names: for who describes them. */
export async function loadCommands(): Promise<ReadonlyMap<string, Command>> {
  const loaded = Object.entries(commandTable).map(async ([name, { load }]) => [name, await load()] as const);
  return new Map(await Promise.all(loaded));
}
