import { formatCitedSource, nameSpeakers, noOccasion } from '../../domain/cite/format-citation.ts';
import { shortenText } from '../../text/shorten-text.ts';
import type { Cited } from './cited.ts';
import { sourceOfLine } from './cited-report.ts';

/** A quote as it travels: on a card in another page, on a picture beside a link. */
export interface Passport {
  readonly words: string;
  /** Whose words they are, and how that is known. */
  readonly speaker: string;
  /** Where and when, and how that is known. */
  readonly said: string;
  /** The report, its headline and its date, each with how it is known. */
  readonly source: string;
  /** The same with no more of the headline than tells it apart: what is known how is never cut. */
  readonly sourceInBrief: string;
  /** What stands against it: other speakers, a doubt about the wording. */
  readonly notes: readonly string[];
  readonly site: string;
}

const mostOfHeadline = 60;

/** The passport of a quote: nothing that is doubted on its page travels without the doubt. */
export function toPassport({ title, speakers, speakerNote, said, report, notes, site }: Cited): Passport {
  const named = report && sourceOfLine(report);
  const headline = named?.headline && shortenText(named.headline, mostOfHeadline);
  return {
    words: title,
    speaker: nameSpeakers({ speakers: speakers.map(({ name }) => name), speakerNote }),
    said: said ?? noOccasion(),
    source: named === undefined ? site : formatCitedSource(named),
    sourceInBrief: named === undefined ? site : formatCitedSource({ ...named, headline }),
    notes,
    site,
  };
}

/** Letters that the fonts of pictures have; pictures are drawn of texts in these alone. */
const latinText = /^(?:\p{Script=Latin}|[\p{P}\p{Zs}\p{N}\p{Sc}\p{Sm}\p{M}])*$/u;

/** Whether a picture can be drawn of it. */
export function hasPicture({ words, speaker, said, source, notes, site }: Passport): boolean {
  return [words, speaker, said, source, ...notes, site].every((text) => latinText.test(text));
}
