import { askPeer } from './ask-peer.ts';

globalThis.ask = askPeer(async () => (await import('../engines/fuse-alone.ts')).fuseTokens, 'fuse');
