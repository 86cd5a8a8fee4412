import { wordList } from '../../../text/word-list.ts';
import type { LanguageData } from './language-data.ts';
import { italianUnsaid } from './unsaid/italian-unsaid.ts';

export const italian: LanguageData = {
  code: 'it',
  unsaid: italianUnsaid,
  tellingWords:
    wordList(`il lo gli i di del della dei delle degli dello e è un una in nel nella con per non che si al alla ai alle dal
  dalla sul sulla ha hanno sono stato stata ma più anche come dopo questo questa suo sua la le da ci detto`),
  tellingLetters: /[ìò]/,
  dashSpeech: true,
  commaInserts: true,
  nounsHaveCapitals: false,
  saying:
    /^(?:detto|dice|dicono|disse|dissero|dichiar(?:a|ano|ato|ò)|afferm(?:a|ano|ato|ò)|aggiun(?:ge|gono|to|se)|spieg(?:a|ano|ato|ò)|assicur(?:a|ano|ato|ò)|sottoline(?:a|ano|ato|ò)|precis(?:a|ano|ato|ò)|raccont(?:a|ano|ato|ò)|annunci(?:a|ano|ato|ò)|rispo(?:nde|ndono|sto|se)|scri(?:ve|vono|tto|sse)|ricord(?:a|ano|ato|ò)|insist(?:e|ono|ito)|ammett(?:e|ono)|ammesso|riconosc(?:e|ono|iuto)|comment(?:a|ano|ato|ò)|conclu(?:de|dono|so|se)|osserv(?:a|ano|ato|ò)|sost(?:iene|engono|enuto|enne)|ritien(?:e|gono)|ritenuto|conferm(?:a|ano|ato|ò)|ribad(?:isce|iscono|ito)|chiar(?:isce|iscono|ito)|avvert(?:e|ono|ito)|denunci(?:a|ano|ato|ò)|promett(?:e|ono)|promesso|lament(?:a|ano|ato|ò)|chie(?:de|dono|sto|se)|rivel(?:a|ano|ato|ò)|confess(?:a|ano|ato|ò)|prosegu(?:e|ono|ito)|continu(?:a|ano|ato|ò)|replic(?:a|ano|ato|ò)|fatto|esclam(?:a|ano|ato|ò)|pensa|pensano|crede|credono|tweetta|twittato|rifer(?:isce|iscono|ito)|comunic(?:a|ano|ato))$/,
  telling:
    /^(?:defin(?:isce|iscono|ito|ì)|chiam(?:a|ano|ato|ò)|descri(?:ve|vono|tto)|critic(?:a|ano|ato|ò)|accus(?:a|ano|ato|ò)|parl(?:a|ano|ato|ò)|condann(?:a|ano|ato|ò)|boll(?:a|ato|ò)|rivendic(?:a|ano|ato)|bocci(?:a|ato|ò))$/,
  pluralVerb: /(?:[ao]no)$/,
  pronouns: {
    lui: 'male',
    lei: 'female',
    egli: 'male',
    ella: 'female',
    loro: 'any',
    essi: 'any',
    esse: 'female',
  },
  auxiliaries: wordList('ha hanno aveva avevano è sono anche poi inoltre ancora già così'),
  negations: wordList('non né mai'),
  sources: ['secondo', 'per', 'a detta di', 'a giudizio di', 'nelle parole di', 'stando a'],
  sourcesBehind: [],
  owners: {},
  prepositions:
    wordList(`di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dallo
  dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle col secondo contro dopo durante verso`),
  ties: wordList("di del dello della dei degli delle dell' d' il la lo"),
  determiners: wordList(
    "il lo la i gli le l' un uno una un' questo questa questi queste suo sua suoi sue molti alcuni due tre",
  ),
  conjunctions: wordList('e ed o ma che chi quando come se perché dove mentre anche poiché'),
  role: /^(?:presidente|presidentessa|premier|ministro|ministra|portavoce|sindaco|sindaca|deputato|deputata|senatore|senatrice|direttore|direttrice|capo|leader|dirigente|dirigenti|responsabile|avvocato|avvocata|procuratore|procuratrice|giudice|esperto|esperta|esperti|analista|economista|giornalista|generale|colonnello|capitano|ambasciatore|ambasciatrice|diplomatico|segretario|segretaria|consigliere|consigliera|cancelliere|re|regina|papa|vescovo|professore|professoressa|ricercatore|ricercatrice|storico|storica|medico|allenatore|autore|autrice|testimone|testimoni|abitante|abitanti|vicino|vicini|attivista|candidato|candidata|fondatore|fondatrice|fonte|fonti|polizia|funzionario|funzionaria|rappresentante|commissario|governatore|governatrice|sindacalista|agricoltore|uomo|donna|critici|manifestanti|governo|ministero|partito|sindacato|associazione|comunicato|tribunale|opposizione|assessore|assessora|comandante|barcaiolo|pescatore|skipper)$/,
  honorifics: wordList('sig. sig.ra signor signora dott. dott.ssa onorevole'),
  particles: wordList('di de del della dei da dal dalla lo la van von al bin'),
  calendar: wordList('io noi voi'),
  place:
    /^(?:italia|russia|ucraina|america|inghilterra|germania|francia|spagna|polonia|cina|giappone|india|iran|iraq|israele|turchia|georgia|europa|ue|roma|milano|napoli|torino|mosca|kiev|washington|londra|parigi|berlino|bruxelles|pechino|alaska|cremlino)$/,
  organisation:
    /^(?:ministero|partito|comitato|commissione|consiglio|congresso|senato|camera|agenzia|banca|società|associazione|fondazione|istituto|università|corte|tribunale|polizia|governo|cremlino|interni|difesa|onu|nato|sindacato|federazione|unione|gruppo|ansa|pd|cgil|quirinale|viminale)$/i,
};
