import type { BoilerplateRule } from './boilerplate-rule.ts';

/** Lines that lawyers want on a page. */
export const smallPrintRules = [
  {
    name: 'cookie banner',
    matches:
      /^(?:we (?:and our partners )?(?:may )?use|this (?:web)?site|our (?:partners|website|site)|by (?:continuing|using|clicking|choosing|browsing)|to learn more).{0,120}\b(?:cookies?|tracking technologies|privacy policy|terms (?:of (?:use|service))?)\b.{0,180}$|^.{0,160}\bcookies?\b.{0,160}(?<!\p{L})(?:sito|sitio|este site|nosso site|ce site|unsere(?:r|n)? (?:web)?seite|сайт\p{L}*)(?!\p{L}).{0,160}$|^(?:i |ok,? )?(?:accept|agree)(?: all)?(?: cookies)?$|^(?:cookie (?:policy|settings|preferences|notice)|(?:manage|accept all|reject(?: all)?) cookies|(?:manage|your) (?:privacy |cookie )?(?:choices|preferences|settings))$/iu,
    means: 'nothing',
    example: 'We use cookies to make our site better for you.',
    keeps: 'We baked cookies for the whole crew, the cook recalled.',
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
    name: 'commission note',
    matches:
      /^.{0,200}\b(?:may (?:earn|receive|get)|earns?|receives?) (?:us )?(?:an? |some )?(?:small |affiliate )*(?:commissions?|fee|share of (?:the )?(?:sales|revenue))\b.{0,60}\b(?:links?|purchas\p{L}*|buy|sales|site)\b.{0,100}$|^.{0,120}\blinks? on our site\b.{0,60}\bcommission\b.{0,60}$|^.{0,80}\b(?:may )?(?:contains?|includes?|uses?) affiliate links?\b.{0,120}$/iu,
    means: 'nothing',
    example: 'When you buy through links on our site, we may earn a commission.',
    keeps: 'He earned a commission on every boat he sold that spring.',
  },
  {
    name: 'company line',
    matches:
      /^(?:(?:registered|incorporated) (?:office|company|charity)\b.{0,160}|registered in .{0,60}\b(?:no|number)\b.{0,60}|part of the .{1,40} (?:group|network|family)|(?:this|our) (?:material|content|article) may not be\b.{0,160}|material from this (?:web)?site may not be\b.{0,120}|our standards: .{1,80}|(?:republish|reuse) (?:this )?(?:article|content|our articles).{0,40}|(?:request|suggest|submit) a correction|report (?:an error|a typo|a problem).{0,30})$/i,
    means: 'nothing',
    example: 'Registered office: 1 Harbour Street, Tarnholm',
    keeps: 'Registered in Tarnholm, the ferry flew its own flag.',
  },
] as const satisfies readonly BoilerplateRule[];
