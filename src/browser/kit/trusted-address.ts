/** What browsers offer that know Trusted Types; TypeScript describes it nowhere. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): {
    /** An object that only the browser can make and that reads as its text, which is all that callers do with it. */
    readonly createScriptURL: (address: string) => string;
  };
}

/**
 * Lets the browser make a script of one address and of no other. Where it knows no Trusted Types, the address as it is.
 * To be called once for each policy and page: the site's policy allows each name once.
 */
export function trustAddress(trusted: string, policyName: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return trusted;
  const policy = trustedTypes.createPolicy(policyName, {
    createScriptURL: (address) => {
      if (address === trusted) return address;
      throw new TypeError(`No script is made of ${address}.`);
    },
  });
  return policy.createScriptURL(trusted);
}
