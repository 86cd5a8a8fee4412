/** What a report says and whose words they are, read from an article's YAML alone: the measure that the proof is held against. */
const quoteFields = ['id', 'speaker', 'told', 'words', 'span', 'continued', 'insertions', 'attribution'];
const claimFields = ['fact', 'value', 'printed', 'span', 'by', 'told', 'expected', 'fellAway', 'notKnown'];
const notQuoteFields = ['words', 'span'];

type Node = Readonly<Record<string, unknown>>;

/** The recorded fields as one text, the same wherever the same is recorded. */
export function recordedFields(data: Node): string {
  const source = nodeOf(data['source']);
  return JSON.stringify([
    source['headline'],
    source['deck'],
    nodeOf(source['file']),
    listOf(data['quotes'])
      .map((quote) => pick(quote, quoteFields))
      .toSorted(),
    listOf(data['notQuotes'])
      .map((words) => pick(words, notQuoteFields))
      .toSorted(),
    listOf(data['events'])
      .flatMap((told) =>
        listOf(told['claims']).map((claim) => `${String(told['event'])} ${pick(claim, claimFields)}`),
      )
      .toSorted(),
    (Array.isArray(data['spellings']) ? data['spellings'] : []).map(String).toSorted(),
  ]);
}

/** Whether a path from the top of the YAML leads to a recorded field. */
export function isRecordedPath(path: readonly (string | number)[]): boolean {
  const names = path.filter((step) => typeof step === 'string');
  const [first = '', second = '', third = ''] = names;
  if (first === 'source') return second === 'headline' || second === 'deck' || second === 'file';
  if (first === 'quotes') return quoteFields.includes(second);
  if (first === 'notQuotes') return notQuoteFields.includes(second);
  if (first === 'events') return second === 'claims' && claimFields.includes(third);
  return first === 'spellings';
}

function pick(node: Node, fields: readonly string[]): string {
  const isGiven = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return JSON.stringify(fields.map((field) => (isGiven(node[field]) ? node[field] : null)));
}

function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.map(nodeOf) : [];
}
