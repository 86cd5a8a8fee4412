import { wordList } from '../../../text/word-list.ts';
import type { LanguageData } from './language-data.ts';
import { polishUnsaid } from './unsaid/polish-unsaid.ts';

export const polish: LanguageData = {
  code: 'pl',
  unsaid: polishUnsaid,
  tellingWords:
    wordList(`w z i na nie się że do to jest jak po o od przez dla przy ale był była było są za oraz który która które jego
  jej już tylko może ich czy ze we tym tego`),
  tellingLetters: /[ąęłśźż]/,
  dashSpeech: true,
  commaInserts: false,
  nounsHaveCapitals: false,
  saying:
    /^(?:powiedzia(?:ł|ła|no|eli)|mówi(?:ą|ł|ła|li)?|powie|oświadczy(?:ł|ła|li)|oświadcza|stwierdzi(?:ł|ła|li)|stwierdza|doda(?:ł|ła|li|je|ją)|podkreśli(?:ł|ła|li)|podkreśla(?:ł|ła|ją)?|zaznaczy(?:ł|ła|li)|zaznacza|wyjaśni(?:ł|ła|li)|wyjaśnia(?:ł|ła|ją)?|zapewni(?:ł|ła|li)|zapewnia(?:ł|ła|ją)?|ogłosi(?:ł|ła|li)|poinformowa(?:ł|ła|li)|informuje|przekaza(?:ł|ła|li)|przekazuje|odpowiedzia(?:ł|ła|eli)|odpowiada|napisa(?:ł|ła|li)|pisze|zapyta(?:ł|ła|li)|pyta|przyzna(?:ł|ła|li|je)|ostrzeg(?:ł|ła|li|a)|ocenia|oceni(?:ł|ła|li)|tłumaczy(?:ł|ła)?|komentuje|skomentowa(?:ł|ła|li)|przypomnia(?:ł|ła|eli)|przypomina|zauważy(?:ł|ła|li)|zauważa|twierdzi(?:ł|ła|li)?|uważa(?:ł|ła|ją)?|opowiada(?:ł|ła)?|wspomina(?:ł|ła)?|potwierdzi(?:ł|ła|li)|potwierdza|relacjonuje|apeluje|zaapelowa(?:ł|ła|li)|wskaza(?:ł|ła|li)|wskazuje|zapowiedzia(?:ł|ła|eli)|zapowiada|kontynuowa(?:ł|ła)|rzek(?:ł|ła)|krzykn(?:ął|ęła)|obieca(?:ł|ła|li|uje))$/,
  telling:
    /^(?:nazwa(?:ł|ła|li)|nazywa|określi(?:ł|ła|li)|określa|opisa(?:ł|ła|li)|skrytykowa(?:ł|ła|li)|krytykuje|oskarży(?:ł|ła|li)|oskarża|potępi(?:ł|ła|li))$/,
  pluralVerb: /(?:li|ły|ją|zą)$/,
  pronouns: { on: 'male', ona: 'female', oni: 'any', one: 'female' },
  genderOfVerb: (word) => (/ła$/.test(word) ? 'female' : /ł$/.test(word) ? 'male' : undefined),
  auxiliaries: wordList('także również potem następnie jeszcze już wczoraj dziś dzisiaj'),
  negations: wordList('nie nigdy ani'),
  sources: ['według', 'zdaniem', 'jak'],
  sourcesBehind: [],
  owners: { jego: 'male', jej: 'female' },
  prepositions:
    wordList(`w we z ze na do od po o przez dla przy za nad pod przed między bez u według zdaniem podczas wobec
  około oprócz wśród`),
  ties: wordList('ds. do'),
  determiners: wordList(
    'ten ta to ci te jego jej ich kilka kilku wielu dwaj dwie dwóch trzech niektórzy wszyscy',
  ),
  conjunctions: wordList(
    'i oraz a ale lub albo że który która które którzy gdy kiedy jak jeśli bo ponieważ gdzie',
  ),
  role: /^(?:prezydent|premier|minister|ministra|wiceminister|rzecznik|rzeczniczka|burmistrz|burmistrzyni|wójt|poseł|posłanka|senator|senatorka|dyrektor|dyrektorka|szef|szefowa|lider|liderka|przewodniczący|przewodnicząca|prezes|prezeska|wiceprezes|adwokat|adwokatka|prokurator|sędzia|ekspert|ekspertka|eksperci|analityk|ekonomista|ekonomistka|dziennikarz|dziennikarka|generał|pułkownik|kapitan|ambasador|dyplomata|sekretarz|doradca|doradczyni|kanclerz|król|królowa|papież|biskup|profesor|profesorka|badacz|badaczka|historyk|lekarz|lekarka|trener|trenerka|autor|autorka|świadek|świadkowie|mieszkaniec|mieszkanka|mieszkańcy|sąsiad|sąsiadka|aktywista|aktywistka|kandydat|kandydatka|założyciel|założycielka|źródło|policja|policjant|urzędnik|przedstawiciel|przedstawicielka|komisarz|gubernator|związkowiec|rolnik|mężczyzna|kobieta|krytycy|rząd|ministerstwo|partia|związek|stowarzyszenie|sąd|opozycja|radny|radna|szyper|komendant|wojewoda|marszałek)$/,
  honorifics: wordList('pan pani dr prof. ks. mgr inż.'),
  particles: wordList('de van von al bin'),
  calendar: wordList('ja my wy'),
  place:
    /^(?:polska|polski|rosja|rosji|ukraina|ukrainy|usa|ameryka|anglia|niemcy|niemiec|francja|włochy|hiszpania|chiny|japonia|indie|iran|irak|izrael|turcja|gruzja|europa|ue|warszawa|kraków|moskwa|kijów|waszyngton|londyn|paryż|berlin|bruksela|pekin|alaska|kreml)$/,
  organisation:
    /^(?:ministerstwo|partia|komitet|komisja|rada|kongres|senat|sejm|agencja|bank|spółka|stowarzyszenie|fundacja|instytut|uniwersytet|sąd|trybunał|policja|rząd|kreml|mon|msz|mswia|onz|nato|związek|federacja|unia|grupa|pap|pis|po|psl|lewica|konfederacja)$/i,
};
