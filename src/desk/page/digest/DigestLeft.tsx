import type { DigestCheck } from '../../../propose/digest/check-digest.ts';
import { countOf } from '../../../text/count-of.ts';
import { showValue } from '../../sheet/rows/claim-rows.ts';
import { Key } from '../parts/Key.tsx';
import { ShownText } from '../parts/ShownText.tsx';
import type { DeskSession } from '../store/create-session.ts';

interface LeftProps {
  readonly session: DeskSession;
  readonly check: DigestCheck;
}

/** What the digest still lacks, and what of the records it has not told: only what is marked must be. */
export function DigestLeft({ session, check }: LeftProps) {
  return (
    <>
      <ul class="todo" aria-label="Left in the digest">
        {session.sheet.value.digestLacks.map((lack) => (
          <Lack key={lack} kind="left" says={lack} />
        ))}
        {check.copied.map(({ start, count }) => (
          <Lack
            key={`copied${start}`}
            kind="copied"
            says={`${count} words in a row stand in the report; say it your way`}
          />
        ))}
        {check.open
          .filter(({ isAlone }) => !isAlone)
          .map(({ start, words, offers }) => (
            <Lack key={`open${start}`} kind="open" says={sayOpen(words, offers.length)} />
          ))}
      </ul>
      <h2 class="sub">
        Not yet told <span class="n">{check.quotesLeft.length + check.claimsLeft.length}</span>
        <span class="hint">{countOf(check.length, 'character')} of your own</span>
      </h2>
      <div class="untold">
        <QuotesLeft session={session} check={check} />
        <ClaimsLeft session={session} check={check} />
      </div>
    </>
  );
}

function Lack({ kind, says }: { readonly kind: string; readonly says: string }) {
  return (
    <li>
      <span class="sc">{kind}</span> {says}
      {says.startsWith('the summary') ? (
        <>
          {' '}
          <Key keys="Alt S" /> takes the sentence at the caret
        </>
      ) : null}
    </li>
  );
}

function sayOpen(words: string, offers: number): string {
  return offers === 0
    ? `“${words}” is no quote of the report: take the marks away`
    : `“${words}” is typed by hand: type the mark again and choose the quote`;
}

function QuotesLeft({ session, check }: LeftProps) {
  const quotes = session.state.value.article.quotes ?? [];
  return (
    <ul>
      {quotes
        .filter(({ id }) => check.quotesLeft.includes(id))
        .map(({ id, words, speaker }) => (
          <li class="line" key={id}>
            <q class="cut1">
              <ShownText text={words} />
            </q>
            <small>{speaker.map(session.nameOf).join(', ')}</small>
          </li>
        ))}
    </ul>
  );
}

function ClaimsLeft({ session, check }: LeftProps) {
  const records = session.records.value;
  return (
    <ul>
      {check.claimsLeft.map(({ event, fact, value, printed }) => {
        const of = records.events.find(({ id }) => id === event);
        const type = of?.facts.find(({ id }) => id === fact)?.type ?? 'text';
        return (
          <li class="line" key={`${event}/${fact}${printed}`}>
            <span class="cut1">
              {of?.shortTitle ?? of?.title ?? event}:{' '}
              {value === undefined ? 'not known' : showValue(type, value, records)}
            </span>
            <small>{fact}</small>
          </li>
        );
      })}
    </ul>
  );
}
