import type { BoilerplateRule } from './boilerplate-rule.ts';

/** Lines to pass the article on by, or to answer it. */
export const sharingRules = [
  {
    name: 'sharing button',
    matches:
      /^(?:(?:share|tweet|pin|post|print|e-?mail|save|send|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|pocket|flipboard|instagram|youtube|tumblr|messenger|sms|google\+?|google plus|pin it|copy(?: (?:this )?link)?|link copied!?|gift(?: this)? article|save (?:article|for later)|print (?:article|this page)|e-?mail (?:article|this)|shares?|vk|ok|viber|like|rss|comments?|more|\d{1,6}k?(?!\d)|[|•·,/]|and|on|via|this)[ \u00a0]{0,3}){1,12}[:—-]?$/i,
    means: 'nothing',
    example: 'Facebook Twitter WhatsApp Email Print',
    keeps: 'Facebook and Twitter took the pictures down on Monday.',
  },
  {
    name: 'sharing line',
    matches:
      /^(?:click to (?:share|e-?mail|print)\b.{0,80}|(?:share|tweet|pin|send|e-?mail|print|save|bookmark|recommend) (?:this|it|on|via|to|with|all|your|the) ?(?:story|article|post|page|on|via|friends?|facebook|twitter|sharing|thoughts|link|a friend)?\b.{0,60}|(?:show |more )?sharing options.{0,100}|share all sharing options.{0,140}|.{0,10}opens in (?:a )?new window\)?|[\d.,]{1,8}k? (?:shares?|likes?|retweets?|reactions?|upvotes?))$/i,
    means: 'nothing',
    example: 'Share this story with a friend',
    keeps: 'Sharing the catch was the custom of the village.',
  },
  {
    name: 'signature of a device',
    matches:
      /^(?:(?:sent|shared|gesendet|geteilt|envoyé|partagé|enviado|compartido|inviato|condiviso|отправлено|надіслано|wysłane) (?:from|via|by|with|using|von|mit|depuis|à partir de|desde|do|da|dal|con|с|со|из|з|із) (?:(?:my|meinem|mon|mi|meu|mio|моего|мого|the) )?(?:iphone|ipad|android|galaxy|samsung|huawei|xiaomi|pixel|blackberry|apple news|apple mail|outlook|yahoo|gmail|mail|proton\s?mail|google news|pocket|flipboard|telegram)(?!\p{L}).{0,60}|get outlook for .{2,20}|(?:read|open|view) (?:(?:it|this|more|the story) )?(?:in|on|with) (?:the )?(?:apple news|google news|flipboard|msn|smartnews|pocket)(?: app)?[:.]?(?:\s*https?:\S+)?)$/iu,
    means: 'nothing',
    example: 'Sent from my iPhone',
    keeps: 'Sent from my window, the light could be seen over the harbour.',
  },
  {
    name: 'comment box',
    matches:
      /^(?:(?:post|leave|add|write|view|read|show|join)(?: a| your| all| the)? (?:comments?|reply|replies|conversation|discussion|thoughts?)(?: below)?(?: \(\d{1,6}\))?(?: cancel reply)?[.:!]?|no comments yet.{0,5}|be the first to comment.{0,10}|\d{1,6} (?:comments?|replies|responses?)|(?:new, )?\d{1,6} comments|you must (?:be logged in|log in|login) to.{0,80}|comments (?:are|have been) (?:closed|disabled|turned off|moderated).{0,60}|(?:hide|load|loading|load more|all) comments(?:\.\.\.|…)?|sort by:? ?(?:newest|oldest|best|date|popular).{0,20}|(?:newest|oldest)(?: first)?|(?:log|sign) in to (?:leave a |post a |add a )?(?:comment|reply|join).{0,40}|(?:join|start) the (?:conversation|discussion)[.!]?|report(?: (?:this )?(?:comment|abuse))?|repl(?:y|ies)|flag|upvote|comment(?:s|ing)? (?:policy|guidelines|rules))$/i,
    means: 'nothing',
    example: 'No comments yet...',
    keeps: 'Comments by the minister drew laughter from the gallery.',
  },
  {
    name: 'embedded post',
    matches:
      /^(?:view this post on .{1,20}|a post shared by .{1,100}|view (?:on|photo on|image on) (?:twitter|x|instagram|facebook)|(?:https?:\/\/)?(?:pic\.twitter\.com|t\.co)\/\w{1,20}|see .{1,60}['’]s? other tweets|twitter ads info and privacy|\d[\d,.k]{0,8} people are talking about this)$/i,
    means: 'nothing',
    example: 'View this post on Instagram',
    keeps: 'View on the lock from the north, the label says.',
  },
] as const satisfies readonly BoilerplateRule[];
