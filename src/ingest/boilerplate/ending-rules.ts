/** A line after which a page has left its article: comments, other stories, the foot of the page. */
export interface EndingRule {
  readonly name: string;
  readonly matches: RegExp;
  /** `page`: the article is over. `aside`: a box stands here, the article may go on behind it. */
  readonly ends: 'page' | 'aside';
  readonly leadsTo: 'comments' | 'other stories' | 'offers' | 'small print';
  readonly example: string;
  readonly keeps: string;
}

/** Only short lines are headings. */
const longestHeading = 220;

const endingRules = [
  {
    name: 'comments heading',
    matches:
      /^(?:(?:\d{1,6} )?(?:user |reader |your )?(?:comments?|responses?|replies|thoughts?|discussion|reviews)(?: \(?\d{1,6}\)?)?(?: (?:on|to) .{0,200})?|(?:leave|post|write|add) (?:a|your) (?:comment|reply).{0,30}|join the (?:conversation|discussion).{0,30}|no comments yet.{0,5}|what do you think\?|(?:lascia un commento|deixe (?:um|seu) comentário|dej[ae] un comentario|laisser un commentaire|schreiben? sie einen kommentar|schreibe einen kommentar|оставить комментарий|залишити коментар).{0,40}|(?:комментарии|kommentare|commentaires|comentários|comentarios|commenti|коментарі)(?: \(?\d{1,6}\)?)?)\s?:?$/i,
    ends: 'page',
    leadsTo: 'comments',
    example: '12 responses to “Tarnholm lock closes”',
    keeps: 'Comments from the crew were read aloud.',
  },
  {
    name: 'related stories heading',
    matches:
      /^(?:(?:more )?related(?: (?:articles?|stories|story|posts?|news|content|topics?|items|links|reading|coverage|tags|videos?|galler(?:y|ies)|searches))?|(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|recommended(?: (?:for you|stories|articles|reading|videos?))?|suggested(?: (?:for you|stories))?|read (?:these )?next|what to read next|up next|more (?:top |related |great )?(?:stories|news|articles|headlines|videos?|posts)|more (?:from|in|on|like|about|by) .{1,60}|most (?:read|popular|viewed|commented|shared|recent|watched|discussed|emailed)(?: (?:today|now|stories|articles|news|this week|in .{1,30}))?|(?:the )?latest(?: (?:news|stories|articles|posts|headlines|videos?))?|latest (?:from|in|on) .{1,40}|our latest stories|breaking news|(?:today['’]s )?top story|today['’]s top stories|top (?:stories|news|headlines|posts)|trending(?: (?:now|stories|articles|topics))?|popular(?: (?:posts|stories|articles|now|on .{1,30}))?|other (?:stories|news|articles)|see also|editors?['’]s?(?: |['’] )(?:picks?|choice)|don['’]t miss|from (?:the|around the) web|recent (?:posts|stories|news|articles)|[-–«»<>]? ?(?:next|previous) .{0,30}(?:news|articles?|story|stories|posts?)))\s?(?:\.\.\.|…|:)?$/i,
    ends: 'aside',
    leadsTo: 'other stories',
    example: 'You may also like',
    keeps: 'Related to the mayor by marriage, she kept her post.',
  },
  {
    name: 'picks heading',
    matches:
      /^(?:similar (?:articles|stories|posts|news)|explore more.{0,30}|keep reading|in case you missed it|icymi|in other news|also (?:read|in (?:the )?news)|read also|must[- ](?:reads?|watch|see)|(?:our|staff|reader) (?:top )?picks|featured(?: (?:stories|articles|posts|news|videos?|content))?|we recommend|may we suggest|(?:people|readers|what others|others) (?:are|also) (?:reading|read|liked|like|viewed|watched)|popular in the community|what['’]s trending|now trending|(?:recommended|powered|sponsored(?: (?:links|stories|content))?|promoted(?: (?:stories|content))?) by .{1,30}|(?:promoted|sponsored) (?:stories|posts)|(?:more from|elsewhere on|around) the web|(?:content )?from our partners?)\s?(?:\.\.\.|…|:)?$/i,
    ends: 'aside',
    leadsTo: 'other stories',
    example: 'In case you missed it',
    keeps: 'Featured in the film is the old lock, with its two gates.',
  },
  {
    name: 'other stories heading in another language',
    matches:
      /^(?:похожие (?:статьи|новости)|читайте также|leia também|leia mais|você pode gostar|lea también|noticias relacionadas|notícias relacionadas|articoli correlati|leggi anche|mehr zum thema|à lire aussi|lire aussi|sur le même sujet|les plus lus|lesen sie auch|meistgelesen(?:e artikel)?|te puede interesar|también te puede interesar|lee también|lo más (?:leído|visto)|más noticias|potrebbe interessarti(?: anche)?|i più letti|veja (?:também|mais)|saiba mais|(?:as )?mais lid[ao]s|últimas notícias|популярное|новости партнеров|смотрите также|читать далее|(?:czytaj|zobacz) także|najpopularniejsze|lees ook|meest gelezen|les også|läs (?:också|även|mer)|mest (?:lest|läst))\s?(?:\.\.\.|…|:)?$/iu,
    ends: 'aside',
    leadsTo: 'other stories',
    example: 'Lo más leído',
    keeps: 'Lea también la carta, pidió el alcalde.',
  },
  {
    name: 'newsletter heading',
    matches:
      /^(?:(?:get|sign up for|subscribe to) (?:the|our|more)\b.{0,60}(?<![.!?])|.{0,30}\bnewsletters?|stay (?:connected|informed|up to date|in touch).{0,30}|connect with us.{0,20}|find us on .{1,30}|(?:get|download) (?:the|our) app.{0,20}|subscribe(?: now| today)?|follow us(?: on.{0,30})?|about (?:the )?authors?|about us|author(?:s| bio)?|share this:?|support (?:quality|local|independent|our) journalism|tags?:?.{0,5}|filed under:?|topics:?)$/i,
    ends: 'aside',
    leadsTo: 'offers',
    example: 'About the author',
    keeps: 'Get the pumps running, the night watch was told.',
  },
  {
    name: 'foot of the page',
    matches:
      /^(?:(?:you (?:are receiving|received|get|['’]re receiving) this (?:e-?mail|newsletter|message)\b.{0,160}|(?:click here to )?unsubscribe(?: (?:here|from|at any time|instantly|or)\b.{0,80}|\s?[|·].{0,80}|\.)?)|(?:copyright\b|©|\(c\) ?\d{4}).{0,80}|.{0,60}\ball rights reserved\b.{0,20}|.{0,20}© ?\d{4}.{0,50}|terms (?:of (?:use|service)|(?:and|&) conditions)|privacy (?:policy|notice|statement)(?: .{0,30})?|contact us|cookie (?:policy|settings|preferences|notice)|do not sell(?: or share)? my .{0,30}|your privacy choices|ad ?choices|accessibility (?:statement|help|policy)|help cent(?:er|re)|media kit|(?:todos os direitos reservados|todos los derechos reservados|tous droits réservés|alle rechte vorbehalten|tutti i diritti riservati|все права защищены|усі права захищені|wszelkie prawa zastrzeżone|alle rechten voorbehouden).{0,40}|datenschutzerklärung|agb|aviso legal|política de cookies|politique de confidentialité|fale conosco|quem somos|chi siamo|qui sommes-nous|quiénes somos|о нас|advertise(?: with us)?|site ?map|site (?:index|information)(?: navigation)?|powered by .{1,40}|about (?:us|this site)|footer(?: .{0,20})?|impressum|datenschutz|контакты|о проекте|contato|política de privacidade|mentions légales)$/i,
    ends: 'page',
    leadsTo: 'small print',
    example: 'Privacy Policy',
    keeps: 'Contact us, the note in the bottle said, if you find this.',
  },
] as const satisfies readonly EndingRule[];

export { endingRules };

/** The rule by which a line announces that something else begins. */
export function findEndingRule(line: string): EndingRule | undefined {
  if (line.length > longestHeading) return undefined;
  return endingRules.find(({ matches }) => matches.test(line));
}
