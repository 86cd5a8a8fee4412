import { wordList } from '../../../text/word-list.ts';
import type { LanguageData } from './language-data.ts';
import { portugueseUnsaid } from './unsaid/portuguese-unsaid.ts';

export const portuguese: LanguageData = {
  code: 'pt',
  unsaid: portugueseUnsaid,
  tellingWords:
    wordList(`o os as um uma do da dos das no na nos nas ao aos e em com por pelo pela para que não se seu sua mais
  foi é são está disse também já mas ou entre sobre ele ela depois até segundo`),
  tellingLetters: /ã|õ/,
  dashSpeech: true,
  commaInserts: false,
  nounsHaveCapitals: false,
  saying:
    /^(?:disse|disseram|diz|dizem|dizia|dito|afirm(?:ou|aram|a|am|ado|ando|ava)|declar(?:ou|aram|a|am|ado|ava)|assegur(?:ou|aram|a|am|ado)|garanti(?:u|ram|do)|garante|garantem|explic(?:ou|aram|a|am|ado|ava)|acrescent(?:ou|aram|a|am|ado)|coment(?:ou|aram|a|am|ado)|respond(?:eu|eram|e|em|ido)|indic(?:ou|aram|a|am|ado)|sustent(?:ou|aram|a|am)|insisti(?:u|ram|do)|insiste|avis(?:ou|aram|a|am|ado)|adverti(?:u|ram|do)|adverte|anunci(?:ou|aram|a|am|ado)|apont(?:ou|aram|a|am|ado)|sublinh(?:ou|aram|a|am|ado)|salient(?:ou|aram|a|am|ado)|ressalt(?:ou|aram|a|am|ado)|destac(?:ou|aram|a|am|ado)|cont(?:ou|aram|ado)|relat(?:ou|aram|a|am|ado)|escrev(?:eu|eram|e|em)|escrito|record(?:ou|aram|a|am)|lembr(?:ou|aram|a|am|ado)|reconhec(?:eu|eram|e|em|ido)|admiti(?:u|ram|do)|admite|lament(?:ou|aram|a|am|ado)|consider(?:ou|aram|a|am|ado)|pergunt(?:ou|aram|a|am|ado)|conclu(?:iu|íram|i|ído)|detalh(?:ou|aram|a|am|ado)|confess(?:ou|aram|a|ado)|reiter(?:ou|aram|a|am|ado)|argument(?:ou|aram|a|am|ado)|exclam(?:ou|aram|a)|promet(?:eu|eram|e|em|ido)|esclarec(?:eu|eram|e|em|ido)|exigi(?:u|ram|do)|exige|denunci(?:ou|aram|a|am|ado)|defend(?:eu|eram|e|em|ido)|alert(?:ou|aram|a|am|ado)|inform(?:ou|aram|a|am|ado)|refer(?:iu|iram|e|em|ido)|confirm(?:ou|aram|a|am|ado)|revel(?:ou|aram|a|am|ado)|acredita|acreditam|pensa)$/,
  telling:
    /^(?:qualific(?:ou|aram|a|am|ado)|cham(?:ou|aram|a|am|ado)|descrev(?:eu|eram|e|em)|descrito|critic(?:ou|aram|a|am|ado)|acus(?:ou|aram|a|am|ado)|conden(?:ou|aram|a|am|ado)|ped(?:iu|iram|e|em|ido)|pede|fal(?:ou|aram|a|am|ado)|classific(?:ou|aram|a|am|ado)|reivindic(?:ou|aram|a|am)|celebr(?:ou|aram|a|ado)|rejeit(?:ou|aram|a|am|ado))$/,
  pluralVerb: /(?:ram|[ae]m)$/,
  pronouns: { ele: 'male', ela: 'female', eles: 'any', elas: 'female', este: 'male', esta: 'female' },
  auxiliaries: wordList('tem têm tinha tinham também já depois ainda então assim'),
  negations: wordList('não nunca nem'),
  sources: ['segundo', 'de acordo com', 'conforme', 'nas palavras de', 'na opinião de', 'para'],
  sourcesBehind: [],
  owners: {},
  prepositions:
    wordList(`ao à aos às ante após até com contra de do da dos das desde durante em no na nos nas entre para
  perante por pelo pela pelos pelas segundo sem sob sobre`),
  ties: wordList('de do da dos das'),
  determiners: wordList(
    'o a os as um uma uns umas este esta estes estas seu sua seus suas esse essa vários alguns muitos dois duas três',
  ),
  conjunctions: wordList('e ou mas que quem quando como se porque onde enquanto embora pois'),
  role: /^(?:presidente|presidenta|primeiro-ministro|primeira-ministra|ministro|ministra|porta-voz|porta-vozes|prefeito|prefeita|autarca|deputado|deputada|senador|senadora|diretor|diretora|chefe|líder|dirigente|dirigentes|responsável|advogado|advogada|procurador|procuradora|promotor|promotora|juiz|juíza|especialista|especialistas|analista|economista|jornalista|general|coronel|capitão|capitã|embaixador|embaixadora|diplomata|secretário|secretária|conselheiro|conselheira|assessor|assessora|chanceler|rei|rainha|papa|bispo|professor|professora|investigador|investigadora|pesquisador|pesquisadora|historiador|historiadora|médico|médica|treinador|autor|autora|testemunha|testemunhas|morador|moradora|moradores|ativista|candidato|candidata|fundador|fundadora|fonte|fontes|polícia|funcionário|funcionária|representante|comissário|governador|governadora|sindicalista|agricultor|homem|mulher|críticos|manifestantes|governo|ministério|partido|sindicato|associação|comunicado|tribunal|oposição|vereador|vereadora|mandatário|delegado|delegada|porteiro|motorista|barqueiro|pescador)$/,
  honorifics: wordList('sr. sra. senhor senhora dom dona dr. dra.'),
  particles: wordList('de do da dos das e van von al bin'),
  calendar: wordList('eu nós você vocês'),
  place:
    /^(?:portugal|brasil|rússia|ucrânia|américa|inglaterra|alemanha|frança|itália|espanha|polónia|polônia|china|japão|índia|irão|irã|iraque|israel|turquia|geórgia|méxico|argentina|chile|europa|ue|lisboa|porto|brasília|moscovo|moscou|kiev|washington|londres|paris|berlim|bruxelas|pequim|alasca|kremlin)$/,
  organisation:
    /^(?:ministério|partido|comité|comitê|comissão|conselho|congresso|senado|câmara|agência|banco|sociedade|associação|fundação|instituto|universidade|tribunal|supremo|polícia|governo|kremlin|defesa|onu|nato|otan|sindicato|federação|união|grupo|lusa|ps|psd|pt)$/i,
};
