import type { BoilerplateRule } from './boilerplate-rule.ts';

/** Lines of forms and accounts: what to fill in, what went wrong, who may read on. */
export const formRules = [
  {
    name: 'form field',
    matches:
      /^(?:(?:(?:first|last|your|full) name|name|e-?mail(?: address)?|website|password|zip code|phone number) ?\*?:?|submit|(?:all |\* ?)?(?:fields marked|required fields?|indicates required)\b.{0,40}|your e-?mail address will not be published\b.{0,80}|save my name\b.{0,120}|notify me of (?:new|follow-?up)\b.{0,60}|this site uses akismet\b.{0,120}|please (?:enter|provide|fill in) (?:a |an |your |the )?(?:valid )?(?:e-?mail|name|password|address|form)\b.{0,80}|invalid e-?mail\b.{0,40})$/i,
    means: 'nothing',
    example: 'Your email address will not be published. Required fields are marked *',
    keeps: 'Name the boat after her, the old captain asked.',
  },
  {
    name: 'form answer',
    matches:
      /^(?:(?:sorry, |oops!? )?(?:something went wrong|an error (?:has )?occurred)(?:[.!,]? (?:please )?try again\b.{0,40}| with (?:the|your) connection.{0,10})?[.!]?|success!?|thank you!?|you (?:are now|have been|have) (?:successfully )?subscribed\b.{0,80}|you (?:can|may) unsubscribe\b.{0,80}|we(?: will|['’]ll) never (?:share your|send you|spam)\b.{0,80}|an e-?mail .{0,40}\b(?:has|was) (?:just )?(?:been )?sent to your\b.{0,120}|(?:please )?check your (?:inbox|e-?mail)\b.{0,80})$/i,
    means: 'nothing',
    example: 'Something went wrong. Please try again later.',
    keeps: 'Something went wrong in the engine room, the pilot wrote.',
  },
  {
    name: 'consent to terms',
    matches:
      /^(?:\*\s?)?(?:by (?:signing up|subscribing|submitting|registering|clicking|entering|providing|creating|logging in)|i (?:agree|consent|understand))\b.{0,160}\b(?:agree|accept|terms|privacy|consent|receive (?:e-?mails?|news|offers))\b.{0,160}$/i,
    means: 'nothing',
    example: 'By signing up you agree to our Terms of Use and Privacy Policy.',
    keeps: 'By signing up early, the rowers won the inside lane.',
  },
  {
    name: 'paywall line',
    matches:
      /^(?:to (?:continue|keep) reading\b.{0,120}|(?:this|the rest of this) (?:article|story|content|report) is (?:(?:only )?(?:for|available to|available for)|exclusive(?:ly)? (?:to|for)|reserved for)\b.{0,60}\b(?:subscribers|members)\b.{0,60}|you(?:['’]ve| have) (?:reached|read|used|viewed|hit|\d{1,2})\b.{0,60}\b(?:free|complimentary|monthly|remaining)\b.{0,80}|(?:already|not|are you) (?:a|an) (?:\w+ )?(?:subscriber|member)\?.{0,80}|(?:already have|don['’]t have|need) an account\?.{0,60}|create (?:a|an|your) (?:free )?account\b.{0,60}|your subscription\b.{0,60}|(?:manage|view) (?:my|your) (?:subscription|account)s?|(?:unlimited|full) (?:digital )?access\b.{0,80}|(?:become|be) an? (?:\w+ )?(?:subscriber|member)\b.{0,40})$/i,
    means: 'nothing',
    example: 'You have reached your limit of free articles this month.',
    keeps: 'You have reached the lock, the sign says, and boats must wait.',
  },
  {
    name: 'account button',
    matches:
      /^(?:(?:sign|log) ?(?:out|off)|my (?:account|profile|news)|account|register|subscriptions?|profile|e-?(?:paper|edition)|join(?: now| us| free)?|(?:change|select|choose|switch) (?:edition|region|language|country|location)|edition:? .{1,20}|(?:u\.?s\.?|uk|international|asia) edition)$/i,
    means: 'nothing',
    example: 'My Account',
    keeps: 'Register of ships, volume two, lay open on the desk.',
  },
] as const satisfies readonly BoilerplateRule[];
