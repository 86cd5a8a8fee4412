import { keyGroups } from '../keys/desk-key.ts';
import { deskKeys } from '../keys/desk-keys.ts';
import { Key } from '../parts/Key.tsx';
import { useDesk } from '../parts/use-desk.ts';
import { keepLetterMode, letterModes } from '../store/letter-mode.ts';

/** All keys, by what they are for. */
export function Help() {
  return (
    <>
      <h2 id="dialog-title">Keys</h2>
      <p class="hint">
        <b>Letters change, Enter settles, arrows move.</b> Every key is also a button. In a field, letters are
        letters.
      </p>
      <LetterModes />
      <div class="cols">
        {keyGroups.map((group) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <dl>
              {deskKeys
                .filter((key) => key.group === group)
                .map(({ keys, says }) => (
                  <div key={keys}>
                    <dt>
                      <Key keys={keys} />
                    </dt>
                    <dd>{says}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}

/** Whether letters are keys alone, with Alt, or not at all. */
function LetterModes() {
  const { letters } = useDesk();
  return (
    <fieldset class="letters">
      <legend>Letters, digits and signs are keys</legend>
      {letterModes.map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name="letters"
            checked={letters.value === mode}
            onChange={() => {
              letters.value = mode;
              keepLetterMode(mode);
            }}
          />{' '}
          {mode}
        </label>
      ))}
    </fieldset>
  );
}
