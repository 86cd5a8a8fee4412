import type { Grammar } from '../cues/grammar.ts';
import { readAgent } from '../cues/subjects/read-agent.ts';
import type { Mention } from '../names/mention.ts';
import { nameMention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Attribution, Situation } from './attribution.ts';

/** “…” — Ann Moss; “…” (Ann Moss) */
const dash = /^(?:[—–―]{1,2}|-{1,2}|~|\()$/;
/** A line of nothing but a name, a trade and a town is no longer than this. */
const longest = 24;

/** “…” — Ann Moss: the words fill their paragraph but for the one who signs them, there or in the next line. */
export function nameBehindDash({ paragraphs, here, at }: Situation): Attribution | undefined {
  const { paragraph, grammar } = here;
  const opens = at === 0 || (at === 1 && /^[•*·]$/.test(paragraph.tokens[0]?.text ?? ''));
  if (!opens) return undefined;
  const below = paragraphs[paragraph.index + 1]?.paragraph;
  const sign = paragraph.tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (at < paragraph.tokens.length - 1) return signedBy(paragraph, sign, grammar);
  return below === undefined ? undefined : signedBy(below, 0, grammar);
}

function signedBy(
  paragraph: NamedParagraph,
  at: number,
  { code }: Pick<Grammar, 'code'>,
): Attribution | undefined {
  const { tokens } = paragraph;
  if (!dash.test(tokens[at]?.text ?? '') || tokens.length - at > longest) return undefined;
  const mention =
    code === 'en' && tokens[at]?.text !== '(' ? signature(paragraph, at + 1) : nameAlone(paragraph, at + 1);
  const ends = mention === undefined || /^(?:[,(.)]|[—–―-]+)?$/.test(tokens[mention.to]?.text ?? '');
  return mention === undefined || !ends
    ? undefined
    : { paragraph, mention, score: 10, rule: 'name behind a dash' };
}

/** English nouns sign too: “— a deckhand”. */
function signature(paragraph: NamedParagraph, from: number): Mention | undefined {
  const name = nameAlone(paragraph, from);
  if (name !== undefined) return name;
  const agent = readAgent(paragraph, from);
  return agent?.kind === 'nominal' ? agent : undefined;
}

function nameAlone({ nameAt }: NamedParagraph, from: number): Mention | undefined {
  const name = nameAt[from];
  return name === undefined ? undefined : nameMention(name);
}
