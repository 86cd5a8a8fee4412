import type { Signal } from '@preact/signals';
import { errorMessage } from '../../../text/error-message.ts';
import type { SavePreview } from '../../protocol/desk-calls.ts';
import { callDesk } from '../calls/call-desk.ts';
import type { DeskSession } from '../store/create-session.ts';

interface PreviewSignals {
  readonly preview: Signal<SavePreview | undefined>;
  readonly fault: Signal<string>;
}

/** Asks for the files as they would be, once everything is kept that they are made of. */
export async function loadPreview(
  session: DeskSession,
  publishes: boolean,
  { preview, fault }: PreviewSignals,
): Promise<void> {
  try {
    await session.keeper.keep(session.journal.value);
    preview.value = await callDesk('preview', { id: session.id, publishes });
  } catch (error) {
    fault.value = errorMessage(error);
  }
}

interface WriteRequest {
  readonly session: DeskSession;
  readonly preview: SavePreview | undefined;
  readonly publishes: boolean;
  readonly written: Signal<readonly string[] | undefined>;
  readonly fault: Signal<string>;
}

/** Writes the files that were shown; where one has changed since, both versions are shown instead. */
export async function writeFiles({
  session,
  preview,
  publishes,
  written,
  fault,
}: WriteRequest): Promise<void> {
  if (preview === undefined) return;
  try {
    const seen = Object.fromEntries(preview.files.map(({ path, sha256 }) => [path, sha256]));
    const answered = await callDesk('save', { id: session.id, publishes, seen });
    if (answered.status === 'conflict') {
      await session.reload();
      fault.value = `${answered.path} has changed on disk since it was shown. Nothing was written.`;
    } else {
      session.take(answered.report);
      written.value = answered.paths;
      fault.value = '';
    }
  } catch (error) {
    fault.value = errorMessage(error);
  }
}
