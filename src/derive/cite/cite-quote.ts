import { addresses } from '../../domain/addresses.ts';
import { type CitedWords, formatCitedWords, translatedBackWords } from '../../domain/cite/format-citation.ts';
import type { Json } from '../../domain/proof.ts';
import { quoteParts } from '../../domain/quote.ts';
import { t } from '../../messages/say.ts';
import { describeContested } from '../grades/describe-contested.ts';
import { describeSaid, noteSpeaker } from '../grades/describe-reason.ts';
import type { GivenWords, QuoteView } from '../quotes/quote-view.ts';
import type { Cited } from './cited.ts';
import { citedChangesOfQuote } from './cited-changes.ts';
import { splitName } from './cited-name.ts';
import { locatePassage } from './cited-passage.ts';
import { partOfReport, sourceOfLine, viewCitedReport } from './cited-report.ts';
import { type CitingSite, finishCited } from './finish-cited.ts';

/** A quote as it is cited. */
export function citeQuote(view: QuoteView, site: CitingSite): Cited {
  const { quote, text, article, speakers } = view;
  const report = viewCitedReport(article);
  const words = wordsOfLine(view);
  return finishCited(
    {
      kind: 'quote',
      id: `quote/${article.id}/${quote.id}`,
      speakers: speakers.map(splitName),
      speakerNote: words.speakerNote,
      title: text,
      said: words.said,
      report,
      notes: [words.wording, words.otherwise].filter((note) => note !== undefined),
      line: formatCitedWords(words),
      passages: quoteParts(quote).map((part) => locatePassage(part, article)),
    },
    {
      parts: partsOf(view),
      address: addresses.quote(article.id, quote.id),
      changes: citedChangesOfQuote(view, site.changes),
    },
    site,
  );
}

function wordsOfLine(view: QuoteView): CitedWords {
  const { text, article, speakers, contested } = view;
  return {
    ...sourceOfLine(viewCitedReport(article)),
    speakers: speakers.map(({ name }) => name),
    speakerNote: noteSpeaker(view),
    words: text,
    said: describeSaid(view),
    wording: noteWording(view),
    otherwise: contested && describeContested(contested),
  };
}

/** What of the words may not be the speaker’s. */
function noteWording({ quote }: QuoteView): string | undefined {
  const added = quote.insertions.map(({ words }) => words).join(', ');
  const notes = [
    ...(quote.translatedBack === undefined ? [] : [t`Wording ${translatedBackWords}`]),
    ...(added === '' ? [] : [t`Added by the outlet: ${added}`]),
  ];
  return notes.length === 0 ? undefined : notes.join('. ');
}

/** What the reports say and how it is known, not how this site words it. */
function partsOf({
  quote,
  text,
  article,
  speakers,
  occasion,
  contested,
}: QuoteView): Readonly<Record<string, Json>> {
  const doubts = [
    quote.translatedBack !== undefined,
    contested === undefined ? null : contested.others.map(partOfGiven),
  ];
  return {
    [t`words`]: text,
    [t`speaker`]: [speakers.map(({ name }) => name), quote.speakerKnown?.grade ?? null],
    [t`occasion`]: [
      occasion?.title ?? null,
      occasion?.date ?? null,
      occasion?.dated?.grade ?? null,
      quote.saidKnown?.grade ?? null,
    ],
    [t`report`]: partOfReport(article),
    [t`what is in doubt`]: doubts,
  };
}

/** Words that others give to somebody else: to whom, and in which reports. */
function partOfGiven({ words, speakers, quotes }: GivenWords): Json {
  return [words, speakers.map(({ id }) => id), quotes.map(({ article }) => article.id)];
}
