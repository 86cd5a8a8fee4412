import { wordList } from '../../../text/word-list.ts';
import type { LanguageData } from './language-data.ts';
import { germanUnsaid } from './unsaid/german-unsaid.ts';

export const german: LanguageData = {
  code: 'de',
  tellingWords:
    wordList(`der die das und ist nicht ein eine einen einem einer den dem des sich mit auf für von im zum zur dass
  wird wurde werden auch nach bei sagte so er sie wir ich am aus habe hat wie noch nur über`),
  tellingLetters: /[äöüß]/,
  dashSpeech: false,
  commaInserts: false,
  nounsHaveCapitals: true,
  saying:
    /^(?:sag(?:t|te|ten|en)|gesagt|erkl(?:är(?:t|te|ten|en))|betont(?:e|en)?|betonen|erläutert(?:e|en)?|äußert(?:e|en)?|geäußert|berichtet(?:e|en)?|teilt(?:e|en)?|mitgeteilt|mitteil(?:t|te|ten)|ankündig(?:t|te|ten)|hinzufüg(?:t|te|ten)|einräum(?:t|te|ten)|schrieb(?:en)?|schreib(?:t|en)|geschrieben|(?:ge)?antwortet(?:e|en)?|fügt(?:e|en)?|ergänzt(?:e|en)?|meint(?:e|en)?|meinen|fragt(?:e|en)?|gefragt|rief(?:en)?|warnt(?:e|en)?|gewarnt|kündigt(?:e|en)?|angekündigt|versichert(?:e|en)?|behauptet(?:e|en)?|bestätigt(?:e|en)?|kommentiert(?:e|en)?|kritisiert(?:e|en)?|forder(?:t|te|ten)|gefordert|unterstr(?:ich|ichen|eicht)|hob(?:en)?|hebt|stellt(?:e|en)?|resümiert(?:e|en)?|bilanziert(?:e|en)?|lobt(?:e|en)?|verspr(?:ach|icht)|versprochen|gab(?:en)?|gibt|räumt(?:e|en)?|eingeräumt|klagt(?:e|en)?|beklagt(?:e|en)?|mahnt(?:e|en)?|entgegnet(?:e|en)?|erwider(?:t|te|ten)|findet|fand(?:en)?|bemerkt(?:e|en)?|spr(?:ach|achen|icht)|erzähl(?:t|te|ten)|formuliert(?:e|en)?|urteilt(?:e|en)?|twittert(?:e|en)?|getwittert|zitiert(?:e|en)?|glaub(?:t|te|ten)|bekräftigt(?:e|en)?|argumentiert(?:e|en)?|konstatiert(?:e|en)?|präzisiert(?:e|en)?|begründet(?:e|en)?|freut(?:e|en)?|vermutet(?:e|en)?|verkündet(?:e|en)?|informiert(?:e|en)?|appelliert(?:e|en)?|beteuert(?:e|en)?|schließt|schloss|zeigt(?:e|en)?)$/,
  telling:
    /^(?:nannt(?:e|en)|nennt|nennen|genannt|bezeichnet(?:e|en)?|beschr(?:ieb|ieben|eibt)|wirft|warf(?:en)?|spricht|wies(?:en)?|weist|verurteilt(?:e|en)?|bedauert(?:e|en)?|begrüßt(?:e|en)?|verglich(?:en)?|verteidigt(?:e|en)?|hält|hielt(?:en)?|droht(?:e|en)?|verlangt(?:e|en)?|plädiert(?:e|en)?|rechnet(?:e|en)?|lehnt(?:e|en)?|beschuldigt(?:e|en)?|erwartet(?:e|en)?|dankt(?:e|en)?)$/,
  pluralVerb: /(?:en)$/,
  pronouns: { er: 'male', sie: 'female', dieser: 'male', diese: 'female', jener: 'male' },
  auxiliaries: wordList(
    'hat haben hatte hatten habe ist war wird wurde worden auch dann weiter später zudem zuvor dazu außerdem gestern heute',
  ),
  unsaid: germanUnsaid,
  negations: wordList('nicht nie kein keine keinen'),
  sources: [
    'laut',
    'nach angaben von',
    'nach angaben',
    'nach worten von',
    'nach den worten von',
    'nach den worten',
    'nach ansicht von',
    'nach ansicht',
    'nach meinung von',
    'nach aussage von',
    'nach auffassung von',
    'nach einschätzung von',
    'in den worten von',
    'wie',
    'so',
  ],
  sourcesBehind: ['zufolge'],
  owners: {
    seinen: 'male',
    seinem: 'male',
    seiner: 'male',
    ihren: 'female',
    ihrem: 'female',
    ihrer: 'female',
  },
  prepositions:
    wordList(`in im ins an am auf aus bei beim mit nach vor von vom zu zum zur über unter um für gegen durch ohne seit
  während wegen trotz zwischen hinter neben bis laut gegenüber angesichts nahe ab dank`),
  ties: wordList('von vom für der des'),
  determiners:
    wordList(`der die das den dem des ein eine einen einem einer eines sein seine ihr ihre dieser diese dieses jeder
  jede alle viele einige mehrere beide zwei drei zahlreiche manche`),
  conjunctions: wordList('und oder aber sondern denn dass ob wenn weil als wie während obwohl nachdem bevor'),
  role: /^(?:.*(?:minister|meister|präsident|sprecher|chef|kanzler|leiter|direktor|vorsitzende|bürgermeister|experte|expert|anwalt|anwält|richter|kommissar|trainer|autor|forscher|politiker|beamte|beamter|vertreter|sekretär|beauftragte|berater|botschafter|abgeordnete|kandidat|senator|gouverneur|general|oberst|professor|wissenschaftler|journalist|analyst|ökonom|arzt|ärzt|lehrer|zeuge|augenzeuge|mitarbeiter|gründer|inhaber|besitzer|könig|papst|bischof|pfarrer|künstler|sänger|schauspieler|spieler|fahrer|pilot|veranstalter|organisator|teilnehmer|demonstrant|bewohner|nachbar|händler|unternehmer|manager|geschäftsführer|chefin|führer|kritiker|beobachter|insider|kollege|verteidiger|kläger|staatsanwalt|intendant|rektor|dekan|amtsinhaber|nachfolger|vorgänger|vize|obmann|landrat|staatsrat|mann|frau)(?:in|innen|n|en|s|es|r|m|e|inn)?|leute|eltern|familie|polizei|regierung|behörde|unternehmen|partei|verband|gewerkschaft|opposition)$/,
  honorifics: wordList('herr herrn frau dr. prof. doktor'),
  particles: wordList('von zu van de der den di da del la le al bin ibn'),
  calendar:
    wordList(`januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
  donnerstag freitag samstag sonntag sonnabend montagabend ende anfang mitte uhr euro dollar prozent millionen milliarden
  ich wir sie ihnen ihr ihre ihren das es man zugleich zudem außerdem dabei dort damals dennoch trotzdem allerdings jedoch
  hier heute gestern morgen nun jetzt schon erst später danach daraufhin anschließend zuletzt insgesamt gleichzeitig dagegen
  deshalb daher darum dazu damit davon immer viele alle nur doch`),
  place:
    /^(?:deutschland|deutschlands|russland|russlands|ukraine|usa|amerika|großbritannien|england|frankreich|frankreichs|italien|spanien|polen|china|chinas|japan|indien|iran|irak|israel|israels|türkei|georgien|österreich|schweiz|europa|europas|eu|berlin|moskau|kiew|washington|london|paris|brüssel|peking|wien|hamburg|münchen|köln|frankfurt|alaska|bayern|sachsen|hessen|nrw)$/,
  organisation:
    /(?:ministerium|ministeriums|amt|verband|verein|partei|bank|gericht|gesellschaft|institut|universität|zeitung|agentur|gmbh|ag|cdu|csu|spd|fdp|grüne|grünen|linke|afd|rat|bundestag|kommission|behörde|polizei|regierung|stiftung|konzern|sender|magazin|fraktion|kreml)$/i,
  genderOfName: () => undefined,
};
