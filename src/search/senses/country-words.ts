import { foldWord } from '../../text/fold-word.ts';

/** States of many offices in the news: what belongs to each, and its capital, which stands for its government. A country that is missing is found by its name only. */
const countries = `
  Afghanistan, Afghan, Kabul
  Albania, Albanian, Tirana
  Algeria, Algerian, Algiers
  Argentina, Argentine
  Armenia, Armenian, Yerevan
  Australia, Australian, Canberra
  Austria, Austrian, Vienna
  Azerbaijan, Azerbaijani, Baku
  Belarus, Belarusian, Minsk
  Belgium, Belgian
  Brazil, Brazilian, Brasília
  Bulgaria, Bulgarian, Sofia
  Canada, Canadian, Ottawa
  Chile, Chilean
  China, Chinese, Beijing
  Colombia, Colombian, Bogotá
  Croatia, Croatian, Zagreb
  Cuba, Cuban, Havana
  Cyprus, Cypriot, Nicosia
  Czechia, Czech, Prague
  Denmark, Danish, Copenhagen
  Egypt, Egyptian, Cairo
  Estonia, Estonian, Tallinn
  Ethiopia, Ethiopian
  Finland, Finnish, Helsinki
  France, French, Paris
  Georgia, Georgian, Tbilisi
  Germany, German, Berlin
  Greece, Greek, Athens
  Hungary, Hungarian, Budapest
  Iceland, Icelandic, Reykjavik
  India, Indian, Delhi
  Indonesia, Indonesian, Jakarta
  Iran, Iranian, Tehran
  Iraq, Iraqi, Baghdad
  Ireland, Irish, Dublin
  Israel, Israeli, Jerusalem
  Italy, Italian, Rome
  Japan, Japanese, Tokyo
  Jordan, Jordanian, Amman
  Kazakhstan, Kazakh, Astana
  Kenya, Kenyan, Nairobi
  Latvia, Latvian, Riga
  Lebanon, Lebanese, Beirut
  Libya, Libyan, Tripoli
  Lithuania, Lithuanian, Vilnius
  Malaysia, Malaysian
  Mexico, Mexican
  Moldova, Moldovan, Chișinău
  Morocco, Moroccan, Rabat
  Netherlands, Dutch
  Nigeria, Nigerian, Abuja
  Norway, Norwegian, Oslo
  Pakistan, Pakistani, Islamabad
  Peru, Peruvian, Lima
  Poland, Polish, Warsaw
  Portugal, Portuguese, Lisbon
  Qatar, Qatari, Doha
  Romania, Romanian, Bucharest
  Russia, Russian, Moscow, Kremlin
  Serbia, Serbian, Belgrade
  Slovakia, Slovak, Bratislava
  Slovenia, Slovenian, Ljubljana
  Spain, Spanish, Madrid
  Sweden, Swedish, Stockholm
  Switzerland, Swiss, Bern
  Syria, Syrian, Damascus
  Tunisia, Tunisian, Tunis
  Turkey, Turkish, Ankara
  Ukraine, Ukrainian, Kyiv
  United Kingdom, British, London, UK, Britain
  United States, American, Washington, US, USA, America
  Venezuela, Venezuelan, Caracas
  Vietnam, Vietnamese, Hanoi`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(', '));

/** Folded from U.S., and mostly us. */
const isPronoun = new Set(['us']);
const adjectivesBeside = new Set(['UK', 'US']);

/** What stands before an office of a country, none for what is no country here: `American` and `US` of the United States. */
export function countryAdjectives(country: string): readonly string[] {
  const [, adjective, ...others] = countries.find(([name]) => name === country) ?? [];
  return adjective === undefined ? [] : [adjective, ...others.filter((word) => adjectivesBeside.has(word))];
}

/** What stands in full for the short name of a country before an office: `American` for `US`. */
export function countryInFull(short: string): string | undefined {
  return adjectivesBeside.has(short) ? countries.find((words) => words.includes(short))?.[1] : undefined;
}

/** Whether words are a country here, or what belongs to one: `Norway`, `Norwegian`. */
export function namesCountry(words: string): boolean {
  return countries.some((country) => country.includes(words));
}

/** For each country the words that mean it in news, folded: its name, what belongs to it, its capital. */
export const countryGroups: readonly (readonly string[])[] = countries.map((words) =>
  words.map(foldWord).filter((word) => !word.includes(' ') && !isPronoun.has(word)),
);
