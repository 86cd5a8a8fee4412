import { wordList } from '../../../text/word-list.ts';
import type { LanguageData } from './language-data.ts';
import { frenchUnsaid } from './unsaid/french-unsaid.ts';

export const french: LanguageData = {
  code: 'fr',
  tellingWords:
    wordList(`le la les des du et est une un dans pour qui sur au aux avec ce cette il elle nous vous ont été sont pas
  par plus ne selon déclaré était son sa ses leur mais où que`),
  tellingLetters: /[çœèêùàâîô]/,
  dashSpeech: true,
  commaInserts: true,
  nounsHaveCapitals: false,
  saying:
    /^(?:déclar(?:e|é|ée|ent|ait|a|ant)|dit|disent|disait|dire|affirm(?:e|é|ée|ent|ait|a|ant)|ajout(?:e|é|ée|ent|ait|a|ant)|expliqu(?:e|é|ée|ent|ait|a|ant)|assur(?:e|é|ée|ent|ait|a|ant)|indiqu(?:e|é|ée|ent|ait|a|ant)|précis(?:e|é|ée|ent|ait|a|ant)|soulign(?:e|é|ée|ent|ait|a|ant)|estim(?:e|é|ée|ent|ait|a|ant)|confi(?:e|é|ée|ent|ait|a|ant)|racont(?:e|é|ée|ent|ait|a|ant)|lanc(?:e|é|ée|ent|é)|lançait|annonc(?:e|é|ée|ent)|répond(?:u|ue|ent|ait|it)?|écri(?:t|te|vent|vait|vit)|rappel(?:le|é|ée|lent|ait|a)|insist(?:e|é|ée|ent|ait|a)|poursui(?:t|vi|vie|vent|vait|vit)|reconn(?:aît|u|ue|aissent|aissait)|admet(?:tent)?|admis|tweet(?:e|é)|demand(?:e|é|ée|ent|ait|a)|regrett(?:e|é|ée|ent|ait|a)|dénonc(?:e|é|ée|ent)|prévenu|prévient|averti|avertit|martel(?:é|ée|ait|a)|martèle|plaid(?:e|é|ée|ent)|conclu|conclut|conclue|résum(?:e|é|ée|ait)|comment(?:e|é|ée|ent|ait)|témoign(?:e|é|ée|ent|ait)|not(?:e|é|ée|ent|ait)|observ(?:e|é|ée|ent|ait)|fait|souffl(?:e|é|ée)|réagi|réagit|promis|promet|ironis(?:e|é|ée)|s'exclam(?:e|é|ait|a)|s'est|déplor(?:e|é|ée|ent|ait|a)|renchérit|renchéri|glisse|glissé|jug(?:e|é|ée|ent|eait)|interrog(?:e|é|ée|eait)|clam(?:e|é|ée|ait)|soutien(?:t|nent)|soutenu|détaill(?:e|é|ée|ait)|juré|jure|pense|pensait|croit|considère|considéré|tempère|tempéré|nuance|nuancé|salue|salué|alerte|alerté|tranche|tranché|scand(?:e|é|ée|ent|aient)|cri(?:e|é|ée|ent|ait|aient))$/,
  telling:
    /^(?:qualifi(?:e|é|ée|ent|ait)|appel(?:le|é|ée|lent|ait)|décri(?:t|te|vent|vait)|critiqu(?:e|é|ée|ent|ait)|accus(?:e|é|ée|ent|ait)|évoqu(?:e|é|ée|ent|ait)|fustig(?:e|é|ée|eait)|condamn(?:e|é|ée|ent|ait)|parl(?:e|é|ent|ait)|réclam(?:e|é|ée|ent|ait)|revendiqu(?:e|é|ée|ent|ait)|souhait(?:e|é|ée|ent|ait)|présent(?:e|é|ée|ait)|décrit)$/,
  pluralVerb: /(?:ent|ont)$/,
  pronouns: {
    il: 'male',
    elle: 'female',
    lui: 'male',
    ils: 'any',
    elles: 'female',
    'celui-ci': 'male',
    'celle-ci': 'female',
  },
  tiedPronoun: /^(.+?)(?:-t)?-(il|elle|ils|elles)$/,
  auxiliaries: wordList(
    'a ont avait avaient est sont également aussi ensuite alors encore déjà a-t-il a-t-elle',
  ),
  unsaid: frenchUnsaid,
  negations: wordList("ne n' pas jamais"),
  sources: ['selon', "d'après", 'pour', 'aux yeux de', "de l'avis de", 'à en croire', 'de source'],
  sourcesBehind: [],
  owners: {},
  prepositions:
    wordList(`de à au aux du des en dans par pour sur avec sans sous chez vers entre contre depuis pendant après avant
  selon devant derrière malgré parmi dès lors`),
  ties: wordList("de du des à la l' le les d' aux au"),
  determiners: wordList(
    'le la les un une des ce cet cette ces son sa ses leur leurs mon notre plusieurs certains deux trois',
  ),
  conjunctions: wordList('et ou mais que qui quand lorsque comme si car donc où dont puisque tandis alors'),
  role: /^(?:président|présidente|premier|première|ministre|ministres|porte-parole|maire|député|députée|sénateur|sénatrice|directeur|directrice|chef|cheffe|dirigeant|dirigeante|responsable|avocat|avocate|procureur|procureure|juge|expert|experte|experts|analyste|économiste|journaliste|général|colonel|ambassadeur|ambassadrice|diplomate|secrétaire|conseiller|conseillère|chancelier|chancelière|roi|reine|pape|évêque|professeur|professeure|chercheur|chercheuse|historien|historienne|médecin|entraîneur|auteur|autrice|témoin|témoins|habitant|habitante|habitants|voisin|voisine|militant|militante|candidat|candidate|patron|patronne|fondateur|fondatrice|source|sources|policier|fonctionnaire|élu|élue|élus|représentant|représentante|commissaire|gouverneur|préfet|préfète|syndicaliste|agriculteur|ouvrier|ouvrière|enseignant|enseignante|homme|femme|critiques|manifestants|gouvernement|ministère|parti|syndicat|association|communiqué|tribunal|police|opposition)$/,
  honorifics: wordList('m. mme mme. mlle monsieur madame maître me'),
  particles: wordList('de du des la le van von el al ben bin d'),
  calendar: wordList('je nous vous on'),
  place:
    /^(?:france|russie|ukraine|états-unis|etats-unis|amérique|royaume-uni|angleterre|allemagne|italie|espagne|pologne|chine|japon|inde|iran|irak|israël|turquie|géorgie|belgique|suisse|europe|ue|paris|moscou|kiev|washington|londres|berlin|bruxelles|pékin|alaska|marseille|lyon|bretagne|kremlin)$/,
  organisation:
    /^(?:ministère|parti|comité|commission|conseil|assemblée|sénat|agence|banque|société|association|fondation|institut|université|cour|tribunal|police|élysée|kremlin|matignon|intérieur|défense|afp|onu|otan|syndicat|fédération|confédération|union|groupe)$/i,
};
