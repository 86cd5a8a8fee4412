const signs: Readonly<Record<string, string>> = {
  Enter: '↵',
  Shift: '⇧',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** A key as it stands on a keyboard: `Shift Enter` is ⇧ ↵. */
export function Key({ keys }: { readonly keys: string }) {
  const shown = keys
    .split(' ')
    .map((key) => signs[key] ?? key)
    .join(' ');
  return (
    <span class="kbd" aria-hidden="true">
      {shown}
    </span>
  );
}
