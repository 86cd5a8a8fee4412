/** A quote as a careful editor would record it. */
export interface PlannedQuote {
  /** The first words, by which its card is known. */
  readonly words: string;
  readonly speaker: string;
  /** The event, or the title of the new one; undefined where the report names none. */
  readonly said: string | undefined;
  readonly kind: 'utterance' | 'fragment';
}

/** A value that the report has for a fact, and the words it rests on. */
export interface PlannedClaim {
  readonly event: string;
  readonly fact: string;
  readonly value: string;
  readonly printed: string;
  /** The words that an editor selects where nothing proposes the claim. */
  readonly words: string;
  /** The question, and the value as readers see it. */
  readonly asks: string;
  readonly shows: string;
}

/** An invented report as people save it, and everything that a finished record of it holds. */
export interface DeskReport {
  readonly kind: 'a page' | 'pasted text' | 'a translated page';
  /** The file that is dropped; undefined for what is pasted. */
  readonly file: string | undefined;
  readonly text: string;
  readonly headline: string;
  readonly outlet: string;
  readonly quotes: readonly PlannedQuote[];
  readonly claims: readonly PlannedClaim[];
  readonly newPerson: string;
  /** The title of an event that nobody has recorded. */
  readonly newEvent: string;
  readonly title: string;
  readonly deck: string;
  /** Pieces of the digest in our words; a quote of the report is set after each, in their order. */
  readonly digest: readonly string[];
}

const paragraphs = (outlet: string, person: string, office: string): readonly string[] => [
  `The talks in the pilot house of Averill took five hours, and the treaty was signed in the boat shed behind it on Saturday, people who were there told the ${outlet}. Ships will pay one toll of 42 crowns.`,
  `“The ink was dry before the coffee was cold,” harbour minister Edda Marlowe said at the briefing on the steps. “I would sign it again tomorrow,” she added.`,
  `Joren Tveit, the sea minister of Sundholm, spoke of “a fair wind for both.” “My sailors will grumble, and then they will sail,” Tveit said.`,
  `The pilots see it otherwise. “We were left standing on the pier,” said Nils Aasen, who leads their guild. He called the toll “a hat passed round twice.”`,
  `On Sunday the owners of the herring boats met in the net loft. ${person}, ${office}, promised them nothing there. “I will count the barrels first,” ${person.split(' ').at(-1)} told the owners. “Then we can talk about money.”`,
  'The town hall of Averill was lit until two. “The lamps stay on for whoever comes by water,” the mayor said.',
  'The dredger is to come in spring. Until then the old channel stays open on one side only, and large ships wait for the flood. The harbour office expects forty calls a month, a third more than in the year of the last treaty, and has asked both towns for two clerks and a second lamp on the mole.',
];

const newEvent = 'The owners of the herring boats meet in the net loft';

const quotesOf = (person: string): readonly PlannedQuote[] => [
  { words: 'The ink was dry', speaker: 'marlowe', said: 'briefing', kind: 'utterance' },
  { words: 'I would sign it', speaker: 'marlowe', said: 'briefing', kind: 'utterance' },
  { words: 'a fair wind', speaker: 'tveit', said: undefined, kind: 'fragment' },
  { words: 'My sailors', speaker: 'tveit', said: undefined, kind: 'utterance' },
  { words: 'We were left', speaker: 'aasen', said: undefined, kind: 'utterance' },
  { words: 'a hat passed', speaker: 'aasen', said: undefined, kind: 'fragment' },
  { words: 'I will count', speaker: person, said: newEvent, kind: 'utterance' },
  { words: 'The lamps stay', speaker: 'dunn', said: undefined, kind: 'utterance' },
];

