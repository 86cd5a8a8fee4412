import { wordList } from '../../../text/word-list.ts';
/**
 * Verbs that report words. A verb that `inverts` may stand before its speaker ("said the mayor");
 * one that takes an object cannot, because what follows it is the object ("called the mayor").
 */
export interface SpeechVerb {
  readonly base: string;
  readonly inverts: boolean;
  /** How surely the verb reports words, from 0 to 1. */
  readonly weight: number;
}

interface VerbRow {
  readonly name: string;
  readonly inverts: boolean;
  readonly weight: number;
  /** Base forms; irregular verbs list their other forms after a slash. */
  readonly verbs: string;
  readonly example: string;
}

/** The verbs by what they do to their speaker and their words. */
export const speechVerbRows = [
  {
    name: 'saying',
    inverts: true,
    weight: 1,
    verbs: `say/says/said/saying add write/writes/wrote/written/writing tweet reply ask continue conclude explain note
      declare state respond observe remark argue insist joke quip/quips/quipped/quipping exclaim retort recall announce warn admit/admits/admitted/admitting
      acknowledge concede comment post repeat complain shout yell boast muse opine recount reiterate counter rebut/rebuts/rebutted/rebutting concur/concurs/concurred/concurring
      read/reads/reading interject lament mutter whisper cry predict agree begin/begins/began/begun/beginning claim contend
      caution emphasize emphasise stress assert maintain demand wonder deadpan/deadpans/deadpanned/deadpanning scoff
      crow proclaim answer query inquire object protest plead pronounce chant sing/sings/sang/sung/singing
      confess vow report allege confirm assure reflect marvel caption elaborate offer chime summarize summarise
      interrupt gush rave growl bark snap/snaps/snapped/snapping sigh laugh fume thunder bellow roar grumble gripe
      sniff huff moan sob beam grin chirp cheer chuckle giggle drawl croak croon enthuse quaver stammer stutter hiss wail wheeze
      volunteer venture surmise speculate theorize theorise posit hypothesize philosophize pontificate bemoan lisp parry blog text email e-mail retweet indicate underline underscore
      gloat grouse kvetch whine carp sneer snarl snicker cackle rant scrawl profess attest affirm reaffirm
      aver/avers/averred/averring clarify banter demur/demurs/demurred/demurring rejoin holler bawl scream shriek screech howl whoop sputter gasp
      murmur mumble fret/frets/fretted/fretting exult reminisce recollect reckon confide divulge prophesy`,
    example: '“The bridge is shut,” said the mayor.',
  },
  {
    name: 'telling somebody',
    inverts: false,
    weight: 0.9,
    verbs: `tell/tells/told/telling testify promise pledge suggest urge advise inform remind reassure
      accuse charge describe call refer/refers/referred/referring label/labels/labeled/labelled/labeling/labelling dub denounce decry blast slam criticize criticise condemn deride dismiss
      characterize characterise brand praise hail tout thank applaud congratulate blame ridicule chide
      rip assail belittle lambaste lampoon castigate rebuke compare liken cite quote highlight reveal disclose hint imply
      mention speak/speaks/spoke/spoken/speaking talk address echo apologize apologise threaten deny
      portray depict paint denounce proclaim pronounce swear/swears/swore/sworn/swearing lecture preach brag taunt mock jeer heckle
      implore beg/begs/begged/begging greet intone express point skewer savage excoriate pillory berate chastise scold upbraid
      vilify malign disparage ridicule demean denigrate extol laud admonish reprimand rail trumpet heap liken
      allude intimate insinuate fault impugn exhort counsel rue deplore herald prod/prods/prodded/prodding goad eviscerate quiz/quizzes/quizzed/quizzing`,
    example: 'The mayor called the plan “a very expensive joke.”',
  },
  {
    name: 'thinking and doing with words',
    inverts: false,
    weight: 0.4,
    verbs: `believe think/thinks/thought/thinking feel/feels/felt/feeling fear hope expect attack
      find/finds/found/finding hold/holds/held/holding see/sees/saw/seen/seeing decide determine discuss
      frame deem consider view regard mean/means/meant defend signal request invite recommend propose voice outline detail
      rule reject support endorse celebrate publish issue release share record list push plug
      challenge question oppose advocate tease seek/seeks/sought/seeking want vent pin introduce summon welcome
      contest dispute doubt stipulate specify require order instruct direct appeal encourage press
      give/gives/gave/given/giving put/puts/putting use show/shows/showed/shown know/knows/knew/known name
      unveil tease float pan roast bash knock trash hammer needle
      hear/hears/heard style equate invoke interpret judge rate estimate forecast/forecasts command decree dictate articulate convey
      worry identify justify present punctuate sound cast/casts/casting`,
    example: 'The mayor rejected “a deal made in the dark.”',
  },
] as const satisfies readonly VerbRow[];

const doubledFinal = /^(?:.*[^aeiou])?[aeiou][bdgmpt]$/;
const stressedEarlier =
  /^(?:comment|tweet|question|repeat|shout|thunder|report|lament|interrupt|recount|protest|inquire|object|plead|retweet|tout|speak|invite|reject|point|signal|seek|greet|detail|reveal)$/;

/** Every form of every verb. */
export const speechVerbs: ReadonlyMap<string, SpeechVerb> = new Map(
  speechVerbRows.toReversed().flatMap(({ verbs, inverts, weight }) =>
    [...wordList(verbs)].flatMap((entry) => {
      const [base = '', ...irregular] = entry.split('/');
      return [base, ...(irregular.length > 0 ? irregular : regularForms(base))].map(
        (form) => [form, { base, inverts, weight }] as const,
      );
    }),
  ),
);

function regularForms(base: string): readonly string[] {
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const stem =
    doubledFinal.test(base) && base.length < 5 && !stressedEarlier.test(base) ? base + base.slice(-1) : base;
  return [/(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`, `${stem}ed`, `${stem}ing`];
}
