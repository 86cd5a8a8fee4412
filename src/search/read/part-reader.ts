import { type Load, SearchLoadError } from '../index/index-loader.ts';
import { remember } from '../words/remember.ts';

/** Gives so many bytes of a file, from one on. */
export type ReadPart = (file: string, from: number, length: number) => Promise<string>;

const mostKept = 4_000;

/** Fetches each part once. Where a host cannot give parts the file comes, which the browser keeps. */
export function createPartReader(load: Load): ReadPart {
  const read = remember(async (key) => {
    const [file = '', from = '', length = ''] = key.split(' ');
    return readPart(load, file, [Number(from), Number(from) + Number(length)]);
  }, mostKept);
  return (file, from, length) => (length === 0 ? Promise.resolve('') : read(`${file} ${from} ${length}`));
}

async function readPart(load: Load, file: string, [from, to]: readonly [number, number]): Promise<string> {
  try {
    const text = await load(file, [from, to]);
    const bytes = new TextEncoder().encode(text);
    if (bytes.length === to - from) return text;
    if (bytes.length < to) throw new Error(`${file} ends before byte ${to}`);
    return new TextDecoder().decode(bytes.subarray(from, to));
  } catch (cause) {
    throw new SearchLoadError({ trouble: 'file', file }, cause);
  }
}
