/**
 * What a removed line still tells us. `nothing` is only noise; every other kind
 * is kept as metadata of the article it stood in.
 */
export type LineMeaning = 'nothing' | 'related link' | 'byline' | 'agency' | 'date' | 'credit' | 'tags';

/** One kind of line that is on the page but not in the article. */
export interface BoilerplateRule {
  readonly name: string;
  readonly matches: RegExp;
  readonly means: LineMeaning;
  /** A line the rule takes. */
  readonly example: string;
  /** A line of prose that looks alike and stays. */
  readonly keeps: string;
}

/** A line longer than this is never boilerplate by rule: it is read as prose. */
export const longestBoilerplateLine = 320;

const askingRules = [
  {
    name: 'donation line',
    matches:
      /^(?:please )?(?:donate|support (?:us|our (?:work|journalism)|independent journalism)|become an? (?:patron|supporter|member))\b.{0,80}$|\bdonate (?:here|now|today)[.!]?$/i,
    means: 'nothing',
    example: 'We are walking across the county for the hospice! Donate here',
    keeps: 'The governor asked hospitals to donate spare beds to the camp.',
  },
  {
    name: 'subscription line',
    matches:
      /^(?:please )?(?:subscribe|sign up|signup|register|join) (?:to|for|now|here|today|up|our|us|and|with|free)\b.{0,200}$|^subscribe(?: now)?[.!]?$|^(?:sign|log) ?(?:up|in|on)(?: \/ (?:sign|log) ?(?:up|in))?$/i,
    means: 'nothing',
    example: 'Subscribe to the Harbour Gazette Telegram channel, Facebook, RSS!',
    keeps: 'Subscribers to the theory say the harbour was never dredged.',
  },
  {
    name: 'newsletter box',
    matches:
      /^(?:get|receive) (?:the|our|all|more|breaking|daily|weekly|your|a|this)\b.{0,140}\b(?:newsletters?|inbox|alerts?|updates|delivered|e-?mails?|magazine)\b.{0,100}$|^(?:(?:the )?[\p{L} ]{0,30}newsletters?(?: sign ?up)?|breaking news e-?mails?|(?:enter )?your e-?mail(?: address)?|thanks? (?:you )?for (?:signing up|subscribing)[.!]?)$/iu,
    means: 'nothing',
    example: 'Get the best of the week delivered straight to your inbox.',
    keeps: 'Get the boats out, the mayor told them, and they did.',
  },
  {
    name: 'follow line',
    matches:
      /^(?i:follow|like|find|join|contact|e-?mail|reach|tweet)(?: (?:(?i:us|me|him|her|them|the (?:author|reporters?|writer))|\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,4}))?(?: (?:also|and))? (?i:on|at|via) (?:(?i:twitter|facebook|instagram|telegram|whatsapp|google|linkedin|youtube|threads|bluesky)|[\w.+-]{1,60}@[\w.-]{1,60}|X\b|@\w).{0,160}$/u,
    means: 'nothing',
    example: 'Follow Ada Lindqvist on Twitter: @adalindqvist',
    keeps: 'Follow the river on a map and you will reach the dam.',
  },
  {
    name: 'follow button',
    matches:
      /^(?i:follow|like) (?:(?i:us|me)|[\p{Lu}@][\p{L}\d_]{1,30}(?: [\p{Lu}@][\p{L}\d_]{1,30}){0,4})$|^(?i:follow(?:ing)?)$|^(?i:follow) \p{Lu}[\p{L}\d. ]{1,30} on$|^@\w{2,30}$/u,
    means: 'nothing',
    example: 'Follow Harbour Gazette',
    keeps: 'Follow him, said the captain, wherever he goes.',
  },
  {
    name: 'tip line',
    matches:
      /^(?:have|got|do you have) (?:a|any) (?:news )?(?:tip|story|question|comment|correction)s?\b.{0,200}$|^(?:send|email) us (?:a tip|your).{0,120}$|^and if you have a news tip.{0,200}$|^(?:did you )?(?:like|enjoy(?:ed)?) this (?:story|article|post)\?.{0,120}$/i,
    means: 'nothing',
    example: 'Got a news tip? Write to the desk in confidence.',
    keeps: 'Have a look at the tide tables before you sail.',
  },
] as const satisfies readonly BoilerplateRule[];

