import { readClaimValue } from '../../../derive/claims/claim-value.ts';
import { areCompatible } from '../../../derive/claims/compare-values.ts';
import type { FactType } from '../../../domain/claim.ts';
import type { ClaimCard } from '../../sheet/cards/desk-card.ts';
import { showValue } from '../../sheet/rows/claim-rows.ts';
import { claimLacks } from '../../sheet/rows/show-claim.ts';
import { Key } from '../parts/Key.tsx';
import { ShownText } from '../parts/ShownText.tsx';
import type { DeskSession } from '../store/create-session.ts';
import { CardFrame } from './CardFrame.tsx';
import { EdgeKeys } from './EdgeKeys.tsx';

interface ClaimCardProps {
  readonly card: ClaimCard;
  readonly session: DeskSession;
}

/** One report's value for one fact, beside those of the others. */
export function ClaimCardView({ card, session }: ClaimCardProps) {
  const shown = session.claim.value;
  const drops = session.answer.value.dropsClaim === true;
  if (shown === undefined) return null;
  const lacks = claimLacks(shown);
  const { language } = session.state.value.article.source;
  return (
    <CardFrame
      card={{ ...card, reason: shown.reason }}
      session={session}
      place={card.isProposed ? 'proposed, not recorded yet' : (shown.event?.shortTitle ?? card.event)}
      heading={
        <span lang={language}>
          <ShownText text={shown.claim.printed} />
        </span>
      }
      settles={settlesAs({ drops, lacks, isProposed: card.isProposed === true })}
      keys={
        <>
          <button type="button" class="plain" aria-keyshortcuts="x" onClick={session.deny}>
            <Key keys="x" /> {drops ? 'a claim after all' : 'not a claim'}
          </button>
          <EdgeKeys session={session} says="more or fewer words" />
        </>
      }
    >
      <ValuesBeside session={session} />
    </CardFrame>
  );
}

interface Settling {
  readonly drops: boolean;
  readonly lacks: string | undefined;
  readonly isProposed: boolean;
}

function settlesAs({ drops, lacks, isProposed }: Settling): string {
  if (drops) return 'No claim';
  if (lacks !== undefined) return `Lacks ${lacks}`;
  return isProposed ? 'Record the claim' : 'The claim stands';
}

/** This report's value and those of the others, and what a reader will see of them. */
function ValuesBeside({ session }: { readonly session: DeskSession }) {
  const shown = session.claim.value;
  const { fact, event, claim } = shown ?? {};
  if (fact === undefined || event === undefined || claim === undefined) return null;
  const others = session.opened.value.others.flatMap(({ outlet, language, claims }) =>
    claims
      .filter((other) => other.event === event.id && other.fact === fact.id)
      .map((other) => ({ outlet, language, ...other })),
  );
  const show = (value: Value, unknown: string) =>
    value === undefined ? unknown : showValue(fact.type, value, session.records.value);
  return (
    <>
      <table>
        <tbody>
          <ValueLine isOwn outlet="This report" value={show(claim.value, '–')} printed={claim.printed} />
          {others.map(({ value, ...other }) => (
            <ValueLine key={`${other.outlet}${other.printed}`} value={show(value, 'not known')} {...other} />
          ))}
        </tbody>
      </table>
      <p class="hint">
        {othersSay(
          fact.type,
          claim.value,
          others.map(({ value }) => value),
        )}
      </p>
    </>
  );
}

interface ValueLineProps {
  readonly isOwn?: boolean;
  readonly outlet: string;
  readonly value: string;
  readonly printed: string;
  /** Of what is printed; that of the report at the desk is the desk's. */
  readonly language?: string;
}

function ValueLine({ isOwn, outlet, value, printed, language }: ValueLineProps) {
  return (
    <tr class={isOwn === true ? 'mine' : undefined}>
      <th scope="row">{outlet}</th>
      <td>
        <b>{value}</b>
      </td>
      <td class="ser" lang={language}>
        <ShownText text={printed} />
      </td>
    </tr>
  );
}

type Value = string | number | readonly string[] | undefined;

/** Whether readers will see a difference, by the same comparison that the pages make. */
function othersSay(type: FactType, own: Value, others: readonly Value[]): string {
  const mine = read(type, own);
  const theirs = others.flatMap((value) => read(type, value) ?? []);
  if (mine === undefined) return '';
  if (theirs.length === 0) return 'No other report answers this yet.';
  const apart = theirs.filter((value) => !areCompatible(mine, value)).length;
  return apart === 0
    ? 'Readers will see no difference.'
    : `Readers will see a difference: ${apart} of ${theirs.length} other values are not this one.`;
}

function read(type: FactType, value: Value) {
  if (value === undefined) return undefined;
  return readClaimValue(type, Array.isArray(value) ? [...value] : (value as string | number)); // No list.
}
