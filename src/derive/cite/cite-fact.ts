import { addresses } from '../../domain/addresses.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { listNames } from '../../messages/formats.ts';
import { t } from '../../messages/say.ts';
import { countOf } from '../../text/count-of.ts';
import { type CutShort, firstOf } from '../claims/cut-short.ts';
import { kindWords } from '../claims/difference-words.ts';
import type { LedgerClaim, RecordedClaim } from '../claims/ledger-claim.ts';
import type { FactView } from '../claims/view-fact.ts';
import { describeReason } from '../grades/describe-reason.ts';
import { whyDay } from '../grades/reason.ts';
import { occasionName } from '../quotes/describe-quote.ts';
import type { Cited } from './cited.ts';
import { citedChangesOfFact } from './cited-changes.ts';
import { locatePassage } from './cited-passage.ts';
import { listReports, nameInList } from './cited-report.ts';
import { type CitingSite, finishCited } from './finish-cited.ts';

/** What all reports say of one question, as it is cited: a claim is never cited without those that stand beside it. */
export function citeFact(view: FactView, site: CitingSite): Cited {
  const { event, fact } = view;
  const said = describeAsked(view);
  const notes = notesOn(view);
  const claims = [...view.claims, ...view.unknown];
  return finishCited(
    {
      kind: 'fact',
      id: `fact/${event.id}/${fact.id}`,
      speakers: [],
      speakerNote: undefined,
      title: fact.asks,
      said,
      report: undefined,
      notes,
      line: `${t`“${fact.asks}” (${said})`}. ${notes.map((note) => `${note}.`).join(' ')}`,
      passages: claims.map(({ article, claim: { printed, span } }) =>
        locatePassage({ words: printed, span }, article),
      ),
    },
    {
      parts: {
        [t`question`]: fact.asks,
        [t`event`]: [event.title, event.date ?? null],
        [t`answers`]: claims.map(({ article, claim }) => [article.id, claim.printed, ...claim.by]),
        [t`values`]: view.claims.map(({ claim }) => [claim.value ?? null, claim.expected ?? false]),
      },
      address: addresses.citeFact(event.id, fact.id),
      changes: citedChangesOfFact(view, site.changes),
    },
    site,
  );
}

function describeAsked({ event }: FactView): string {
  const day = event.date === undefined ? t`undated` : formatStoryDate(event.date);
  const known = event.dated && describeReason(whyDay(event));
  return [`${occasionName(event)}, ${day}`, known].filter((part) => part !== undefined).join('; ');
}

function notesOn(view: FactView): readonly string[] {
  const { groups, unknown, cut } = view;
  const silent = view.silent.filter(({ form }) => form === 'silent').map(({ article }) => article);
  const values = groups.map(({ words, claims }) => `${words}: ${joinClaims(claims, cut)}`);
  const notKnown = unknown.length === 0 ? [] : [t`said not to be known: ${joinClaims(unknown, cut)}`];
  const answers = [...values, ...notKnown].join('; ');
  return [
    groups.length > 1 ? t`The reports differ (${kindWords(view)}): ${answers}` : t`As reported: ${answers}`,
    ...(silent.length === 0 ? [] : [t`Silent on it: ${listReports(silent, cut)}`]),
  ];
}

/** Each has commas of its own. */
function joinClaims(claims: readonly (RecordedClaim | LedgerClaim)[], cut: CutShort | undefined): string {
  const { shown, others } = firstOf(claims, cut);
  const named = [...shown.map(nameClaim), ...(others === 0 ? [] : [countOf(others, 'other')])];
  return named.reduce((row, claim) => t`${row} and ${claim}`);
}

/** Who gives it, by whose word: `Lake Post, by the word of Mara Holt, announced beforehand`. */
function nameClaim({ article, speakers, claim }: RecordedClaim | LedgerClaim): string {
  const names = listNames(speakers.map(({ name }) => name));
  return [
    nameInList(article),
    ...(names === '' ? [] : [t`by the word of ${names}`]),
    ...(claim.expected ? [t`announced beforehand`] : []),
  ].join(', ');
}