const pageRules = [
  {
    name: 'page-load placeholder',
    matches:
      /^(?:wait \d{1,3} sec(?:onds)?\.?|(?:now )?loading(?: content| more)?\s?(?:\.\.\.|…)?|please wait(?:\.\.\.|…)?)$/i,
    means: 'nothing',
    example: 'Wait 12 sec.',
    keeps: 'They had to wait 12 sec. for the interpreter.',
  },
  {
    name: 'site helper advertisement',
    matches:
      /^(?:try (?:out )?(?:our|the new) .{0,40}\b(?:AI|features?|app|assistant)\b.{0,30}|explore what .{1,60} can do for you:?|ask our (?:AI|assistant).{0,60}|download (?:our|the) .{0,40}app.{0,60})$/i,
    means: 'nothing',
    example: 'Try Our AI Features',
    keeps: 'Try our best, he said, is all we can do.',
  },
  {
    name: 'advertisement mark',
    matches:
      /^(?:advertisements?|ads?|sponsored(?: content| links?)?|promoted(?: content| links?)?|(?:story|article) continues (?:below|after)(?: the)?(?: advertisement)?|anzeige|werbung|publicidade|publicidad|pubblicità|publicité|реклама)[.:]?$/i,
    means: 'nothing',
    example: 'Story continues below advertisement',
    keeps: 'Advertisements for the fair hung on every lamp post.',
  },
  {
    name: 'cookie banner',
    matches:
      /^(?:we (?:and our partners )?(?:may )?use|this (?:web)?site|our (?:partners|website|site)|by (?:continuing|using|clicking|choosing|browsing)|to learn more).{0,120}\b(?:cookies?|tracking technologies|privacy policy|terms (?:of (?:use|service))?)\b.{0,180}$|^.{0,160}\bcookies?\b.{0,160}\b(?:sito|sitio|este site|nosso site|ce site|unsere(?:r|n)? (?:web)?seite|сайт\p{L}*)\b.{0,160}$|^(?:i |ok,? )?(?:accept|agree)(?: all)?(?: cookies)?$|^cookie (?:policy|settings|preferences|notice)$/iu,
    means: 'nothing',
    example: 'We use cookies to make our site better for you.',
    keeps: 'We baked cookies for the whole crew, the cook recalled.',
  },
  {
    name: 'sharing button',
    matches:
      /^(?:(?:share|tweet|pin|post|print|e-?mail|save|send|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|pocket|flipboard|instagram|youtube|tumblr|messenger|sms|google\+?|google plus|pin it|copy(?: link)?|vk|ok|viber|like|rss|comments?|more|\d{1,6}k?|[|•·,/]|and|on|via|this)[ \u00a0]{0,3}){1,12}[:—-]?$/i,
    means: 'nothing',
    example: 'Facebook Twitter WhatsApp Email Print',
    keeps: 'Facebook and Twitter took the pictures down on Monday.',
  },
  {
    name: 'sharing line',
    matches:
      /^(?:click to (?:share|e-?mail|print)\b.{0,80}|(?:share|tweet|pin|send|e-?mail|print|save|bookmark|recommend) (?:this|it|on|via|to|with|all|your|the) ?(?:story|article|post|page|on|via|friends?|facebook|twitter|sharing|thoughts|link|a friend)?\b.{0,60}|(?:show |more )?sharing options.{0,100}|share all sharing options.{0,140}|.{0,10}opens in (?:a )?new window\)?|\d{1,6} shares?)$/i,
    means: 'nothing',
    example: 'Share this story with a friend',
    keeps: 'Sharing the catch was the custom of the village.',
  },
  {
    name: 'link out of the text',
    matches:
      /^(?:skip to (?:main )?(?:content|navigation)|(?:back|return|scroll) to (?:the )?top|top|home|menu|search|close|next|prev(?:ious)?|view (?:all|more|gallery|comments|the discussion thread)\.?|show (?:more|less|all)|see (?:all|more)|load more|read (?:the )?full (?:story|article)|continue reading|permalink|reprints?|expand|hide|toggle navigation|toggle menu|learn more|click here.{0,60}|play(?: video| now)?|watch(?: live| now)?|view image|enlarge(?: this)? image|zoom|replay|(?:hide|show) caption|caption)$/i,
    means: 'nothing',
    example: 'Skip to main content',
    keeps: 'Close to the border, the road simply ends.',
  },
  {
    name: 'broken player',
    matches:
      /^(?:media playback is (?:unsupported|not supported).{0,60}|(?:your browser|this browser) does not support.{0,80}|please enable javascript.{0,120}|javascript (?:is|must be).{0,120}|(?:video|audio)(?: player)? (?:is )?(?:loading|unavailable).{0,40}|.{0,20}created with sketch\.?|image\/svg\+xml)$/i,
    means: 'nothing',
    example: 'Your browser does not support this player.',
    keeps: 'Your browser history, the court heard, does not support that account.',
  },
  {
    name: 'comment box',
    matches:
      /^(?:(?:post|leave|add|write|view|read|show|join)(?: a| your| all| the)? (?:comments?|reply|replies|conversation|discussion|thoughts?)(?: below)?(?: \(\d{1,6}\))?(?: cancel reply)?[.:!]?|no comments yet.{0,5}|be the first to comment.{0,10}|\d{1,6} (?:comments?|replies|responses?)|(?:new, )?\d{1,6} comments|you must (?:be logged in|log in|login) to.{0,80}|comments (?:are|have been) (?:closed|disabled|turned off).{0,60})$/i,
    means: 'nothing',
    example: 'No comments yet...',
    keeps: 'Comments by the minister drew laughter from the gallery.',
  },
  {
    name: 'copyright line',
    matches:
      /^(?:(?:copyright\b|©|\(c\)|™|all rights reserved).{0,240}|.{0,200}\ball rights reserved\b.{0,60}|.{0,30}© ?\d{4}.{0,200})$/i,
    means: 'nothing',
    example: '© 2031 Harbour Gazette Ltd. All rights reserved.',
    keeps: 'Copyrighted maps of the delta were sold at the gate, she said.',
  },
  {
    name: 'legal small print',
    matches:
      /^[+*†]?\s?(?:the (?:information|content|material)s? (?:provided|contained|presented) (?:on|in) this (?:web)?site|results (?:may )?vary|these statements have not been evaluated|consult (?:your|a) (?:physician|doctor)|this (?:web)?site is (?:not|for)|the views expressed|any (?:use|reproduction) of|no part of this)\b.{0,280}$|^.{0,200}\b(?:is|are) (?:a )?registered trademarks?\b.{0,120}$/i,
    means: 'nothing',
    example: 'The information provided on this website is not advice.',
    keeps: 'The information in the letter was false, the court found.',
  },
  {
    name: 'lone source mark',
    matches: /^(?:source|sources|источник|джерело|quelle|fonte|fuente)[.:]?$/i,
    means: 'nothing',
    example: 'Source',
    keeps: 'Source close to the mayor: no decision has been taken.',
  },
  {
    name: 'reading time',
    matches:
      /^(?:(?:approx\. )?\d{1,3}[- ]?(?:min(?:ute)?s?)\.?(?: to)?(?: read)?|.{0,20}(?:reading|read) time:? .{1,20}|\d[\d.,]{0,9} (?:views|visits|letture|просмотров|visualizações)|listen to (?:this )?article.{0,40})$/i,
    means: 'nothing',
    example: '4 min read',
    keeps: 'Minutes to read the verdict turned into hours.',
  },
] as const satisfies readonly BoilerplateRule[];

