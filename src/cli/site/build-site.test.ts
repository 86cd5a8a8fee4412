import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { handDossier, handedDossier, takeBackDossier } from '../../collections/kept/handed-dossier.ts';
import { nodeDisk } from '../disk/disk.ts';
import { buildSite } from './build-site.ts';

test('whatever becomes of a build, it leaves nothing for the pages of the next one', async () => {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  const content = join(root, 'nowhere');
  const folder = process.env['CONTENT_FOLDER'];
  onTestFinished(() => {
    takeBackDossier();
    rmSync(root, { recursive: true });
    if (folder === undefined) delete process.env['CONTENT_FOLDER'];
    else process.env['CONTENT_FOLDER'] = folder;
  });
  handDossier(content, {} as never);
  const built = buildSite({
    content,
    code: 'code',
    hashCode: () => 'code',
    isFresh: true,
    place: { root, name: 'dist', disk: nodeDisk },
    progress: { begin: () => undefined, show: () => undefined, clear: () => undefined },
  });
  await expect(built).rejects.toThrow('story.yaml');
  expect(handedDossier(content)).toBe(undefined);
});
