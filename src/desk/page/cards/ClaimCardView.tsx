import type { ClaimCard } from '../../sheet/desk-card.ts';
import { Key } from '../parts/Key.tsx';
import type { DeskSession } from '../store/create-session.ts';
import { CardFrame } from './CardFrame.tsx';

interface ClaimCardProps {
  readonly card: ClaimCard;
  readonly session: DeskSession;
}

/** One report's value for one fact, beside those of the others. */
export function ClaimCardView({ card, session }: ClaimCardProps) {
  const { event, claim } = card;
  const record = session.records.value.events.find(({ id }) => id === event);
  const fact = record?.facts.find(({ id }) => id === claim.fact);
  const drops = session.answer.value.dropsClaim === true;
  return (
    <CardFrame
      card={card}
      session={session}
      place={record?.shortTitle ?? record?.title ?? event}
      heading={<span lang={session.state.value.article.source.language}>{claim.printed}</span>}
      settles={drops ? 'No claim' : 'The claim stands'}
      keys={
        <button type="button" class="plain" aria-keyshortcuts="x" onClick={session.deny}>
          <Key keys="x" /> {drops ? 'a claim after all' : 'not a claim'}
        </button>
      }
    >
      <p class="ask">{fact?.asks ?? claim.fact}</p>
      <table>
        <tbody>
          <tr class="mine">
            <th scope="row">This report</th>
            <td>
              <b>{String(claim.value ?? 'not known')}</b>
            </td>
            <td class="ser">{claim.printed}</td>
          </tr>
          {session.opened.value.others.flatMap(({ outlet, claims }) =>
            claims
              .filter((other) => other.event === event && other.fact === claim.fact)
              .map((other) => (
                <tr key={`${outlet}${other.printed}`}>
                  <th scope="row">{outlet}</th>
                  <td>
                    <b>{String(other.value ?? 'not known')}</b>
                  </td>
                  <td class="ser">{other.printed}</td>
                </tr>
              )),
          )}
        </tbody>
      </table>
    </CardFrame>
  );
}
