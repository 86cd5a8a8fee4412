import type { DeskKey } from './desk-key.ts';

const words = { group: 'Words in the report', on: 'decide' } as const;

/** Keys that move the ends of words, and that make something of what is selected. */
export const wordKeys: readonly DeskKey[] = [
  {
    ...words,
    keys: 'Shift ArrowRight',
    says: 'end, by words',
    run: (session) => session.moveEdge('end', 'word', 1),
  },
  {
    ...words,
    keys: 'Shift ArrowLeft',
    says: 'end, by words',
    run: (session) => session.moveEdge('end', 'word', -1),
  },
  {
    ...words,
    keys: 'Ctrl Shift ArrowRight',
    says: 'start, by words',
    run: (session) => session.moveEdge('start', 'word', 1),
  },
  {
    ...words,
    keys: 'Ctrl Shift ArrowLeft',
    says: 'start, by words',
    run: (session) => session.moveEdge('start', 'word', -1),
  },
  {
    ...words,
    keys: 'Alt Shift ArrowRight',
    says: 'end, by letters',
    run: (session) => session.moveEdge('end', 'letter', 1),
  },
  {
    ...words,
    keys: 'Alt Shift ArrowLeft',
    says: 'end, by letters',
    run: (session) => session.moveEdge('end', 'letter', -1),
  },
  { ...words, keys: 'q', says: 'the selection is a quote', run: (session) => session.makeQuoteOfSelection() },
  { ...words, keys: 'c', says: 'the selection is a claim', run: (session) => session.makeClaimOfSelection() },
  {
    ...words,
    keys: 'p',
    says: 'the selection is a person, body or outlet',
    run: (session) => session.makeRecordOfSelection('person'),
  },
];
