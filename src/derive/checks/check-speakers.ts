import type { ArticleEntry, Content, PersonEntry } from '../../domain/content.ts';
import type { Notice } from '../../domain/notice.ts';
import { spellingsOf } from '../../domain/person.ts';
import type { Quote } from '../../domain/quote.ts';
import { straightenApostrophes } from '../../text/apostrophes.ts';
import { placesOfWord } from '../../text/find-word.ts';

/** A place at which words name a person. */
interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * An error for each quote whose recorded attribution names somebody else first than its speaker, or a part of its
 * speakers only, without a reason under `speakerKnown`. Pronouns, offices and people without a record tell nothing.
 */
export function checkSpeakers({ articles, people }: Pick<Content, 'articles' | 'people'>): readonly Notice[] {
  return articles.flatMap((article) =>
    article.quotes.flatMap((quote, index) => checkSpeaker({ article, quote, index }, people)),
  );
}

interface PlacedQuote {
  readonly article: ArticleEntry;
  readonly quote: Quote;
  readonly index: number;
}

function checkSpeaker(
  { article, quote, index }: PlacedQuote,
  people: readonly PersonEntry[],
): readonly Notice[] {
  const { speaker, speakerKnown, attribution } = quote;
  if (attribution === undefined || speakerKnown !== undefined) return [];
  const mentions = findMentions(attribution.printed, people);
  if (mentions.length === 0 || agree(speaker, mentions)) return [];
  const namesOf = (ids: readonly string[]) =>
    ids.map((id) => people.find((person) => person.id === id)?.name ?? id).join(' and ');
  return [
    {
      rule: 'speaker-against-attribution',
      severity: 'error',
      file: `content/articles/${article.id}.md`,
      path: ['quotes', index, 'speaker'],
      message: `“quotes.${quote.id}.speaker” is ${speaker.length === 0 ? 'nobody' : namesOf(speaker)}, and the report’s words that name the speaker, “${attribution.printed}”, name ${namesOf(firstOnes(mentions))}.`,
      hint: 'Correct the speaker; or shorten the attribution to the words that name the speaker, and prove the report anew; or say under speakerKnown how the speaker is known.',
    },
  ];
}

/** The first to be named speaks, and nobody speaks who is not named. */
function agree(speaker: readonly string[], mentions: readonly Mention[]): boolean {
  return (
    firstOnes(mentions).some((id) => speaker.includes(id)) &&
    speaker.every((id) => mentions.some((mention) => mention.id === id))
  );
}

/** Whoever the first name can mean: two people may share it. */
function firstOnes(mentions: readonly Mention[]): readonly string[] {
  const first = Math.min(...mentions.map(({ start }) => start));
  return mentions.filter(({ start }) => start === first).map(({ id }) => id);
}

const possessive = /^'s(?!\p{L})/u;

/** Where words name people as themselves: “Holt’s spokesman” does not name Holt. A name inside a longer one is not counted. */
function findMentions(words: string, people: readonly PersonEntry[]): readonly Mention[] {
  const text = straightenApostrophes(words);
  const all = people.flatMap((person) =>
    spellingsOf(person).flatMap((spelling) =>
      placesOfWord(text, straightenApostrophes(spelling)).map(
        (start): Mention => ({ id: person.id, start, end: start + spelling.length }),
      ),
    ),
  );
  return all
    .filter(({ start, end }) => !all.some((other) => isLonger(other, { start, end })))
    .filter(({ end }) => !isPossessive(text, end));
}

function isLonger(other: Omit<Mention, 'id'>, { start, end }: Omit<Mention, 'id'>): boolean {
  return other.start <= start && other.end >= end && other.end - other.start > end - start;
}

function isPossessive(text: string, end: number): boolean {
  return possessive.test(text.slice(end)) || (text.charAt(end - 1) === 's' && text.charAt(end) === "'");
}
