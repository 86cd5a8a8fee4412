/** What an invented story has much or little of, for each report or in all. */
export interface StoryShape {
  /** How many events begin with each report; each has a day of its own. */
  readonly eventsOfReport: number;
  readonly people: number;
  readonly outlets: number;
  /** How many offices everybody holds one after the other. */
  readonly offices: number;
  /** The share of the quotes that is the first person’s, beside what comes to them as to all others. */
  readonly shareOfFirst: number;
  /** How many words each third whole statement has; a sentence where undefined. */
  readonly wordsOfLong: number | undefined;
}

/** Ten reports an event, 200 people, 30 outlets. */
export const usualShape: StoryShape = {
  eventsOfReport: 0.1,
  people: 200,
  outlets: 30,
  offices: 1,
  shareOfFirst: 0,
  wordsOfLong: undefined,
};

/** Of few reports, yet as wide as one of 10,000: what makes pages long that lead on to others is all there. */
export const wideShape: StoryShape = {
  eventsOfReport: 10 / 3,
  people: 2_000,
  outlets: 600,
  offices: 4,
  shareOfFirst: 0.7,
  wordsOfLong: 250,
};

/** One event of which every report tells, each by an outlet of its own: what makes the pages of a single thing long. */
export const oneEventShape: StoryShape = {
  ...usualShape,
  eventsOfReport: 0.0001,
  outlets: 600,
};
