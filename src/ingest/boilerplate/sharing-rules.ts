import type { BoilerplateRule } from './boilerplate-rule.ts';

/** Lines to pass the article on by, or to answer it. */
export const sharingRules = [
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
    name: 'comment box',
    matches:
      /^(?:(?:post|leave|add|write|view|read|show|join)(?: a| your| all| the)? (?:comments?|reply|replies|conversation|discussion|thoughts?)(?: below)?(?: \(\d{1,6}\))?(?: cancel reply)?[.:!]?|no comments yet.{0,5}|be the first to comment.{0,10}|\d{1,6} (?:comments?|replies|responses?)|(?:new, )?\d{1,6} comments|you must (?:be logged in|log in|login) to.{0,80}|comments (?:are|have been) (?:closed|disabled|turned off).{0,60})$/i,
    means: 'nothing',
    example: 'No comments yet...',
    keeps: 'Comments by the minister drew laughter from the gallery.',
  },
] as const satisfies readonly BoilerplateRule[];
