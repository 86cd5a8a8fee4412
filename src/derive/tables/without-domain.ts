const siteName = /^(?<own>[^\s.]{3,})\.\p{L}{2,4}$/u;

/** An outlet that is named as its site is called by the first part too: Lake.Post is the Lake. */
export function withoutDomain(name: string): readonly string[] {
  const { own } = siteName.exec(name)?.groups ?? {};
  return own === undefined ? [name] : [name, own];
}
