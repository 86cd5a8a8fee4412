import { type Proof, ProvedFileSchema, ProvedSchema } from '../../domain/proof.ts';

/** A proof as its file holds it: one line for each recorded thing, so that two people's changes merge. */
export function formatProof({ lines }: Proof): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Reads what `formatProof` wrote; undefined where the text is no proof any more. */
export function parseProof(text: string): Proof | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = ProvedSchema.array().safeParse(lines.map(parseLine));
  const file = ProvedFileSchema.safeParse(read.data?.[0]);
  return read.success && file.success ? { file: file.data, lines: read.data } : undefined;
}

/** The one-based line at which a text is no proof any more: the first that is no recorded thing, else the first of all. */
export function findBrokenLine(text: string): number {
  const broken = text
    .split('\n')
    .findIndex((line) => line.trim() !== '' && !ProvedSchema.safeParse(parseLine(line)).success);
  return Math.max(0, broken) + 1;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
