import type { BoilerplateRule } from './boilerplate-rule.ts';

const name =
  "\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:de|da|di|del|della|van|von|der|den|ter|al|el|la|le) )*\\p{Lu}[\\p{L}'’.-]*){1,3}";
/** “Otto Berg (Fotos)” */
const trade = '(?:,? \\([^()\\n]{2,40}\\))?';
/** “Von Ida Moen und Otto Berg”: names of two words or more, and nothing behind them but what the authors do. */
const byline = new RegExp(
  `^(?:[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Dd]oor|DOOR|[Aa]v|AV|[Aa]f|AF|[Pp]ropos recueillis par)\\s+${name}${trade}(?:(?:,| und| et| y| e| en| och| og| &) ${name}${trade}){0,3}(?:,? [–—|·] [^.!?\\n]{2,40})?$`,
  'u',
);

/** The commonest lines of these kinds on pages in other languages. */
export const foreignRules = [
  {
    name: 'sharing button in another language',
    matches:
      /^(?:partager|partagez|teilen|compartir|comparte|condividi|compartilh(?:ar|e)|поделиться|поділитися|udostępnij|delen|dela|imprimer|drucken|imprimir|stampa|распечатать)(?: (?:(?:sur|en|su|no|na|via|auf|bei|w|op|på|в|на) )?(?:facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|вконтакте|article|artikel|artículo|articolo|artigo|con|esto|isso))?$|^(?:auf|per|bei) (?:facebook|twitter|whatsapp|e-?mail) teilen$/iu,
    means: 'nothing',
    example: 'Compartir en Facebook',
    keeps: 'Compartir la barca fue idea del alcalde.',
  },
  {
    name: 'subscription line in another language',
    matches:
      /^(?:abonnez-vous|s['’]abonner|inscrivez-vous|inscreva-se|assine|suscr[ií]bete|suscribirse|iscriviti|abbonati|abonnieren|newsletter|jetzt abonnieren|подписаться|подпишитесь|підписатися|подписывайтесь|zapisz się)(?: (?:à|a|al|à la|ao|alla|au|na|на|и|do|nuestr[oa]|notre|nossa?|unseren?|наш\p{L}{0,4}).{0,80})?[.!]?$/iu,
    means: 'nothing',
    example: 'Suscríbete a nuestro boletín',
    keeps: 'Abonnez-vous, lui avait dit le vieux marin du port.',
  },
  {
    name: 'date line that begins in another language',
    matches:
      /^(?:publi[ée]+ (?:le|à)|mis à jour|modifié|veröffentlicht|aktualisiert|stand|publicado|publicada|atualizado|actualizado|pubblicato|aggiornato|опубликовано|обновлено|опубліковано|оновлено|opublikowano|aktualizacja|gepubliceerd|bijgewerkt|publicerad|uppdaterad).{0,60}\d.{0,40}$/iu,
    means: 'date',
    example: 'Pubblicato il 3 marzo 2031 alle 9:15',
    keeps: 'Pubblicato un anno dopo, il rapporto accusava il comune.',
  },
  {
    name: 'byline in another language',
    matches: byline,
    means: 'byline',
    example: 'Von Ida Moen und Otto Berg',
    keeps: 'Von Anna Moos wurde die Schleuse geschlossen.',
  },
] as const satisfies readonly BoilerplateRule[];
