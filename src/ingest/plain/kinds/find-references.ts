import type { OtherKind } from './other-kind.ts';

/** How the formats of reference managers begin, and what stands in each record. */
const formats = [
  { start: /^\s*TY {1,2}- [A-Z]{2,8}\s*$/m, field: /^(?:TI|T1|AU|A1|UR|ER) {1,2}-/m },
  {
    start: /^\s*(?:%[^\n]{0,500}\n\s{0,20}){0,20}@[a-z]{3,20}\s{0,5}[{(]\s{0,5}[^\s,]{1,200},/i,
    field: /^\s{0,20}[a-z_-]{2,30}\s{0,20}=\s{0,5}[{"\d]/im,
  },
  { start: /^\s*%0 [A-Z][^\n]{2,60}\n/, field: /^%[TAU] \S/m },
  { start: /^\s*PMID ?- ?\d+/, field: /^(?:TI|FAU|DP) {1,3}- /m },
] as const;

/** References of a library: they tell of texts, and are none. */
export function findReferences(text: string): OtherKind | undefined {
  const start = text.slice(0, 20_000);
  if (!formats.some((format) => format.start.exec(start)?.index === 0 && format.field.test(start)))
    return undefined;
  return {
    rule: 'references-and-no-report',
    message: 'The file holds references, the records of a library, and the text of no report.',
    hint: 'Save the reports themselves, as web pages, PDF or plain text.',
    line: 1,
  };
}
