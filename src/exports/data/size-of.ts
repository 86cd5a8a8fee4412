import { siteLanguage } from '../../messages/language.ts';
import { t } from '../../messages/say.ts';

/** A number of bytes as a reader sees it: `840 B`, `12 kB`, `1.4 MB`. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return t`${bytes} B`;
  return bytes < 1_000_000 ? t`${shortAmount(bytes / 1000)} kB` : t`${shortAmount(bytes / 1_000_000)} MB`;
}

function shortAmount(amount: number): string {
  if (amount >= 10) return String(Math.round(amount));
  const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(siteLanguage(), oneDigit).format(Number(amount.toFixed(1)));
}
