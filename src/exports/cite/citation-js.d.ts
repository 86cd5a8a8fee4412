/** citation-js has no types of its own; these are for the part that is used. */
declare module '@citation-js/core' {
  type RisFields = Readonly<Record<string, string | number | readonly (string | number)[]>>;

  export class Cite {
    constructor(items: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }

  export const plugins: {
    readonly output: {
      format(this: void, format: 'bibtex', items: readonly object[]): string;
      format(
        this: void,
        format: 'ris',
        items: readonly object[],
        options: { readonly format: 'object' },
      ): readonly RisFields[];
    };
    readonly config: {
      get(plugin: '@bibtex'): {
        readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
