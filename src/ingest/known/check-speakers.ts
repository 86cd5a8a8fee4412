import type { ArticleEntry, Content, NamesEntry } from '../../domain/content.ts';
import type { Notice } from '../../domain/notice.ts';
import { spellingsOf } from '../../domain/person.ts';
import type { Quote } from '../../domain/quote.ts';
import { keepAnswersOf } from '../../text/keep-answers.ts';
import { wordsOf } from '../../text/split-words.ts';
import { createPersonFinder, toNameKey } from './find-people.ts';
import type { PersonMention } from './person-mention.ts';
import { type RecordedPeople, readMentions } from './read-mentions.ts';
import type { NamedOffice } from './read-office.ts';
import { readGround } from './speaker-ground.ts';

/**
 * An error for each quote whose recorded attribution names somebody else first than its speaker, or a part of its speakers
 * only, without a reason under `speakerKnown`: by a name, with a record here or without, in any case of a language that is
 * read; in English also by an office that others hold. Pronouns tell nothing.
 */
export function checkSpeakers({ articles, people }: Pick<Content, 'articles' | 'people'>): readonly Notice[] {
  return articles.flatMap((article) => {
    const { names, offices } = readGround(article, people);
    const recorded = { people: names, find: finderOf(names) };
    return article.quotes.flatMap((quote, index) => {
      const named = whoElseIsNamed(quote, offices[index], { ...recorded, language: article.source.language });
      return named === undefined ? [] : [describe({ article, quote, index }, names, named)];
    });
  });
}

const finderOf = keepAnswersOf(createPersonFinder);

interface Recorded extends RecordedPeople {
  readonly language: string;
}

/** Whom the words name as the speaker who is not recorded as that; undefined where both agree or the words tell nothing. */
function whoElseIsNamed(
  { speaker, speakerKnown, attribution }: Quote,
  office: NamedOffice | undefined,
  { language, ...recorded }: Recorded,
): string | undefined {
  if (attribution === undefined || speakerKnown !== undefined) return undefined;
  const { printed } = attribution;
  const mentions = readMentions(printed, language, recorded);
  const { people } = recorded;
  const [first] = mentions;
  if (first !== undefined)
    return agree(speaker, mentions, people) ? undefined : namesOf(first.ids, people) || first.name;
  if (office === undefined || speaker.some((id) => office.ids.includes(id))) return undefined;
  return `“${office.phrase}”, which is ${namesOf(office.ids, people, ' or ')}`;
}

/** The first to be named speaks, and nobody speaks who is not named. */
function agree(
  speaker: readonly string[],
  mentions: readonly PersonMention[],
  people: readonly NamesEntry[],
): boolean {
  const means = (mention: PersonMention | undefined, id: string) =>
    mention !== undefined &&
    (mention.ids.includes(id) || (mention.ids.length === 0 && sharesName(mention, id, people)));
  return (
    speaker.some((id) => means(mentions[0], id)) &&
    speaker.every((id) => mentions.some((mention) => means(mention, id)))
  );
}

/** A spelling that nobody recorded is the person’s own where its last word is one of theirs. */
function sharesName({ name }: PersonMention, id: string, people: readonly NamesEntry[]): boolean {
  const person = people.find((each) => each.id === id);
  const own = new Set(
    person === undefined ? [] : spellingsOf(person).flatMap((each) => wordsOf(toNameKey(each))),
  );
  return own.has(wordsOf(toNameKey(name)).at(-1) ?? '');
}

function namesOf(ids: readonly string[], people: readonly NamesEntry[], joined = ' and '): string {
  return ids.map((id) => people.find((person) => person.id === id)?.name ?? id).join(joined);
}

interface PlacedQuote {
  readonly article: ArticleEntry;
  readonly quote: Quote;
  readonly index: number;
}

function describe(
  { article, quote, index }: PlacedQuote,
  people: readonly NamesEntry[],
  named: string,
): Notice {
  const { id, speaker, attribution } = quote;
  return {
    rule: 'speaker-against-attribution',
    severity: 'error',
    file: `content/articles/${article.id}.md`,
    path: ['quotes', index, 'speaker'],
    message: `“quotes.${id}.speaker” is ${namesOf(speaker, people) || 'nobody'}, and the report’s words that name the speaker, “${attribution?.printed}”, name ${named}.`,
    hint: 'Correct the speaker; or shorten the attribution to the words that name the speaker, and prove the report anew; or say under speakerKnown how the speaker is known.',
  };
}
