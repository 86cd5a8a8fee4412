import { defaultSchema, type Options } from 'rehype-sanitize';

const allowedTags = [
  'a',
  'b',
  'bdi',
  'blockquote',
  'br',
  'button',
  'code',
  'em',
  'figcaption',
  'figure',
  'h2',
  'h3',
  'h4',
  'hr',
  'i',
  'li',
  'ol',
  'p',
  'pre',
  'q',
  'span',
  'strong',
  'u',
  'ul',
];

/** What may stand in a digest. Ids come from us alone, with a prefix of their own: no text of a digest can set one. */
export const digestSchema: Options = {
  ...defaultSchema,
  tagNames: allowedTags,
  clobber: [],
  attributes: {
    a: [
      'href',
      'rel',
      'title',
      'lang',
      ['dir', 'auto'],
      ['className', 'quote-link', 'speaker', 'mark', 'is-conflict', 'wording'],
    ],
    blockquote: ['lang', ['dir', 'auto']],
    q: ['id', ['className', 'quote']],
    figure: ['id', ['className', 'quote-block']],
    span: ['id', 'dataGraded', 'dataGrade', ['className', 'insertion', 'interruption', 'visually-hidden']],
    bdi: ['dataSign', 'ariaLabel', ['role', 'img'], ['className', 'hidden-sign']],
    button: [
      ['type', 'button'],
      ['popoverTarget', /^why-[\w-]+$/],
      ['className', 'mark', 'is-inferred', 'is-outside', 'is-unseen'],
    ],
    ol: ['start'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
};
