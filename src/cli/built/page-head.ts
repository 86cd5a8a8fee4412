import { z } from 'zod';

export const PageHeadSchema = z.strictObject({
  isUnlisted: z.boolean(),
  /** The address that counts for it. */
  canonical: z.string().optional(),
});

/** What a page says of itself to robots. */
export type PageHead = z.infer<typeof PageHeadSchema>;

const unlisted = /<meta name="robots" content="[^"]*noindex/;
const canonical = /<link rel="canonical" href="([^"]*)"/;

/** Reads it from the bytes of a page. */
export function readPageHead(page: Buffer): PageHead {
  const end = page.indexOf('</head>');
  const head = page.toString('utf8', 0, end === -1 ? page.length : end);
  const [, counts] = canonical.exec(head) ?? [];
  return { isUnlisted: unlisted.test(head), ...(counts !== undefined && { canonical: counts }) };
}
