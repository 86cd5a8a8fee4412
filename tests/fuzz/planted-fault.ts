import type { ByteTarget } from './search-bytes.ts';

/** A fault behind three checks, one behind the other: a search that does not find it finds nothing. */
export const plantedFault: ByteTarget = {
  seeds: [new TextEncoder().encode('lake')],
  check: (bytes) => {
    if (bytes[0] !== 0xff) return;
    if (bytes[1] !== 0x7f) return;
    if (bytes[2] !== 0xc3) return;
    throw new Error('The planted fault was found.');
  },
};
