import type { DeskStore } from '../store/create-desk.ts';
import type { DeskScreen } from '../store/desk-signals.ts';
import type { LetterMode } from '../store/letter-mode.ts';
import { deskKeys } from './desk-keys.ts';
import { goToPane } from './go-to-pane.ts';
import { keysOfEvent } from './keys-of-event.ts';
import { showReportWhileHeld } from './show-while-held.ts';

const screens: Readonly<Record<string, DeskScreen>> = { i: 'inbox', d: 'decide', w: 'digest', r: 'ready' };
const other: Readonly<Record<string, string>> = { j: 'ArrowDown', k: 'ArrowUp' };
const digit = /^(?:(Shift) )?([1-9])$/;

/** Acts on keys while no field is open; gives the function that ends it. */
export function listenForKeys(desk: DeskStore): () => void {
  let isGoing = false;
  const act = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || desk.dialog.value !== undefined) return;
    const keys = byMode(keysOfEvent(event), desk.letters.value);
    if (keys === undefined) return;
    if (keys === 'Escape' && event.target instanceof HTMLInputElement) event.target.blur();
    if (isTyping(event.target) && !isForTyping(keys) && !isUndoneField(event.target, keys)) return;
    const hasActed = isGoing ? goTo(keys, desk) : press(keys, event, desk);
    isGoing = !isGoing && keys === 'g' && !hasActed;
    if (hasActed) event.preventDefault();
    // What was taken back may be what stands in the field: from there on the next undo is the desk’s again.
    if (hasActed && isUndo(keys)) setTimeout(() => rememberBegin(event.target));
  };
  const enter = ({ target }: FocusEvent) => rememberBegin(target);
  document.addEventListener('keydown', act);
  document.addEventListener('focusin', enter);
  return () => {
    document.removeEventListener('keydown', act);
    document.removeEventListener('focusin', enter);
  };
}

const sign = /^(?:Alt )?(?<key>.)$/u;

/** Letters, digits and signs alone, only with Alt, or not at all; undefined for what is no key of the desk then. */
function byMode(keys: string, mode: LetterMode): string | undefined {
  const { key } = sign.exec(keys)?.groups ?? {};
  if (key === undefined || mode === 'alone') return keys;
  if (mode === 'off') return undefined;
  return keys.startsWith('Alt ') ? key.toLowerCase() : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** Of what is pressed in a field only this is the desk’s. */
function isForTyping(keys: string): boolean {
  return keys === 'Ctrl Enter' || keys === 'Ctrl S' || keys === 'Alt R' || keys.endsWith('F6');
}

function isUndo(keys: string): boolean {
  return keys === 'Ctrl Z' || keys === 'Ctrl Shift Z';
}

function rememberBegin(target: EventTarget | null): void {
  if (target instanceof HTMLInputElement) target.dataset['began'] = target.value;
}

/** Undo is the field’s until what stood there at first stands there again; then it is the desk’s. */
function isUndoneField(target: EventTarget | null, keys: string): boolean {
  return (
    isUndo(keys) && target instanceof HTMLInputElement && target.value === (target.dataset['began'] ?? '')
  );
}

function goTo(keys: string, desk: DeskStore): boolean {
  const screen = screens[keys];
  if (screen === undefined) return false;
  desk.show(screen);
  return true;
}

function press(keys: string, { target }: KeyboardEvent, desk: DeskStore): boolean {
  const session = desk.session.value;
  const screen = session === undefined ? 'inbox' : desk.screen.value;
  if (keys === '?') {
    desk.dialog.value = 'help';
    return true;
  }
  if (keys === 'f' && screen === 'inbox') {
    document.getElementById('desk-files')?.click();
    return true;
  }
  if (session === undefined || screen === 'inbox') return false;
  if (keys === 'F6' || keys === 'Shift F6') {
    goToPane(keys === 'F6' ? 1 : -1);
    return true;
  }
  if (keys === 'Alt R' && screen === 'digest') {
    showReportWhileHeld(session);
    return true;
  }
  if (keys === 'Ctrl Enter' && screen === 'digest') {
    desk.show('ready');
    return true;
  }
  // A button does what it says.
  if (keys === 'Enter' && (screen !== 'decide' || target instanceof HTMLButtonElement)) return false;
  const [, shift, number] = digit.exec(keys) ?? [];
  if (number !== undefined && screen === 'decide') {
    const option = session.row.value?.options[Number(number) - 1];
    if (option !== undefined) session.choose(option.value, { adds: shift !== undefined });
    return option !== undefined;
  }
  const wanted = other[keys] ?? keys;
  const found = deskKeys.find((key) => key.keys === wanted && (key.on ?? screen) === screen);
  found?.run(session, desk);
  return found !== undefined;
}
