import { type GetTextTranslation, type GetTextTranslations, po } from 'gettext-parser';
import { codeLanguage } from '../../messages/catalogue.ts';
import { singleSpaced } from '../../text/lines/single-spaced.ts';
import type { InterfaceText } from './texts-of-code.ts';

/** How each language counts, as gettext writes it; the order of the forms is that of the language’s plurals. */
const pluralForms = {
  en: 'nplurals=2; plural=n != 1;',
  ru: slavic(),
  uk: slavic(),
} as const;

/**
 * A catalogue with every text of the interface, in the order of the code: what was translated stays, what nobody says any
 * longer goes. Without a former one all is untranslated.
 */
export function writePo(
  texts: readonly InterfaceText[],
  language: keyof typeof pluralForms,
  former = '',
): string {
  const known = po.parse(former).translations;
  const entries = texts.map((text) => writeEntry(text, known[text.context ?? '']?.[text.text], language));
  const translations: GetTextTranslations['translations'] = {};
  for (const entry of entries) {
    const context = entry.msgctxt ?? '';
    translations[context] = { ...translations[context], [entry.msgid]: entry };
  }
  const headers = {
    Language: language,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'Plural-Forms': pluralForms[language],
  };
  return `${po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }).toString().trim()}\n`;
}

function writeEntry(
  { text, several, context, filled, files }: InterfaceText,
  known: GetTextTranslation | undefined,
  language: keyof typeof pluralForms,
): GetTextTranslation {
  const forms = several === undefined ? 1 : Number(/\d/.exec(pluralForms[language])?.[0]);
  const translated = known?.msgstr.length === forms ? known.msgstr : Array<string>(forms).fill('');
  const flag = known?.comments?.flag;
  return {
    msgid: text,
    msgstr: language === codeLanguage ? [text, several].flatMap((said) => said ?? []) : translated,
    ...(several === undefined ? {} : { msgid_plural: several }),
    ...(context === undefined ? {} : { msgctxt: context }),
    comments: {
      reference: files.join('\n'),
      ...(several === undefined && filled.length > 0
        ? { extracted: filled.map((code, index) => `{${index}}: ${singleSpaced(code)}`).join('\n') }
        : {}),
      ...(known?.comments?.translator === undefined ? {} : { translator: known.comments.translator }),
      ...(flag === undefined ? {} : { flag }),
    },
  };
}

function slavic(): string {
  return 'nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2;';
}
