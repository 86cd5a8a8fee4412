/** citation-js has no types of its own; these are for the part that is used. */
declare module '@citation-js/core' {
  type RisFields = Readonly<Record<string, string | number | readonly (string | number)[]>>;

  export class Cite {
    constructor(items: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: 'bibtex'): string;
    format(format: 'ris', options: { readonly format: 'object' }): readonly RisFields[];
  }

  export const plugins: {
    readonly config: {
      get(plugin: '@bibtex'): {
        readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
