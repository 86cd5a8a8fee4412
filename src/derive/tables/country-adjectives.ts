/** What belongs to a country, by the name under which an office of it is recorded. States of many offices in the news; a country that is missing is found by its name only. */
const pairs = `
  Afghanistan Afghan, Albania Albanian, Algeria Algerian, Argentina Argentine, Armenia Armenian, Australia Australian,
  Austria Austrian, Azerbaijan Azerbaijani, Belarus Belarusian, Belgium Belgian, Brazil Brazilian, Bulgaria Bulgarian,
  Canada Canadian, Chile Chilean, China Chinese, Colombia Colombian, Croatia Croatian, Cuba Cuban, Cyprus Cypriot,
  Denmark Danish, Egypt Egyptian, Estonia Estonian, Ethiopia Ethiopian, Finland Finnish, France French,
  Georgia Georgian, Germany German, Greece Greek, Hungary Hungarian, Iceland Icelandic, India Indian,
  Indonesia Indonesian, Iran Iranian, Iraq Iraqi, Ireland Irish, Israel Israeli, Italy Italian, Japan Japanese,
  Jordan Jordanian, Kazakhstan Kazakh, Kenya Kenyan, Latvia Latvian, Lebanon Lebanese, Libya Libyan,
  Lithuania Lithuanian, Malaysia Malaysian, Mexico Mexican, Moldova Moldovan, Morocco Moroccan,
  Netherlands Dutch, Nigeria Nigerian, Norway Norwegian, Pakistan Pakistani, Peru Peruvian, Poland Polish,
  Portugal Portuguese, Qatar Qatari, Romania Romanian, Russia Russian, Serbia Serbian, Slovakia Slovak,
  Slovenia Slovenian, Spain Spanish, Sweden Swedish, Switzerland Swiss, Syria Syrian, Tunisia Tunisian,
  Turkey Turkish, Ukraine Ukrainian, United Kingdom British, United Kingdom UK, United States American,
  United States US, Venezuela Venezuelan, Vietnam Vietnamese`;

const lastSpace = /\s(?=\S+$)/;
const adjectives = Map.groupBy(
  pairs.split(',').map((pair) => pair.trim().replace(/\s+/g, ' ').split(lastSpace)),
  ([country = '']) => country,
);

/** The adjectives of a country, none for what is no country here: `American` and `US` of the United States. */
export function countryAdjectives(country: string): readonly string[] {
  return (adjectives.get(country) ?? []).flatMap(([, adjective]) => adjective ?? []);
}
