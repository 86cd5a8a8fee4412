import { passiveAuxiliaries } from '../lists/function-words.ts';
import type { Mention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import { isPossessive, type Token } from '../names/tokenize.ts';
import type { FoundSubject } from './cue.ts';
import { readAgent } from './subjects/read-agent.ts';
import { readSubject } from './subjects/read-subject.ts';
import { skipAdverbs } from './subjects/skip-to-subject.ts';

/** "The Gazette quoted Ann Lee as saying", "Ann Lee was quoted by the Gazette as saying": hers are the words. */
export function readCited(paragraph: NamedParagraph, at: number): FoundSubject | undefined {
  const cites = citesBefore(paragraph, at);
  if (cites === undefined) return undefined;
  const helper = paragraph.tokens[skipAdverbs(paragraph, cites - 1)]?.lower ?? '';
  const isPassive = passiveAuxiliaries.has(helper);
  const mention = isPassive ? readSubject(paragraph, cites) : citedBetween(paragraph, cites, at - 1);
  return mention === undefined ? undefined : { mention, form: isPassive ? 'verb' : 'participle' };
}

/** "quoted Ann Lee’s lawyer as saying": the whole phrase between the verb and its "as". */
function citedBetween(paragraph: NamedParagraph, cites: number, as: number): Mention | undefined {
  const mention = readSubject(paragraph, as) ?? readAgent(paragraph, cites + 1);
  if (mention === undefined || mention.head <= cites) return undefined;
  return { ...mention, from: Math.max(cites + 1, mention.from) };
}

const longestCited = 14;
const citing = /^(?:quot|cit)(?:es|ed|ing|e)$/;
const saying = /^(?:saying|telling|writing|asking|adding|warning)$/;

/** Where the verb stands whose "as saying" a participle ends. */
function citesBefore({ tokens }: NamedParagraph, at: number): number | undefined {
  if (tokens[at - 1]?.lower !== 'as' || !saying.test(tokens[at]?.lower ?? '')) return undefined;
  for (let verb = at - 2; verb > at - longestCited && isWithinPhrase(tokens[verb]); verb -= 1)
    if (citing.test(tokens[verb]?.lower ?? '')) return verb;
  return undefined;
}

/** A word, or the ending that shows whose it is: no sign parts it from the next. */
export function isWithinPhrase(token: Token | undefined): boolean {
  return token?.kind === 'word' || isPossessive(token);
}

/** "quoted … as saying": what the verb says is said again, and of whom, by the participle. */
export function citesOther({ tokens }: NamedParagraph, at: number): boolean {
  if (!citing.test(tokens[at]?.lower ?? '')) return false;
  const near = tokens.slice(at + 1, at + longestCited);
  const as = near.findIndex((token) => token.lower === 'as' || !isWithinPhrase(token));
  return near[as]?.lower === 'as' && saying.test(near[as + 1]?.lower ?? '');
}