const pictureRules = [
  {
    name: 'picture caption',
    matches:
      /^(?:images?|photos?|pictures?|file photo|file|video|media|captions?|media ?caption|image ?caption|foto|фото|bild|slide \d+)\s?(?:\d{1,3} (?:of|\/) \d{1,3})?\s?[:|/]\s?.{0,260}$|^(?:image|photo|picture|slide)s? \d{1,3} (?:of|\/) \d{1,3}$|^(?:media ?caption|image ?caption|image ?copyright|image source|photo (?:by|courtesy)|photograph:|photography by|illustration by|picture:).{0,200}$/iu,
    means: 'credit',
    example: 'FILE PHOTO: Divers prepare to enter the lock in Tarnholm, March 3, 2031.',
    keeps: 'Photos of the lock were shown to the jury on Monday.',
  },
  {
    name: 'picture credit',
    matches:
      /^\(?(?:(?i:image |photo |picture |video )?(?i:credits?|photograph|courtesy(?: of)?))\b\s?(?::|\.\.\.|…|©).{1,160}\)?$|^.{0,240}(?:\/ ?(?:AFP|AP|Reuters|REUTERS|EPA|TASS|Sputnik|Getty(?: Images)?|Shutterstock|AP Photo|Bloomberg|Xinhua|dpa)|(?:AFP|AP|Reuters|EPA|Bloomberg) (?:via|\/) Getty(?: Images)?|\bGetty Images?|\bAP Photo\/.{2,60}|(?i:reuters) file)(?: ?- ?RC\w+)?\)?\.?$|^.{20,240}[.)] ?© ?\p{Lu}.{1,60}$|^.{0,240}\bREUTERS\/\p{Lu}.{2,60}$|^.{20,240}[.)] (?:Photo|Credit|Photograph|Picture|Image)s?:? ?(?:by )?\p{Lu}.{2,60}$|^\((?i:image|photo|picture|credit|source|AP Photo)s?\b.{1,200}\)$/u,
    means: 'credit',
    example: 'A ferry leaves Tarnholm at dawn. Nils Berg/Getty Images',
    keeps: 'Credits were paid back within two years.',
  },
] as const satisfies readonly BoilerplateRule[];

