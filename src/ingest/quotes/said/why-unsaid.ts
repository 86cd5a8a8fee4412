import { languagePacks } from '../languages/language-packs.ts';
import type { UnsaidWay } from '../languages/unsaid/unsaid-patterns.ts';
import { isStillAsked } from './is-still-asked.ts';

/** Behind these words another clause begins: “denied what he called”, “did not say when”. */
const otherClause =
  'what|whom|which|who|whose|as|so-called|when|whether|why|how|if|where|until|because|while|and|but|then|than|except|beyond';
const withinClause = `(?:(?!\\b(?:${otherClause}|said|called|wrote)\\b)[^.!?“”",;:\\n])`;
/** Who calls names what is called so: in “the plan he called” the words are his. */
const said = '(?:said|used|written|uttered|called\\s+[^\\s“”"]+)\\b';
const saying = '(?:saying|using|writing|uttering|calling\\s+[^\\s“”"]+)\\b';
const say = '(?:say|use|utter|call\\s+[^\\s“”"]+|describe\\s+[^\\s“”"]+\\s+as)\\b';
const adverb = '(?:(?:ever|actually|once|publicly)\\s+)?';
const claim =
  '(?:(?:(?:the|an?|any|all|those|these)\\s+)?(?:claim|report|accusation|allegation|suggestion|charge|rumou?r)s?\\s+(?:(?:in|by|from|on)\\s+(?:[^\\s.!?“”",;:]+\\s+){1,4}?)?)?';
/** “rejected the claims calling them”, “saying it was”: what the one who denies says of the claim. */
const ofClaim = '\\p{L}+\\s+(?:it|them|this|that|these|those|they)\\b';
const they = '(?:he|she|it|they|I|we)';
const somebody = `(?:(?!(?:${otherClause}|${they})\\b)[^\\s.!?“”",;:]+\\s+){1,3}`;
/** “did not express concern that”, “never made the claim that”. */
const stated =
  '(?:express|voic|rais|ma[kd])(?:e[ds]?|ing)?\\s+(?:(?:an?|any|the)\\s+)?(?:claim|complaint|concern|doubt|fear|hope|objection|remark|statement)s?\\b';
/** “did not deny”, “has never refused”, “nobody disputes”, “without denying”: who denies nothing grants it. */
const negated =
  "(?:\\b(?:not|never|cannot|nobody|no[ -]one|none|few|no\\s+longer|hardly|without|stopped(?!\\s+short\\b))|n['’]t)\\s+";
const helper =
  '(?:(?:be|been|have|has|had|could|can|would|will|even|ever|once|directly|publicly|openly|explicitly|outright|really)\\s+|(?:try|bother|want|seek|attempt|able)\\s+to\\s+)';
