import { defaultKeymap, history, historyKeymap, redo, undo } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, placeholder } from '@codemirror/view';
import type { DigestWords } from './digest-words.ts';
import { offerWhileTyping } from './offer-while-typing.ts';
import { quoteChips } from './quote-chips.ts';
import { shownWords } from './shown-words.ts';
import { underlineWords } from './underline-words.ts';

interface DigestEditorOptions {
  readonly parent: HTMLElement;
  readonly body: string;
  readonly words: DigestWords;
  readonly onChange: (body: string) => void;
  /** Alt S: the sentence at the caret. */
  readonly onSummary: (sentence: string) => void;
  /** Ctrl Z and Ctrl Shift Z where the editor itself has nothing left to take back, or to do again. */
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** An editor for Markdown in which quotes are set and never typed. */
export function createDigestEditor({
  parent,
  body,
  words,
  onChange,
  onSummary,
  onUndo,
  onRedo,
}: DigestEditorOptions): EditorView {
  const keys = keymap.of([
    { key: 'Alt-s', run: (view) => takeSentence(view, onSummary) },
    // The desk's own: undo over all steps, files, on to the next screen.
    { key: 'Mod-Enter', run: () => false },
    { key: 'Mod-s', run: () => false },
    { key: 'Mod-z', run: (view) => undo(view) || passOn(onUndo) },
    { key: 'Mod-Shift-z', run: (view) => redo(view) || passOn(onRedo) },
    { key: 'Escape', run: leave },
    ...historyKeymap,
    ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
  ]);
  const extensions: readonly Extension[] = [
    history(),
    offerWhileTyping(words),
    keys,
    markdown(),
    quoteChips(words),
    highlightSpecialChars({
      addSpecialChars: /[\u202a-\u202c\u2060\u2068]/,
      render: (code) => shownWords(String.fromCodePoint(code)),
    }),
    underlineWords,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': 'Digest', spellcheck: 'true', lang: 'en' }),
    placeholder('What the report tells, in words of ours. “ offers its quotes.'),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) onChange(state.doc.toString());
    }),
  ];
  return new EditorView({ parent, state: EditorState.create({ doc: body, extensions }) });
}

function passOn(act: () => void): boolean {
  act();
  return true;
}

/** Esc leaves a field, and letters are keys again. */
function leave(view: EditorView): boolean {
  view.contentDOM.blur();
  return true;
}

const sentenceEnd = /[.!?]["”’]?(?=\s|$)/g;

function takeSentence(view: EditorView, onSummary: (sentence: string) => void): boolean {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const ends = Array.from(line.text.matchAll(sentenceEnd), ({ index, 0: end }) => index + end.length);
  const at = head - line.from;
  const start = ends.findLast((end) => end < at) ?? 0;
  const end = ends.find((one) => one >= at) ?? line.text.length;
  const sentence = line.text.slice(start, end).trim();
  if (sentence !== '') onSummary(sentence);
  return true;
}
