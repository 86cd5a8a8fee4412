import { askPeer } from './ask-peer.ts';

globalThis.ask = askPeer(async () => (await import('../engines/orama-tolerant.ts')).oramaTolerant, 'orama');
