import type { FilePart } from '../index/index-loader.ts';

/**
 * Fetches a file, or a part of one, as text. A host that has no such part, or gives another than was asked for, is asked for
 * the whole file; what it refuses for another reason would be refused again.
 */
export async function fetchPart(address: string, part?: FilePart): Promise<string> {
  const bytes = part && `${part[0]}-${part[1] - 1}`;
  const response = await fetch(address, part && { headers: { range: `bytes=${bytes}` } });
  const { ok, status, statusText, headers } = response;
  const isOther = status === 206 && !headers.get('content-range')?.startsWith(`bytes ${bytes}/`);
  if (part && (status === 416 || isOther)) return fetchPart(address);
  if (!ok) throw new Error(`${status} ${statusText}`);
  return response.text();
}
