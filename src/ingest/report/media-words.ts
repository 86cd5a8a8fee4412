import { wordList } from '../../text/word-list.ts';

/** Common nouns that stand in the names of those who publish and hardly of others, in the languages whose reports are read. */
const pressWords = wordList(
  'broadcasting chronicle courier daily gazette herald inquirer journal news newspaper newswire post press radio telegraph television times tribune tv anzeiger nachrichten rundschau tageblatt tagblatt zeitung figaro matin monde parisien diario heraldo noticias periódico prensa corriere giornale gazzetta messaggero stampa folha jornal notícias газета вестник ведомости известия новости телеграф вісник вісті новини',
);
/** The same words in the names of others too: a bureau, a network, a review. */
const otherMediaWords = wordList(
  'agency bulletin bureau dispatch examiner express globe guardian independent ledger mail magazine media mirror monitor network observer online record register report review sentinel service standard star sun today weekly wire world allgemeine blatt bote kurier presse agence courrier dépêche écho nouvelles agencia correo voz agenzia правда время агентство курьер канал час кур’єр',
);

/** Sections of any outlet: “World News” is nobody’s name. */
const sectionWords = wordList(
  'about account breaking business contact culture daily exclusive home international latest live local media login menu more national news online opinion other our politics radio report reports review search special sport sports subscribe today top tv video weekly world',
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
    words.some((word) => isPressWord(word) || otherMediaWords.has(word.toLowerCase())) &&
    !isSectionName(text)
  );
}

/** Whether a text names nothing but sections: “World”, “Local News”. */
export function isSectionName(text: string): boolean {
  return text.split(/\s+/).every((word) => sectionWords.has(word.toLowerCase()));
}

const isPressWord = (word: string): boolean => pressWords.has(word.toLowerCase());

/** 港口日报, 港湾新聞, 항구일보: the sign for a paper, an agency or a broadcaster ends the name. */
const ofEastAsia =
  /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af·]{1,12}(?:[日晚早时時周]报|[日晚早]報|新闻|新聞|通讯社|通訊社|通信社?|电视台|放送|일보|신문|뉴스|통신|방송)$/u;

/** Whether a name inside a sentence is that of a newspaper or a broadcaster: its last word says so, or “Radio” and the like before it. */
export function isPressName(text: string): boolean {
  const words = text.split(/\s+/);
  const [first = ''] = words;
  if (ofEastAsia.test(text)) return true;
  return (
    isMediaName(text) &&
    (isPressWord(words.at(-1) ?? '') || /^(?:radio|tv|agence|agencia|agenzia)$/i.test(first))
  );
}
