import type { Content, PersonEntry } from '../../domain/content.ts';
import { isUnwrittenOffice } from '../../domain/drafts/unwritten.ts';
import type { Notice } from '../../domain/notice.ts';

/** One error for each publication and each of its speakers whose office is still the one that stands in for it. */
export function checkOffices({ articles, people }: Pick<Content, 'articles' | 'people'>): readonly Notice[] {
  const bare = new Map(people.filter(isBare).map((person) => [person.id, person]));
  return articles
    .filter(({ draft }) => !draft)
    .flatMap(({ id, quotes }) => {
      const speakers = new Set(quotes.flatMap(({ speaker }) => speaker));
      return [...speakers].flatMap((speaker) => {
        const person = bare.get(speaker);
        const first = quotes.findIndex((quote) => quote.speaker.includes(speaker));
        return person === undefined ? [] : [{ ...noticeOf(id, person), path: ['quotes', first, 'speaker'] }];
      });
    });
}

function isBare({ roles }: PersonEntry): boolean {
  return roles.some(isUnwrittenOffice);
}

function noticeOf(article: string, { id, name, roles }: PersonEntry): Notice {
  return {
    rule: 'unwritten-office',
    severity: 'error',
    file: `content/articles/${article}.md`,
    message: `It quotes ${name}, whose office nobody has written yet: “${roles.find(isUnwrittenOffice)?.title}”.`,
    hint: `Write the office into content/people/${id}.yaml, or put “draft: true” into the report until it is known.`,
  };
}
