import { z } from 'zod';

/** A link that is safe to print: an absolute http or https address, nothing else. */
export const WebAddressSchema = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });
