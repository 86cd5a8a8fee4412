/** The part of edtf that this project calls; the package ships no types. */
declare module 'edtf' {
  /** Parses EDTF text; `min` and `max` are milliseconds since 1970 UTC. Throws on text that is not EDTF. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
