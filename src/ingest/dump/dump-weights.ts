/** How much each sign counts when an article is looked for in a copied page; one point is about a word and a half of prose. */
export interface DumpWeights {
  /** A line of full length that is all prose. */
  readonly prose: number;
  /** So many words make a line of full length. */
  readonly fullLength: number;
  /** Prose-likeness below this speaks against a line. */
  readonly proseFrom: number;
  /** What every line must first earn. */
  readonly anyLine: number;
  readonly boilerplate: number;
  readonly teaser: number;
  readonly boxedLine: number;
  /** A line above the credit of a picture. */
  readonly caption: number;
  readonly listItem: number;
  readonly crossHeadline: number;
  readonly crossPageEnd: number;
  readonly crossAside: number;
  readonly crossByline: number;
  /** Tags are printed at the end. */
  readonly crossTags: number;
  readonly farFromHeadline: number;
  readonly lineAfterHeadline: number;
  /** A line among others that look like headlines. */
  readonly amongTitles: number;
  readonly authorNote: number;
  readonly promotion: number;
  /** A date that belongs to a comment or to another story. */
  readonly crossStamp: number;
  /** Beginning behind the heading of comments or the first of such dates. */
  readonly enterComments: number;
  /** Stepping out of the text into a box, and back. */
  readonly stepAside: number;
  /** Each line in a box, so that a far-off paragraph does not pull a whole page in. */
  readonly asideLine: number;
  /** A line that no empty line parts from its neighbours. */
  readonly packed: number;
}

export const dumpWeights: DumpWeights = {
  prose: 14,
  fullLength: 36,
  proseFrom: 0.35,
  anyLine: 0.5,
  boilerplate: 6,
  teaser: 2,
  boxedLine: 1,
  caption: 8,
  listItem: 0.9,
  crossHeadline: 8,
  crossPageEnd: 40,
  crossAside: 2.5,
  crossByline: 4,
  crossTags: 10,
  farFromHeadline: 15,
  lineAfterHeadline: 0.2,
  amongTitles: 0.7,
  authorNote: 12,
  promotion: 9,
  crossStamp: 40,
  enterComments: 40,
  stepAside: 2,
  asideLine: 0.45,
  packed: 3,
};
