import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Key } from '../parts/Key.tsx';
import { useDesk } from '../parts/use-desk.ts';
import type { DeskStore } from '../store/create-desk.ts';

const webAddress = /^https?:\/\/\S+$/i;

/** Takes files that are dropped or chosen, text or a page that is pasted, and an address. */
export function Drop() {
  const desk = useDesk();
  const address = useSignal('');
  useEffect(() => listenForDrops(desk, () => address.value), [desk]);
  return (
    <form
      class="drop"
      onSubmit={(event) => {
        event.preventDefault();
        if (webAddress.test(address.value)) void desk.take({ url: address.value });
      }}
    >
      <span>
        <b>Drop files anywhere</b> on this page
      </span>
      <span>
        <Key keys="Ctrl V" /> a page or its text
      </span>
      <ChooseFiles desk={desk} />
      <label>
        <span>Address of the page, or of the text that you paste next</span>
        <input
          class="field"
          type="url"
          placeholder="https://"
          value={address.value}
          onInput={(event) => (address.value = event.currentTarget.value)}
        />
      </label>
      <button class="btn" type="submit" disabled={!webAddress.test(address.value)}>
        Fetch once
      </button>
    </form>
  );
}

function ChooseFiles({ desk }: { readonly desk: DeskStore }) {
  const files = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="plain" onClick={() => files.current?.click()} aria-keyshortcuts="f">
        <Key keys="f" /> choose files
      </button>
      <input
        ref={files}
        type="file"
        id="desk-files"
        multiple
        hidden
        onChange={(event) => void takeFiles(desk, event.currentTarget.files ?? [])}
      />
    </>
  );
}

function listenForDrops(desk: DeskStore, address: () => string): () => void {
  const over = (event: DragEvent) => event.preventDefault();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void takeFiles(desk, event.dataTransfer?.files ?? []);
  };
  const paste = (event: ClipboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    void takePasted(desk, event.clipboardData, address());
  };
  document.addEventListener('dragover', over);
  document.addEventListener('drop', drop);
  document.addEventListener('paste', paste);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', drop);
    document.removeEventListener('paste', paste);
  };
}

async function takeFiles(desk: DeskStore, chosen: Iterable<File>): Promise<void> {
  const files = await Promise.all(
    Array.from(chosen, async (file) => ({
      name: file.name.replace(/^\.+/, '') || 'file',
      base64: toBase64(new Uint8Array(await file.arrayBuffer())),
    })),
  );
  if (files.length > 0) await desk.take({ files });
}

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 32_768)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)));
  return btoa(pieces.join(''));
}

async function takePasted(desk: DeskStore, data: DataTransfer | null, address: string): Promise<void> {
  if (data === null) return;
  if (data.files.length > 0) return takeFiles(desk, data.files);
  const text = data.getData('text/plain');
  if (webAddress.test(text.trim())) return desk.take({ url: text.trim() });
  const url = webAddress.test(address) ? { url: address } : {};
  const html = data.getData('text/html');
  if (text.trim() !== '') await desk.take({ pasted: { text, ...(html === '' ? {} : { html }), ...url } });
}