const claims: readonly PlannedClaim[] = [
  {
    event: 'talks',
    fact: 'duration',
    value: 'PT5H',
    printed: 'five hours',
    words: 'five hours',
    asks: 'How long did the talks take?',
    shows: '5 h',
  },
  {
    event: 'signing',
    fact: 'place',
    value: 'the boat shed',
    printed: 'in the boat shed behind it',
    words: 'the boat shed',
    asks: 'Where was the treaty signed?',
    shows: 'the boat shed',
  },
  {
    event: 'signing',
    fact: 'day',
    value: '2031-07-19',
    printed: 'on Saturday',
    words: 'on Saturday',
    asks: 'On which day was the treaty signed?',
    shows: '19 July 2031',
  },
  {
    event: 'signing',
    fact: 'toll',
    value: '42',
    printed: 'one toll of 42 crowns',
    words: 'one toll of 42 crowns',
    asks: 'How many crowns is the toll?',
    shows: '42',
  },
];

const digest: readonly string[] = [
  'Both towns have their treaty after an afternoon and an evening behind closed doors; it was put on paper in a shed by the water, not on the quay. Marlowe is content: ',
  '. She has no regrets: ',
  '. From across the sound Tveit wishes the two towns ',
  ' and expects complaints at home: ',
  '. The guild of the pilots had no chair in the room. Its chairman is angry: ',
  '. Of the new fee he says that it is ',
  '. The owners of the herring boats came together a day later and left without a promise. First comes the counting: ',
  '. Averill had its doors open that night, and Mara Dunn wants to keep it so: ',
];

const ofPerson = { newEvent, claims, digest } as const;

/** Three reports of one length, as a page, as text from the clipboard and as a translation. */
export const deskReports: readonly DeskReport[] = [
  {
    ...ofPerson,
    kind: 'a page',
    file: 'boat-shed.html',
    headline: 'Treaty is signed in a shed by the water',
    outlet: 'Averill Courier',
    text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Treaty is signed in a shed by the water | Averill Courier</title><meta property="og:site_name" content="Averill Courier"><meta property="article:published_time" content="2031-07-21"></head><body><nav><a href="#">News</a> <a href="#">Sport</a></nav><main><article><h1>Treaty is signed in a shed by the water</h1>${paragraphs(
      'Averill Courier',
      'Signe Holm',
      'the new harbour master',
    )
      .map((text) => `<p>${text}</p>`)
      .join('\n')}</article></main><footer>Subscribe to our newsletter</footer></body></html>`,
    quotes: quotesOf('holm'),
    newPerson: 'holm',
    title: 'The treaty was signed beside the pilot house',
    deck: 'Marlowe is content, the guild of the pilots is not, and the herring boats have to wait.',
  },
  {
    ...ofPerson,
    kind: 'pasted text',
    file: undefined,
    headline: 'A treaty between nets and oars',
    outlet: 'Fjord Wire',
    text: [
      'A treaty between nets and oars',
      'Fjord Wire',
      '21 July 2031',
      ...paragraphs('Fjord Wire', 'Olaf Brandt', 'the owner of the largest boat'),
    ].join('\n\n'),
    quotes: quotesOf('brandt'),
    newPerson: 'brandt',
    title: 'Averill and Sundholm sign among nets',
    deck: 'The ministers praise the paper, the pilots feel shut out, the boat owners want money.',
  },
  {
    ...ofPerson,
    kind: 'a translated page',
    file: 'naustet.html',
    headline: 'The treaty came out of the boathouse',
    outlet: 'Sund Tidende',
    text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The treaty came out of the boathouse – Sund Tidende</title><meta property="og:site_name" content="Sund Tidende"><meta property="article:published_time" content="2031-07-22"></head><body><main><article><h1>The treaty came out of the boathouse</h1><p>Translated from the Norwegian.</p>${paragraphs(
      'Sund Tidende',
      'Berit Solheim',
      'who keeps the accounts of the boats',
    )
      .map((text) => `<p>${text}</p>`)
      .join('\n')}</article></main></body></html>`,
    quotes: quotesOf('solheim'),
    newPerson: 'solheim',
    title: 'Sundholm reads the treaty as its own',
    deck: 'A paper from Sundholm tells how both ministers signed, and what the boats will get.',
  },
];
