import type { QuoteCard } from '../../sheet/cards/desk-card.ts';
import { Key } from '../parts/Key.tsx';
import { ShownText } from '../parts/ShownText.tsx';
import type { DeskSession } from '../store/create-session.ts';

const mostShown = 5;

/** What other reports have that may be the same words, or was said on the same occasion; beside the card where there is room. */
export function OnThisOccasion({ session }: { readonly card: QuoteCard; readonly session: DeskSession }) {
  const row = session.rows.value.find(({ name }) => name === 'same');
  const others = row?.options.filter(({ value }) => value !== '').slice(0, mostShown) ?? [];
  if (others.length === 0) return null;
  return (
    <section class="wide-only" aria-label="Other reports on this occasion">
      <h3 class="sub">In other reports</h3>
      <table>
        <tbody>
          {others.map(({ value, label, beside }, index) => (
            <tr key={value}>
              <th scope="row">
                {index + 1} {beside}
              </th>
              <td class="ser">
                <ShownText text={label} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">
        <Key keys="u" /> then its number links these words with one of them as said once.
      </p>
    </section>
  );
}
