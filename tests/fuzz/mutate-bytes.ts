import type { Random } from '../../bench/random.ts';

/** What turns up where parsers go wrong, beside what the seeds hold. */
const tokens = [
  '\0',
  '\ufeff',
  '\ufffd',
  '\u202e',
  '\u200b',
  '\ud83d\ude42',
  '“',
  '”',
  '"',
  "'",
  '\r',
  '\n\n',
  '\t',
  '<p>',
  '</p>',
  '<div>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<script>',
  '<template>',
  '<table>',
  '&#0;',
  '&#xD800;',
  '&amp',
  '--',
  '=?utf-8?B?/w==?=',
  '=3D=\r\n',
  '\r\n\r\n',
  'Content-Type: ',
  'charset=',
  '<?xml version="1.0" encoding="utf-16"?>',
  '{"version":"https://jsonfeed.org/version/1","items":[{}]}',
  ',,,',
  ' obj <<',
  '>> stream\n',
  ' 0 R',
  '4294967296',
  '-1',
  'NaN',
  '__proto__',
  'constructor',
].map((text) => new TextEncoder().encode(text));

const oddBytes = [0x00, 0x0a, 0x22, 0x3c, 0x7f, 0x80, 0xc3, 0xe2, 0xff];

type Change = (bytes: Uint8Array, random: Random, others: readonly Uint8Array[]) => Uint8Array;

/** Longer inputs cost time and find little more. */
const most = 40_000;

/** Some bytes made from others by a few of the changes that fuzzers make. */
export function mutateBytes(bytes: Uint8Array, random: Random, others: readonly Uint8Array[]): Uint8Array {
  let changed = bytes;
  for (let left = 1 + random.below(6); left > 0; left -= 1)
    changed = random.pick(changes)(changed, random, others);
  return changed.subarray(0, most);
}

const changes: readonly Change[] = [
  flipBit,
  (bytes, random) => splice(bytes, random, Uint8Array.of(random.below(256)), 1),
  (bytes, random) => splice(bytes, random, Uint8Array.of(random.pick(oddBytes)), random.below(2)),
  (bytes, random) => splice(bytes, random, random.pick(tokens), 0),
  (bytes, random) => splice(bytes, random, random.pick(tokens), 1 + random.below(8)),
  (bytes, random) => splice(bytes, random, new Uint8Array(), 1 + random.below(64)),
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => splice(bytes, random, pieceOf(bytes, random), 0),
  (bytes, random, others) => splice(bytes, random, pieceOf(random.pick(others), random), random.below(32)),
  (bytes, random) => {
    const piece = pieceOf(bytes, random).subarray(0, 40);
    return splice(bytes, random, repeat(piece, 2 ** (1 + random.below(8))), 0);
  },
];

function flipBit(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length);
  return bytes.map((byte, index) => (index === at ? byte ^ (1 << random.below(8)) : byte));
}

function splice(bytes: Uint8Array, random: Random, put: Uint8Array, taken: number): Uint8Array {
  const at = random.below(bytes.length + 1);
  const after = bytes.subarray(at + taken);
  const made = new Uint8Array(at + put.length + after.length);
  made.set(bytes.subarray(0, at));
  made.set(put, at);
  made.set(after, at + put.length);
  return made;
}

function pieceOf(bytes: Uint8Array, random: Random): Uint8Array {
  const start = random.below(bytes.length + 1);
  return bytes.subarray(start, start + 1 + random.below(200));
}

function repeat(piece: Uint8Array, times: number): Uint8Array {
  const made = new Uint8Array(piece.length * times);
  for (let time = 0; time < times; time += 1) made.set(piece, time * piece.length);
  return made;
}
