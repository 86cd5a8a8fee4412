/** A whole web address, resolved against the page's own; nothing for any other scheme. */
export function safeUrl(address: string | null | undefined, base?: string): string | undefined {
  if (address === null || address === undefined) return undefined;
  const url = URL.parse(address, base);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
}
