/** jsonld has no types of its own; these are for the part that tests use. */
declare module 'jsonld' {
  type Expanded = readonly Readonly<Record<string, unknown>>[];
  const jsonld: {
    expand(
      document: object,
      options: {
        readonly documentLoader: (
          url: string,
        ) => Promise<{ readonly document: object; readonly documentUrl: string }>;
      },
    ): Promise<Expanded>;
  };
  export default jsonld;
}
