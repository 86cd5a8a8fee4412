/** A feed whose title would be 12.5 MB long with its entities unfolded. */
export const growingEntities = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]><rss><channel><title>${'&c;'.repeat(500)}</title></channel></rss>`;
