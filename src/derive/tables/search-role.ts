import type { Role } from '../../domain/person.ts';
import { periodOf } from '../../domain/role-on.ts';
import type { SearchRole } from '../../search/index/search-record.ts';
import { countryAdjectives, countryInFull } from '../../search/senses/country-words.ts';
import { sameOffice } from '../../search/senses/office-titles.ts';
import type { Period } from '../../text/held-on.ts';

const officeOfCountry = /^(?<office>.+?) of (?!state\b)(?:the )?(?<country>.+)$/i;

/** The office as recorded and in other words, each with its country first too, by name and by adjective: whoever asks for the Vessian minister is one letter away from that. */
export function searchRole({ title, ...time }: Role): SearchRole {
  const same = [title, ...sameOffice(title)];
  const otherTitles = [...same.slice(1), ...same.flatMap(countryFirst), ...same.flatMap(inFull)];
  return { title, ...(otherTitles.length === 0 ? {} : { otherTitles }), ...knownDays(periodOf(time)) };
}

function countryFirst(title: string): readonly string[] {
  const { office, country } = officeOfCountry.exec(title)?.groups ?? {};
  const before =
    office && country && !belongsOn.test(country) ? [country, ...countryAdjectives(country)] : [];
  return before.map((word) => `${word} ${office}`);
}

/** Of unions, which are no countries. */
const abbreviations: Readonly<Record<string, string>> = {
  EU: 'European',
  UN: 'United Nations',
};

/** Whose office it is, in full: the UN chief is the United Nations chief. */
function inFull(title: string): readonly string[] {
  const full = title.replace(
    /\b(?:US|UK|EU|UN)\b/,
    (short) => countryInFull(short) ?? abbreviations[short] ?? short,
  );
  return full === title ? [] : [full];
}

/** Whose office names what it is for, or who is served: that stands before no office. */
const belongsOn = / (?:of|for|to) /;

/** Without the ends that are not known. */
export function knownDays({ from, to }: Period): { from?: string; to?: string } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
