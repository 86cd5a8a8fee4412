import type { BoilerplateRule } from './boilerplate-rule.ts';
import { withoutModifiers } from './without-modifiers.ts';

/** Lines that ask the reader for something: money, an address, a click on “follow”. */
export const askingRules = [
  {
    name: 'donation line',
    matches:
      /^(?:please )?(?:donate|support (?:us|our (?:work|journalism)|(?:independent|quality|local) journalism)|become an? (?:patron|supporter|member)|make a (?:donation|contribution))\b.{0,80}$|^since you['’]re here\b.{0,120}$|\bdonate (?:here|now|today)[.!]?$/i,
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
    matches: withoutModifiers(
      /^(?i:follow|like|find|join|contact|e-?mail|reach|tweet)(?: (?:(?i:us|me|him|her|them|the (?:author|reporters?|writer))|\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,4}))?(?: (?:also|and))? (?i:on|at|via) (?:(?i:twitter|facebook|instagram|telegram|whatsapp|google|linkedin|youtube|threads|bluesky)|[\w.+-]{1,60}@[\w.-]{1,60}|X\b|@\w).{0,160}$|^(?i:you can (?:reach|e-?mail|contact|follow)|e-?mail:?|contact:) .{0,60}[\w.+-]{1,60}@[\w.-]{1,60}.{0,60}$/u,
    ),
    means: 'nothing',
    example: 'Follow Ada Lindqvist on Twitter: @adalindqvist',
    keeps: 'Follow the river on a map and you will reach the dam.',
  },
  {
    name: 'follow button',
    matches: withoutModifiers(
      /^(?i:follow|like) (?:(?i:us|me)|[\p{Lu}@][\p{L}\d_]{1,30}(?: [\p{Lu}@][\p{L}\d_]{1,30}){0,4})$|^(?i:follow(?:ing)?)$|^(?i:follow) \p{Lu}[\p{L}\d. ]{1,30} on$|^@\w{2,30}$/u,
    ),
    means: 'nothing',
    example: 'Follow Harbour Gazette',
    keeps: 'Follow him, said the captain, wherever he goes.',
  },
  {
    name: 'tip line',
    matches:
      /^(?:have|got|do you have) (?:a|any) (?:news |confidential )?(?:tip|story|question|comment|correction)s?\b.{0,200}$|^(?:send|email) us (?:a tip|your).{0,120}$|^and if you have a news tip.{0,200}$|^(?:did you )?(?:like|enjoy(?:ed)?) this (?:story|article|post)\?.{0,120}$/i,
    means: 'nothing',
    example: 'Got a news tip? Write to the desk in confidence.',
    keeps: 'Have a look at the tide tables before you sail.',
  },
] as const satisfies readonly BoilerplateRule[];
