import type { ArticleEntry, Content } from '../../src/domain/content.ts';
import { latestDay } from '../../src/domain/dates/story-date.ts';
import { createEventSuggester } from '../../src/ingest/events/suggest-events.ts';
import type { ClaimProposal } from '../../src/propose/claims/claim-proposal.ts';
import { listClaimsElsewhere } from '../../src/propose/claims/list-claims-elsewhere.ts';
import { proposeClaims } from '../../src/propose/claims/propose-claims.ts';
import { isDay } from '../../src/text/days.ts';

/** What became of the proposals for one report. */
export interface ProposalFigures {
  readonly name: string;
  /** Facts for which the report has a recorded claim. */
  readonly facts: number;
  readonly proposed: number;
  /** Proposals whose words share some with a claim that is recorded for the same fact. */
  readonly right: number;
  /** Right ones with the recorded value as well. */
  readonly values: number;
  /** Proposals for a fact that is recorded from other words of the report. */
  readonly elsewhere: number;
  readonly words: string;
  readonly lines: readonly string[];
}

/** Proposes the claims of a report whose own are not shown, and compares them with those. */
export function measureProposals(article: ArticleEntry, file: string, others: Content): ProposalFigures {
  const [start, end] = article.source.file.span;
  const text = file.slice(start, end);
  const tells = createEventSuggester(others.events, others.people).forReport(text);
  const day = latestDay(article.published.date);
  const anchor = day !== undefined && isDay(article.published.date) ? day : undefined;
  const known = { ...others, others: listClaimsElsewhere(others.articles, (outlet) => outlet) };
  const proposals = proposeClaims({ text, tells, anchor, language: article.source.language }, known);
  const recorded = article.events.flatMap(({ event, claims }) => claims.map((claim) => ({ event, claim })));
  const judged = proposals.map((proposal) => {
    const same = recorded.filter(
      ({ event, claim }) => event === proposal.event && claim.fact === proposal.fact,
    );
    const hit = same.filter(
      ({ claim }) => claim.span[0] - start < proposal.at.end && proposal.at.start < claim.span[1] - start,
    );
    const isValue = hit.some(({ claim }) => JSON.stringify(claim.value) === JSON.stringify(proposal.value));
    return {
      proposal,
      same: same.length > 0,
      hit: hit.length > 0,
      isValue,
      recorded: (hit[0] ?? same[0])?.claim,
    };
  });
  const counts = {
    facts: new Set(recorded.map(({ event, claim }) => `${event}/${claim.fact}`)).size,
    proposed: proposals.length,
    right: judged.filter(({ hit }) => hit).length,
    values: judged.filter(({ isValue }) => isValue).length,
    elsewhere: judged.filter(({ hit, same }) => same && !hit).length,
  };
  return {
    name: article.id,
    ...counts,
    words: describeFigures(counts),
    lines: judged.map(
      ({ proposal, hit, isValue, recorded: claim }) =>
        `${hit ? (isValue ? 'right ' : 'words ') : 'wrong '} ${describeProposal(proposal)} ← ${claim === undefined ? 'none' : `${JSON.stringify(claim.value)} “${claim.printed}”`}`,
    ),
  };
}

function describeProposal({ event, fact, value, printed, score }: ClaimProposal): string {
  return `${event}/${fact} ${score.toFixed(1)} ${JSON.stringify(value)} “${printed}”`;
}

type Counts = Pick<ProposalFigures, 'facts' | 'proposed' | 'right' | 'values' | 'elsewhere'>;

function describeFigures({ facts, proposed, right, values, elsewhere }: Counts): string {
  const share = (part: number, of: number) => (of === 0 ? 'none' : `${Math.round((100 * part) / of)} %`);
  return `${proposed} proposed, ${right} right (${share(right, proposed)}), of ${facts} facts ${share(right, facts)}; ${values} with the recorded value; ${elsewhere} for a fact that stands elsewhere`;
}

export function sumFigures(all: readonly Counts[]): ProposalFigures {
  const sum = (key: keyof Counts) => all.reduce((total, one) => total + one[key], 0);
  const counts = {
    facts: sum('facts'),
    proposed: sum('proposed'),
    right: sum('right'),
    values: sum('values'),
    elsewhere: sum('elsewhere'),
  };
  return { name: 'all', ...counts, words: describeFigures(counts), lines: [] };
}
