/** Why a file is not read as a text, and what to do. */
interface OtherKind {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  readonly line: number;
}

const startOfXml = /^\s*<\?xml\b[^>]{0,200}\?>(?:\s*<[!?][^>]{0,1000}>)*\s*<(?<root>[A-Za-z][\w:.-]{0,60})/;
/** Feeds, exports of notes and pages. */
const knownRoots = /^(?:rss|feed|rdf:RDF|en-export|html|body|div|article)$/i;
const tableName = /\.(?:csv|tsv)$/i;
const columns = /^\W?(?:[\w -]{1,30}[,;\t]\s?){1,30}[\w -]{1,30}\s*$/;
const ofAddress = /(?:^|[,;\t"])\s?(?:url|link|address|href|given_url|resolved_url)(?:["\s]|[,;\t]|$)/i;
const ofWords = /(?:^|[,;\t"])\s?(?:text|content|body|html|article|abstract)(?:["\s]|[,;\t]|$)/i;

/** What a file is that neither holds a report nor says so by its name; nothing where it may be a plain text. */
export function findOtherKind(name: string, text: string): OtherKind | undefined {
  const root = startOfXml.exec(text.slice(0, 4000))?.groups?.['root'];
  if (root !== undefined) return knownRoots.test(root) ? undefined : otherXml(root);
  const [head = ''] = text.split('\n', 1);
  const isList = tableName.test(name) && columns.test(head) && ofAddress.test(head) && !ofWords.test(head);
  return isList ? listOfAddresses : undefined;
}

function otherXml(root: string): OtherKind {
  return {
    rule: 'xml-of-another-kind',
    message: `The file is XML of a kind that is not read: its root element is <${root}>.`,
    hint: 'Save the report as a web page, as plain text, or as the feed that it stands in.',
    line: 1,
  };
}

const listOfAddresses: OtherKind = {
  rule: 'list-of-addresses',
  message: 'The file is a table of addresses and holds the text of no report.',
  hint: 'Save the pages themselves, or fetch them one by one: npm run ingest -- https://….',
  line: 1,
};
