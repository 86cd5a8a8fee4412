import { askPeer } from './ask-peer.ts';

globalThis.ask = askPeer(
  async () => (await import('../engines/minisearch-tuned.ts')).minisearchTuned,
  'minisearch',
);
