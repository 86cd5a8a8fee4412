import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deskAddressOf, devCommand, endServer } from '../dev/dev-process.ts';

/** The invented story, copied to a place where a person may do anything to it. */
export interface TrialStory {
  readonly root: string;
  readonly content: string;
  readonly drop: (name: string, text: string) => void;
  readonly list: (folder: string) => readonly string[];
  readonly write: (path: string, text: string) => void;
  readonly remove: () => void;
}

export function createTrialStory(): TrialStory {
  const root = mkdtempSync(join(tmpdir(), 'dateline-desk-'));
  const content = join(root, 'content');
  cpSync('examples/harbour-treaty/content', content, { recursive: true });
  mkdirSync(join(content, 'inbox'));
  return {
    root,
    content,
    drop: (name, text) => writeFileSync(join(content, 'inbox', name), text),
    list: (folder) => readdirSync(join(content, folder)),
    write: (path, text) => writeFileSync(join(content, path), text),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A development server with its desk. */
export interface DeskServer {
  /** With the token of this start. */
  readonly address: string;
  /** Ends it without a word, as a crash would. */
  readonly kill: () => Promise<void>;
}

/** Starts `npm run dev` on the story and waits until its desk answers. */
export async function serveDesk({ content }: TrialStory, port: number): Promise<DeskServer> {
  const env = { ...process.env, CONTENT_FOLDER: content, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const [module, args] = devCommand(port);
  const server = spawn(process.execPath, [module, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  return { address: await deskAddressOf(server), kill: () => endServer(server, 'SIGKILL') };
}
