/** Scripts as BCP 47 names them. Where one language alone is written in a script nowadays, that language says more. */
const languageOfScript = {
  Cyrillic: 'und-Cyrl',
  Arabic: 'und-Arab',
  Devanagari: 'und-Deva',
  Hebrew: 'und-Hebr',
  Greek: 'el',
  Armenian: 'hy',
  Georgian: 'ka',
  Hangul: 'ko',
  Hiragana: 'ja',
  Katakana: 'ja',
  Thai: 'th',
  // After kana: a name with both is Japanese.
  Han: 'und-Hani',
} as const;

const scripts = Object.entries(languageOfScript).map(
  ([script, language]) => [new RegExp(`\\p{Script=${script}}`, 'u'), language] as const,
);
const letterBeyondLatin = /[^\p{Script=Latin}\P{L}]/u;

/**
 * The `lang` of a name in another script than that of the site, so that a screen reader does not spell it out; undefined for
 * one in Latin letters. A script does not tell which language a name is in, and neither does the record: `und-Cyrl` says that.
 */
export function scriptLanguage(name: string): string | undefined {
  if (!letterBeyondLatin.test(name)) return undefined;
  return scripts.find(([script]) => script.test(name))?.[1] ?? 'und';
}