const notNegated = `(?<!${negated}${helper}{0,3})`;
/** “never left without saying”; who can never win without it, or has not left without it, may not have said it. */
const afterNoNever = `(?<!(?<!\\b(?:can|could|will|would|should|must)\\s+)\\b(?:never|seldom|rarely)\\s+(?:(?!\\b(?:before|after)\\b)${withinClause}){0,30})`;
const declining = `${notNegated}\\b(?:declin|refus)(?:e[sd]?|ing)`;
const denial = `${notNegated}\\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|reject(?:s|ed|ing)?)\\b`;
const perfect = '(?:(?:has|have|had|ever|once|publicly)\\s+){0,2}';
const noun = '(?:(?:the|these|those|this|his|her|its|their)\\s+)?(?:\\p{L}+\\s+){0,2}?';
const words = `(?:(?!(?:${otherClause})\\b)[^\\s.!?“”",;:]+\\s+){1,5}?`;
/** “Nobody called it”, “none of the keepers has said”, “neither Lee nor Ray called it”: whoever says it is nobody. */
const saidByNobody = `(?:\\b(?:nobody|no[ -]one|none)\\s+(?:(?:of|in|at|from)\\s+${noun})?|\\bneither\\s+(?:of\\s+${noun}|\\p{L}+\\s+|${words}nor\\s+${words})?)${perfect}${said}`;
/** “denied having said”, “disputes that she ever called it”, “never said”: close before the words, and in one clause with them. */
const deniedToHaveSaid = new RegExp(
  `(?:${[
    `${denial}${withinClause}{0,30}\\b(?:having|to\\s+have)\\s+${adverb}${said}`,
    `${denial}\\s+(?:${claim}of\\s+)?${adverb}${saying}`,
    `${denial}\\s+${claim}${adverb}(?!${ofClaim})${saying}`,
    `${denial}\\s+${claim}(?:that\\s+)?${they}\\s+(?:(?:had|has|have|ever)\\s+){0,2}${said}`,
    `${denial}\\s+${claim}that\\s+${somebody}(?:(?:had|has|have|ever)\\s+){1,2}${said}`,
    `(?:\\b(?:never|not)|n['’]t)\\s+${adverb}(?:${said}|${saying}|${say}|${stated})`,
    `${declining}\\s+to\\s+${adverb}${say}`,
    saidByNobody,
    `${afterNoNever}\\bwithout\\s+${adverb}${saying}`,
    `${notNegated}\\b(?:avoid(?:ed|s|ing)?|short\\s+of)\\s+${adverb}${saying}`,
  ].join('|')})${withinClause}{0,30}$`,
  'iu',
);

const saidOf =
  '\\b(?:say|saying|tell|telling|shout|shouting|ask|asking|claim|claiming|call|calling|write|writing)\\b';
const upToWords = `(?:${withinClause}{0,30}|[,:]\\s*)$`;
const perceived = '(?:hear|heard|remember(?:s|ed)?|recall(?:s|ed)?|see|saw|seen|knows?|knew|known)';
/** “Nobody remembers Holt saying”, “never heard her say”: what nobody has heard is not told as said. */
const unheard = new RegExp(
  `(?:\\b(?:nobody|no[ -]one|none|never|neither|cannot|not(?!\\s+(?:only|just|for|the|until|long|once)\\b))|n['’]t)\\s+${withinClause}{0,40}\\b${perceived}\\b${withinClause}{0,40}${saidOf}${upToWords}`,
  'iu',
);
/** “imagines Holt saying”, “the cartoon depicts her saying”, “the fake video shows”. */
const madeUp = new RegExp(
  `(?:\\b(?:imagin(?:e[sd]?|ing)|depict(?:s|ed|ing)?|pictur(?:e[sd]?|ing)|dream(?:s|ed|t|ing)?(?:\\s+of)?)\\s${withinClause}{0,40}|\\b(?:fake[ds]?|doctored|fabricated|invented|deep-?fake|AI-generated|manipulated|cartoons?|caricatures?|parod(?:y|ies)|spoofs?)\\b${withinClause}{0,40}\\b(?:shows?|showed|showing|shown|has|had|with)\\b${withinClause}{0,40})${saidOf}${upToWords}`,
  'iu',
);

/** “was wrongly quoted as saying”, “misquoted him as saying”, “wrongly attributed the words”: not said so. */
const misquoted =
  /(?:\bmisquot(?:e[sd]?|ing)|\b(?:wrongly|falsely|incorrectly|mistakenly|erroneously|inaccurately)\s+(?:quot|attribut)(?:e[sd]?|ing))\b[^.!?“”",;:\n]{0,60}$/iu;

const aside = '(?:(?:again|repeatedly|directly|later|on|about|over|as\\s+to)\\s+){0,2}';
const put = '(?:asked|pressed|questioned|quizzed|challenged)';
/** “asked by a reporter of the Gazette”: whose words are whose is told elsewhere where the one who asks has a name. */
const asker =
  '(?:by\\s+(?:an?|one|some|several|reporters?|journalists?)\\s+(?:(?!(?:whether|if|why|how|when|where)\\b)[^\\s.!?“”",;:]+\\s+){0,8}?)?';
const passive =
  '\\b(?:was|were|is|are|been|being|when|if|after)\\s+(?:(?:again|repeatedly|directly|also|then|later)\\s+)?';

const putTo = `(?:(?:^|[.!?…”"]\\s+|\\n)|${passive})${put}\\s+${aside}${asker}`;
/** “Asked whether the ferry was”: a question is put to somebody. */
const onlyAsked = new RegExp(`${putTo}(?:whether|if|why|how|when|where)\\b`, 'giu');
const endsAsking = new RegExp(`${putTo}$`, 'iu');

/** “did not say whether the ferry was”: a question that stays without an answer. */
const leftOpen = new RegExp(
  `(?:(?:\\bnot|n['’]t)\\s+${adverb}|${declining}\\s+to\\s+|\\bwithout\\s+)(?:say|answer|confirm|comment|specify)(?:ing)?\\s+${aside}(?:whether|if)\\b`,
  'giu',
);

const oneClause = /^[^.!?“”",;:\n]{0,110}$/u;

/** Whether a question begins before the words and goes on up to them. */
function isQuestion(question: RegExp, before: string): boolean {
  return Array.from(before.matchAll(question), ({ index, 0: { length } }) =>
    before.slice(index + length),
  ).some((rest) => oneClause.test(rest) && isStillAsked(rest));
}

/** Who grants something says that it was so: “admitted that he might have said”, “even if she called it”. */
const granted = '(?<!\\b(?:admit|conced|acknowledg)\\p{L}*\\s[^.!?“”",;:\\n]{0,40})';
/** “if Holt says”, “could have said”, “Had Holt said”: words that are thought out. */
const supposed = new RegExp(
  `(?:(?:^|[.!?…”"]\\s+|\\n)had\\s+(?:(?!(?:${otherClause}|not|never)\\b)[^\\s.!?“”",;:]+\\s+){1,4}(?:said|called\\s+[^\\s“”"]+)|(?<!\\beven\\s+)\\b(?:if|unless|whether)\\s+(?:(?!(?:${otherClause})\\b)[^\\s.!?“”",;:]+\\s+){1,4}(?:says?|said|call(?:s|ed)?\\s+[^\\s“”"]+)|${granted}\\b(?:could|might|should|would)\\s+(?:(?:just|simply|also|easily)\\s+)?have\\s+(?:(?:just|simply)\\s+)?(?:said|called\\s+[^\\s“”"]+))${withinClause}{0,30}$`,
  'iu',
);

/** “Asked if he resigned Holt said”: that “if” opens a question, whose own rule decides. */
function isSupposed(before: string): boolean {
  const found = supposed.exec(before);
  return found !== null && !endsAsking.test(before.slice(0, found.index));
}

/** Words in their sentence, without their marks. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
  /** The language of the report; English where nobody knows. */
  readonly language?: string | undefined;
}

/** Why words were not said, by what stands around them; undefined where nothing says so. */
export function whyUnsaid({ before, after, language = 'en' }: WordsAround): string | undefined {
  const code = language.slice(0, 2).toLowerCase();
  const way = code === 'en' ? wayInEnglish(before, after) : wayInPack(code, before, after);
  return way && reasons[way];
}

/** “did not say “no” until Tuesday”: then it was said. */
const untilThen = /^[”"’'»,]*\s+until\s+(?!now\b|today\b)/i;
/** “If Holt calls it “a ruin,” it is because”: the reason of what is so. */
const becauseOf = /^[”"’'»,]*\s+(?:it|that|this)(?:\s+(?:is|was)|['’]s)\s+(?:\w+\s+)?because\b/i;

type Way = UnsaidWay | 'made up' | 'misquoted';

function wayInEnglish(before: string, after: string): Way | undefined {
  if ((deniedToHaveSaid.test(before) && !untilThen.test(after)) || unheard.test(before)) return 'denied';
  if (madeUp.test(before)) return 'made up';
  if (misquoted.test(before)) return 'misquoted';
  if (isQuestion(onlyAsked, before)) return 'asked';
  if (isQuestion(leftOpen, before)) return 'left open';
  return isSupposed(before) && !becauseOf.test(after) ? 'supposed' : undefined;
}

/** “refused to say whether” is no denial. */
const ways = ['asked', 'left open', 'denied', 'supposed'] as const satisfies readonly UnsaidWay[];
const closingSigns = /^[»“”"’']+/;
const openingSigns = /[«„“"‘']+$/;

/** In the packs one pattern sees both sides of the words, for which ◊ stands. */
function wayInPack(code: string, before: string, after: string): UnsaidWay | undefined {
  const patterns = languagePacks.find((pack) => pack.code === code)?.unsaid;
  if (patterns === undefined) return undefined;
  const around = `${before.trimEnd().replace(openingSigns, '')} ◊${after.trimStart().replace(closingSigns, '')}`;
  const sentence = around.replace(/\s+/g, ' ').replace(/◊(?=\p{L})/u, '◊ ');
  return ways.find((way) => patterns[way].test(sentence));
}

const reasons: Record<Way, string> = {
  'made up': 'The words stand in something imagined, drawn or faked.',
  misquoted: 'The report says that the words were wrongly quoted.',
  denied: 'The report says that the words were not said, or that it is denied.',
  asked: 'The words stand in a question that was put to somebody.',
  'left open': 'The words stand in a question that was not answered.',
  supposed: 'The report only supposes that the words are said, or could have been.',
};
