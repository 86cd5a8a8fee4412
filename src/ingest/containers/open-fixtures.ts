/** For tests: what comes of opening a container, where it must open or must not. */
import { expect } from 'vitest';
import type { ContainedDocument } from './container.ts';
import { openContainer } from './open-container.ts';

export async function openDocuments(name: string, bytes: Uint8Array): Promise<readonly ContainedDocument[]> {
  const opened = await openContainer(name, bytes);
  expect(opened).toMatchObject({ status: 'opened' });
  return opened.status === 'opened' ? opened.documents : [];
}

export async function refusalOf(name: string, bytes: Uint8Array) {
  const opened = await openContainer(name, bytes);
  return opened.status === 'refused' ? opened.problem : opened;
}
