import { wordList } from '../../../text/word-list.ts';
import type { LanguageData } from './language-data.ts';
import { spanishUnsaid } from './unsaid/spanish-unsaid.ts';

export const spanish: LanguageData = {
  code: 'es',
  tellingWords:
    wordList(`el los las del y es una un en con por para que no se al su sus lo como más fue ha han esta este está según
  pero sobre dijo entre también muy sin ante era son ser`),
  tellingLetters: /[ñ¿¡ó]/,
  dashSpeech: true,
  commaInserts: false,
  nounsHaveCapitals: false,
  saying:
    /^(?:dijo|dijeron|dice|dicen|dicho|afirm(?:ó|aron|a|an|ado|ando|aba)|declar(?:ó|aron|a|an|ado|aba)|asegur(?:ó|aron|a|an|ado|aba)|señal(?:ó|aron|a|an|ado|aba)|explic(?:ó|aron|a|an|ado|aba)|añad(?:ió|ieron|e|en|ido|ía)|agreg(?:ó|aron|a|an|ado)|coment(?:ó|aron|a|an|ado)|respond(?:ió|ieron|e|en|ido)|manifest(?:ó|aron|ado|aba)|manifiesta|indic(?:ó|aron|a|an|ado)|expres(?:ó|aron|a|an|ado)|sostuv(?:o|ieron)|sostiene|sostienen|insist(?:ió|ieron|e|en|ido)|advirt(?:ió|ieron)|advierte|advertido|anunci(?:ó|aron|a|an|ado)|apunt(?:ó|aron|a|an|ado)|subray(?:ó|aron|a|an|ado)|precis(?:ó|aron|a|an|ado)|relat(?:ó|aron|a|an|ado)|cont(?:ó|aron|ado)|cuenta|cuentan|escrib(?:ió|ieron|e|en)|escrito|record(?:ó|aron|ado)|recuerda|recalc(?:ó|aron|a|ado)|reconoc(?:ió|ieron|e|en|ido)|admit(?:ió|ieron|e|en|ido)|lament(?:ó|aron|a|an|ado)|consider(?:ó|aron|a|an|ado)|opin(?:ó|aron|a|an|ado)|pregunt(?:ó|aron|a|an|ado)|zanj(?:ó|ado)|concluy(?:ó|eron|e)|concluido|destac(?:ó|aron|a|an|ado)|detall(?:ó|aron|a|an|ado)|confes(?:ó|aron|ado)|confiesa|reiter(?:ó|aron|a|an|ado)|argument(?:ó|aron|a|an|ado)|matiz(?:ó|ado|a)|exclam(?:ó|aron|a)|tuite(?:ó|ado)|prometi(?:ó|eron)|promete|sentenci(?:ó|a|ado)|aclar(?:ó|aron|a|ado)|exigi(?:ó|eron)|exige|denunci(?:ó|aron|a|an|ado)|defend(?:ió|ieron|ido)|defiende|remat(?:ó|a|ado)|alert(?:ó|aron|a|ado)|cree|creen|piensa)$/,
  telling:
    /^(?:calific(?:ó|aron|a|an|ado)|llam(?:ó|aron|a|an|ado)|describ(?:ió|ieron|e|en)|descrito|critic(?:ó|aron|a|an|ado)|acus(?:ó|aron|a|an|ado)|tach(?:ó|aron|a|an|ado)|conden(?:ó|aron|a|an|ado)|pid(?:ió|ieron|e|en)|pedido|habl(?:ó|aron|a|an|ado)|tild(?:ó|aron|a|ado)|reclam(?:ó|aron|a|an|ado)|celebr(?:ó|aron|a|ado)|rechaz(?:ó|aron|a|an|ado))$/,
  pluralVerb: /(?:ron|[ae]n)$/,
  pronouns: { él: 'male', ella: 'female', ellos: 'any', ellas: 'female', éste: 'male', ésta: 'female' },
  auxiliaries: wordList('ha han había habían también luego después además así'),
  unsaid: spanishUnsaid,
  negations: wordList('no nunca ni'),
  sources: [
    'según',
    'a juicio de',
    'en palabras de',
    'en opinión de',
    'de acuerdo con',
    'para',
    'a decir de',
  ],
  sourcesBehind: [],
  owners: {},
  prepositions: wordList(
    `a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras`,
  ),
  ties: wordList('de del la las los el'),
  determiners: wordList(
    'el la los las un una unos unas este esta estos estas su sus ese esa varios algunos muchos dos tres',
  ),
  conjunctions: wordList('y e o u pero que quien quienes cuando como si porque donde mientras aunque pues'),
  role: /^(?:presidente|presidenta|primer|primera|ministro|ministra|portavoz|portavoces|vocero|vocera|alcalde|alcaldesa|diputado|diputada|senador|senadora|director|directora|jefe|jefa|líder|dirigente|dirigentes|responsable|abogado|abogada|fiscal|juez|jueza|experto|experta|expertos|analista|economista|periodista|general|coronel|embajador|embajadora|diplomático|secretario|secretaria|consejero|consejera|asesor|asesora|canciller|rey|reina|papa|obispo|profesor|profesora|investigador|investigadora|historiador|historiadora|médico|médica|entrenador|autor|autora|testigo|testigos|vecino|vecina|vecinos|activista|candidato|candidata|fundador|fundadora|fuente|fuentes|policía|funcionario|funcionaria|representante|comisario|gobernador|gobernadora|sindicalista|agricultor|hombre|mujer|críticos|manifestantes|gobierno|ministerio|partido|sindicato|asociación|comunicado|tribunal|oposición|concejal|concejala|vicepresidente|vicepresidenta|mandatario|mandataria|delegado|delegada)$/,
  honorifics: wordList('sr. sra. señor señora don doña dr. dra.'),
  particles: wordList('de del la las los y van von al bin'),
  calendar: wordList('yo nosotros usted ustedes'),
  place:
    /^(?:españa|rusia|ucrania|unidos|eeuu|américa|reino|inglaterra|alemania|francia|italia|polonia|china|japón|india|irán|irak|israel|turquía|georgia|méxico|argentina|chile|colombia|perú|venezuela|cuba|europa|ue|madrid|barcelona|moscú|kiev|washington|londres|parís|berlín|bruselas|pekín|alaska|sevilla|valencia|kremlin)$/,
  organisation:
    /^(?:ministerio|partido|comité|comisión|consejo|congreso|senado|agencia|banco|sociedad|asociación|fundación|instituto|universidad|corte|tribunal|policía|gobierno|kremlin|interior|defensa|onu|otan|sindicato|federación|unión|grupo|efe|pp|psoe|vox)$/i,
};
