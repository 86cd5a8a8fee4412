/** The package has no types of its own: what is used of it. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'woff2';
    /** What is left of an axis: one value, or a range. */
    readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    /** OpenType features, all others are dropped. */
    readonly keepFeatures: readonly string[];
  }
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: SubsetOptions,
  ): Promise<Uint8Array>;
}