const metadataRules = [
  {
    name: 'related link',
    matches:
      /^(?:\(?(?:read (?:more|also|next|this next)|see also|more(?: on| about)? (?:this|here)|related(?: (?:article|story|stories|post|posts|content|coverage|topics|video|reading))?|also read|further reading|watch(?: also)?|recommended(?: reading)?|leggi anche(?: su)?|lire aussi|leia (?:também|mais)|lea también|читайте (?:также|еще)|читайте також|siehe auch|mehr zum thema|don['’]t miss|previous(?: article| story| post)?|next(?: article| story| post| up)?|up next|what to read next|must read|in pictures|explainer)\s?[:»>|–-]\s?.{3,240}|also on [\w-]{1,40}\.\w{2,6}\b.{0,240})$/i,
    means: 'related link',
    example: 'Read more: Tarnholm lock to close for a month',
    keeps: 'Read more than the first page, the judge advised.',
  },
  {
    name: 'byline',
    matches:
      /^(?:(?i:(?:posted |written |published |words |story |reporting )?by):? \p{Lu}[\p{L}\d'’.-]{0,30}(?:,? (?:\p{Lu}[\p{L}\d'’.-]{0,30}|and|&|in|for|of|the|de|van|von|der|(?i:staff|writer|reporter|editor|correspondent)|@\w{2,30})){0,14}(?:,? ?(?:\| |• |· |— |– |- |on )?.{0,60}\d{4}.{0,40})?)$|^(?i:by:?|posted by|written by)$|^(?i:reporting|writing|editing|additional reporting|edited|compiled|translated) by .{3,200}$|^.{1,80} contributed (?:to this (?:report|story|article)|reporting).{0,80}$/u,
    means: 'byline',
    example: 'By Ada Lindqvist and Omar Haddad',
    keeps: 'By Monday the water had reached the second floor, she said.',
  },
  {
    name: 'author note',
    matches:
      /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3},? (?:is|was|covers|writes|reports|has written|has covered|has been)\b.{0,80}\b(?:reporter|correspondent|columnist|journalist|editor|writer|contributor|freelancer|author of|producer at|blogger)\b.{0,200}$/u,
    means: 'byline',
    example: 'Ada Lindqvist is a staff reporter covering rivers and canals for the Gazette.',
    keeps: 'Ada Lindqvist is the engineer who opened the lock.',
  },
  {
    name: 'agency tag',
    matches:
      /^(?:\(?(?:AP|AFP|Reuters|TASS|RIA Novosti|Interfax|UPI|dpa|EFE|ANSA|Xinhua|PTI|IANS|(?:The )?Associated Press|Press Association|Agence France-Presse|Russia Today)\)?|(?i:source|via|agency)s?\s?:?\s\p{Lu}[\p{L}.]{1,30}(?: \p{Lu}[\p{L}.]{1,30}){0,2})$/u,
    means: 'agency',
    example: 'Reuters',
    keeps: 'Reuters could not reach the harbour office.',
  },
  {
    name: 'date line',
    matches:
      /^(?:(?:first |last )?(?:published|updated|posted|modified|created|date)(?: on| at)?:? ?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,10}\.?,? \d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4})\b.{0,60}$|^(?:an?|\d{1,3}) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago$|^(?:(?:first |last )?(?:published|updated|posted|modified)\b:?.{0,80}\d.{0,40}|updated|published)$/iu,
    means: 'date',
    example: 'Published: March 3, 2031, 9:15 am',
    keeps: 'On March 3 the lock was opened again.',
  },
  {
    name: 'tag list',
    matches:
      /^(?:hash)?tags?(?:\s?[:|].{0,240})?$|^(?:filed under|topics?|categor(?:y|ies)|keywords|in this article|метки|теги|schlagwörter|etiquetas)\s?[:|].{0,240}$|^(?:#[\p{L}\d_]{2,40}[ ,]*){1,20}$/iu,
    means: 'tags',
    example: '#Tarnholm #canal #flood',
    keeps: '#1 in the ranking was the town of Tarnholm.',
  },
] as const satisfies readonly BoilerplateRule[];

/** Every kind of line that is cut from an article by name, in the order in which they are tried. */
export const boilerplateRules: readonly BoilerplateRule[] = [
  ...askingRules,
  ...metadataRules,
  ...pictureRules,
  ...pageRules,
];

/** The rule a line falls under, if any. */
export function findBoilerplateRule(line: string): BoilerplateRule | undefined {
  if (line.length > longestBoilerplateLine) return undefined;
  return boilerplateRules.find(({ matches }) => matches.test(line));
}
