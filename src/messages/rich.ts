import { t } from './say.ts';

/** A piece of HTML to be set into a text as it is. */
export interface Html {
  readonly html: string;
}

/**
 * Says a text with markup: rich`All are <a href="${address}">by date</a>`. What is filled in is text and stands escaped, but
 * for pieces of HTML. Translators see the markup.
 */
export function rich(parts: TemplateStringsArray, ...values: readonly (string | number | Html)[]): string {
  return t(
    parts,
    ...values.map((value) => (typeof value === 'object' ? value.html : escapeHtml(String(value)))),
  );
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
