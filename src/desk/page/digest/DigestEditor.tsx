import { Transaction } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { effect, untracked } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { DigestCheck } from '../../../propose/digest/check-digest.ts';
import { createDigestEditor } from './create-digest-editor.ts';
import type { DigestWords } from './digest-words.ts';
import { showFound } from './underline-words.ts';

interface DigestEditorProps {
  /** The digest as it stands; it is read whenever a signal in it changes. */
  readonly readBody: () => string;
  readonly check: DigestCheck;
  readonly words: DigestWords;
  readonly onChange: (body: string) => void;
  readonly onSummary: (sentence: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The digest as it is written; what is done elsewhere, by undo or in another step, is taken over. */
export function DigestEditor({ readBody, check, ...options }: DigestEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | undefined>(undefined);
  useEffect(() => {
    if (place.current === null) return;
    const parent = place.current;
    const body = untracked(readBody);
    const view = createDigestEditor({ parent, body, ...options });
    editor.current = view;
    view.focus();
    // At once and not after the next rendering, so that the editor is never behind what was typed into it.
    const end = effect(() => takeOver(view, readBody()));
    return () => {
      end();
      view.destroy();
    };
  }, []);
  useEffect(() => {
    editor.current?.dispatch({ effects: showFound.of(check) });
  }, [check]);
  return <div class="field body" ref={place} />;
}

/** What was done elsewhere, by undo or in another step, takes the place of what stands in the editor. */
function takeOver(view: EditorView, body: string): void {
  if (view.state.doc.toString() === body) return;
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: body },
    annotations: Transaction.addToHistory.of(false),
  });
}
