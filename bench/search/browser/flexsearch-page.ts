import { askPeer } from './ask-peer.ts';

globalThis.ask = askPeer(
  async () => (await import('../engines/flexsearch-forward.ts')).flexsearchForward,
  'flexsearch',
);
