import { placeInText } from '../../../text/lines/place-in-text.ts';
import { decodeBytes } from '../../encoding/decode-bytes.ts';
import { scanUtf8 } from '../../encoding/scan-utf8.ts';
import { listDoubts } from '../doubts/list-doubts.ts';
import { readDecodedText } from './read-decoded-text.ts';
import { cutOff, refusals } from './refusals.ts';
import type { SourceReading } from './source-text.ts';

/** Reads the bytes of a dropped file as the text that spans point into. `header` came with it when it was fetched. Never throws. */
export function readSourceText(name: string, bytes: Uint8Array, header?: string): SourceReading {
  const decoded = decodeBytes(bytes, header);
  if (decoded.status === 'refused') return { status: 'refused', problem: refusals[decoded.reason] };
  const { text, encoding } = decoded;
  if (encoding === 'utf-8' && scanUtf8(bytes).isCut)
    return { status: 'refused', problem: { ...cutOff, ...placeInText(text, text.length) } };
  const reading = readDecodedText(name, decoded);
  return reading.status === 'refused'
    ? reading
    : {
        status: 'read',
        source: { ...reading.source, doubts: [...listDoubts(decoded), ...reading.source.doubts] },
      };
}
