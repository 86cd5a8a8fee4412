/** What a page says of its site beside the name. */
interface SiteSaid {
  /** The program that made the page: “WordPress 9.1”. */
  readonly generator: string | undefined;
}

/** The name of a site, as a person would say it; nothing where a program or an address stands in its place. */
export function siteName(said: string | undefined, { generator }: SiteSaid): string | undefined {
  if (said === undefined || webAddress.test(said)) return undefined;
  if (generator?.toLowerCase().startsWith(said.toLowerCase()) === true) return undefined;
  return bareHost.test(said) ? said.replace(/^www\./i, '') : said;
}

const webAddress = /^(?:https?:)?\/\/|^@/i;
const bareHost = /^(?:[\w-]+\.)+[a-z]{2,}$/i;
