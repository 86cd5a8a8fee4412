import type { FactType } from '../../domain/claim.ts';
import type { ArticleEntry, Content } from '../../domain/content.ts';
import type { Notice } from '../../domain/notice.ts';
import { readClaimValue } from '../claims/claim-value.ts';

type Finding = Pick<Notice, 'rule' | 'message' | 'hint' | 'path'>;

const valueForms: Record<FactType, string> = {
  duration: 'ISO 8601, like PT2H45M, with ~ behind for “about”',
  date: 'EDTF, like 2031-05-04',
  number: 'a number without quotation marks',
  people: 'a list of person ids',
  text: 'a few words',
};

/** What one article's frontmatter says that cannot be right by itself. Words are compared with files by `npm run prove`. */
export function checkArticles(content: Content): readonly Notice[] {
  return content.articles.flatMap((article) =>
    [...repeatedIds(article), ...unreadableValues(article, content)].map(
      (finding): Notice => ({ ...finding, severity: 'error', file: `content/articles/${article.id}.md` }),
    ),
  );
}

function repeatedIds({ quotes }: ArticleEntry): readonly Finding[] {
  const ids = quotes.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return Array.from(repeated, (id) => ({
    rule: 'repeated-quote-id',
    path: ['quotes', ids.lastIndexOf(id), 'id'],
    message: `Two quotes have the id “${id}”.`,
    hint: 'Give one of them another id; the address of a published quote must stay, so keep the older one.',
  }));
}

function unreadableValues(article: ArticleEntry, { events }: Content): readonly Finding[] {
  return article.events.flatMap(({ event, claims }, told) => {
    const facts = events.find(({ id }) => id === event)?.facts ?? [];
    return claims.flatMap(({ fact, value }, claim) => {
      const type = facts.find(({ id }) => id === fact)?.type;
      if (type === undefined || value === undefined || readClaimValue(type, value) !== undefined) return [];
      const message = `The claim “${event}: ${fact}” has the value “${String(value)}”, which is not a ${type}.`;
      const path = ['events', told, 'claims', claim, 'value'];
      return [{ rule: 'claim-value', path, message, hint: `Write ${valueForms[type]}.` }];
    });
  });
}
