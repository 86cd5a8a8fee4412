import { WebAddressSchema } from '../../../domain/fields/web-address.ts';

/** A whole web address, resolved against the page's own; nothing for any other scheme, or for a host that only a network of its own knows. */
export function safeUrl(address: string | null | undefined, base?: string): string | undefined {
  if (address === null || address === undefined) return undefined;
  const { href } = URL.parse(address, base) ?? {};
  return WebAddressSchema.safeParse(href).success ? href : undefined;
}
