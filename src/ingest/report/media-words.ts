import { wordList } from '../../text/word-list.ts';

/** Common nouns in the names of those who publish, in the languages whose reports are read. */
const mediaWords = wordList(
  'agency bulletin broadcasting bureau chronicle courier daily dispatch examiner express gazette globe guardian herald independent inquirer journal ledger mail magazine media mirror monitor network news newspaper newswire observer online post press radio record register report review sentinel service standard star sun telegraph television times today tribune tv weekly wire world anzeiger allgemeine blatt bote kurier nachrichten presse rundschau tageblatt tagblatt zeitung agence courrier dépêche écho figaro gazette matin monde nouvelles parisien agencia diario correo heraldo noticias periódico prensa voz agenzia corriere giornale gazzetta messaggero stampa folha jornal notícias газета вестник ведомости известия новости правда телеграф время агентство курьер канал вісник вісті газета новини час кур’єр',
);

/** Sections of any outlet: “World News” is nobody’s name. */
const sectionWords = wordList(
  'about account breaking business contact culture daily home international latest local media login menu more national news online opinion other our politics radio reports review search sport sports subscribe today top tv video weekly world',
);

const host = /^(?:[\w-]+\.)+[a-z]{2,}$/i;
const mostWords = 6;

/** Whether a text reads as the name of somebody who publishes: by a word of that trade in it, or because it is a host. */
export function isMediaName(text: string): boolean {
  const words = text.split(/\s+/);
  if (host.test(text)) return true;
  return (
    words.length > 1 &&
    words.length <= mostWords &&
    !/[<>|»›:/\\]/.test(text) &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    !/[.!?:;,]$/.test(text) &&
    words.some((word) => mediaWords.has(word.toLowerCase())) &&
    !words.every((word) => sectionWords.has(word.toLowerCase()))
  );
}
