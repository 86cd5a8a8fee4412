import type { RowName } from '../../sheet/rows/row-view.ts';
import type { DeskSession } from '../store/create-session.ts';
import type { DeskKey } from './desk-key.ts';
import { wordKeys } from './word-keys.ts';

const decision = { group: 'The open decision', on: 'decide' } as const;
const words = { group: 'Words in the report', on: 'decide' } as const;
const about = { group: 'Going about' } as const;

/** Every key of the desk but the digits, which answer the open row, and `g`, which goes to another screen. */
export const deskKeys: readonly DeskKey[] = [
  { ...decision, keys: 'Enter', says: 'settle as shown, go to the next', run: (session) => session.settle() },
  { ...decision, keys: '1–9', says: 'that answer', run: () => undefined },
  { ...decision, keys: 'Shift 1–9', says: 'also that speaker', run: () => undefined },
  {
    ...decision,
    keys: 's',
    says: 'speaker, person or outlet, by name',
    run: (session) => session.openRow(rowOf(session, ['speaker', 'by', 'outlet', 'person']) ?? 'speaker'),
  },
  {
    ...decision,
    keys: 'o',
    says: 'occasion, office; twice: by name',
    run: (session) => session.openRow(rowOf(session, ['occasion', 'office']) ?? 'occasion'),
  },
  {
    ...decision,
    keys: 't',
    says: 'kind; of a new name: person, body or outlet',
    run: (session) => session.openRow('kind'),
  },
  {
    ...decision,
    keys: 'v',
    says: 'told to; of a claim: value',
    run: (session) => session.openRow(rowOf(session, ['told', 'value']) ?? 'told'),
  },
  {
    ...decision,
    keys: 'e',
    says: 'of a claim: event; the selection is an event',
    run: (session) =>
      session.selection.value === undefined
        ? session.openRow(rowOf(session, ['event', 'which']) ?? 'event')
        : session.makeRecordOfSelection('event'),
  },
  {
    ...decision,
    keys: 'f',
    says: 'of a claim: fact; twice: by name',
    run: (session) => session.openRow('fact'),
  },
  {
    ...decision,
    keys: 'n',
    says: 'of a claim: a fact nobody has yet; of a new record: its name',
    run: (session) => {
      const name = rowOf(session, ['name', 'title']);
      if (name !== undefined) {
        session.openRow(name);
        return;
      }
      session.openRow('fact');
      session.openRow('fact');
    },
  },
  { ...decision, keys: 'u', says: 'same utterance as…', run: (session) => session.openRow('same') },
  {
    ...decision,
    keys: 'x',
    says: 'not a quote, then 1–5 why; no claim, person or event',
    run: (session) => session.deny(),
  },
  {
    ...decision,
    keys: 'Shift Enter',
    says: 'accept all without a doubt',
    run: (session) => session.settleSure(),
  },
  { ...about, on: 'decide', keys: 'ArrowDown', says: 'next; also j', run: (session) => session.move(1) },
  { ...about, on: 'decide', keys: 'ArrowUp', says: 'previous; also k', run: (session) => session.move(-1) },
  { ...about, keys: 'g i d w r', says: 'inbox, decide, digest, ready', run: () => undefined },
  { ...about, keys: 'Ctrl Z', says: 'undo, back to its place', run: (session) => session.undo() },
  { ...about, keys: 'Ctrl Shift Z', says: 'redo', run: (session) => session.redo() },
  { ...about, keys: 'Ctrl S', says: 'the files, after a look', run: (_, desk) => desk.show('ready') },
  { ...about, keys: 'h', says: 'all that was done', run: (_, desk) => (desk.dialog.value = 'history') },
  {
    ...about,
    keys: 'Ctrl K',
    says: 'anything by its name',
    run: (_, desk) => {
      desk.dialog.value = 'palette';
    },
  },
  {
    ...about,
    on: 'decide',
    keys: 'y',
    says: 'doubts by rank, or by the text',
    run: (session) => session.turnOrder(),
  },
  {
    ...words,
    keys: '/',
    says: 'find by typing; the match is the selection',
    run: (session) => session.find(),
  },
  { ...decision, keys: 'z', says: 'hold for later, or no longer', run: (session) => session.hold() },
  {
    ...decision,
    keys: 'a',
    says: 'accept all above a confidence',
    run: (_, desk) => {
      desk.dialog.value = 'accept';
    },
  },
  {
    ...decision,
    keys: 'b',
    says: 'part at the caret; else join with the quote before',
    run: (session) => session.joinOrPart(),
  },
  {
    ...decision,
    keys: 'w',
    says: 'when: day of the report or of a new event',
    run: (session) => session.openRow('day'),
  },
  {
    ...decision,
    keys: 'd',
    says: 'all its fields, also those that have no row',
    run: (session) => {
      session.showsDetails.value = !session.showsDetails.value;
    },
  },
  {
    ...about,
    on: 'decide',
    keys: 'Escape',
    says: 'let go of the selection',
    run: (session) => session.letGo(),
  },
  { ...about, keys: 'F6', says: 'report, card, queue, and round; Shift F6 back', run: () => undefined },
  {
    ...about,
    keys: 'm',
    says: 'two people are one',
    run: (_, desk) => {
      desk.dialog.value = 'merge';
    },
  },
  {
    ...about,
    on: 'digest',
    keys: 'Alt R',
    says: 'in the digest: the report, while held',
    run: () => undefined,
  },
  {
    ...about,
    on: 'digest',
    keys: 'Alt S',
    says: 'in the digest: its sentence is the summary of a new event',
    run: () => undefined,
  },
  { ...about, keys: '?', says: 'these keys', run: (_, desk) => (desk.dialog.value = 'help') },
  ...wordKeys,
];

/** The first of these fields that the open card has. */
function rowOf(session: DeskSession, names: readonly RowName[]): RowName | undefined {
  return names.find((name) => session.rows.value.some((row) => row.name === name));
}
