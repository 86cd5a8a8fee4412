import type { Attribution, Situation } from './attribution.ts';
import { attributionRules } from './attribution-rules.ts';

/** The speaker of a quotation by the first rule that finds one. */
export function attributeQuote(situation: Situation): Attribution | undefined {
  for (const { find } of attributionRules) {
    const attribution = find(situation);
    if (attribution !== undefined) return attribution;
  }
  return undefined;
}
