import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { po } from 'gettext-parser';
import { z } from 'zod';
import { SiteLanguageSchema } from '../../domain/site/site-language.ts';
import { type Catalogue, codeLanguage, speakBy } from '../../messages/catalogue.ts';
import { type SiteLanguage, siteLanguages } from '../../messages/languages.ts';
import { contextEnd } from '../../messages/say.ts';
import { keysOf } from '../../text/tables/keys-of.ts';
import { ContentFault } from '../content-fault.ts';
import { contentFolder } from '../content-folder.ts';
import { parseYamlFile } from '../parse-content-file.ts';
import { countTranslated } from './count-translated.ts';

const catalogues = fileURLToPath(new URL('../../messages/catalogues/', import.meta.url));
const saidByScripts = /^src\/(?:browser|check|domain|search|text)\//m;

/**
 * From here on all is said in the language of a story. To be called before anything that speaks to readers is loaded. Throws a
 * `ContentFault` where the environment asks for a language that no site speaks.
 */
export function speakAsStory(folder: string = contentFolder()): void {
  speakBy(chooseCatalogue(process.env[askedLanguage], folder));
}

function chooseCatalogue(asked: string | undefined, folder: string): Catalogue {
  if (asked === markedEnglish) return markCatalogue(readCatalogue(codeLanguage));
  const language = asked === undefined || asked === '' ? readSiteLanguage(folder) : readAsked(asked);
  return language === codeLanguage ? { language, texts: {} } : readCatalogue(language);
}

/** Of the environment: a language to try, whatever the story is in. */
const askedLanguage = 'SITE_LANGUAGE';

/** English in which each text of the interface stands between ⟦ and ⟧, so that one sees what no catalogue holds; named as Android names it. */
const markedEnglish = 'en-XA';

function markCatalogue({ texts, ...own }: Catalogue): Catalogue {
  const mark = (text: string): string => `⟦${text}⟧`;
  const marked = Object.entries(texts).map(([key, said]) => [
    key,
    typeof said === 'string' ? mark(said) : said.map(mark),
  ]);
  return { ...own, language: codeLanguage, texts: Object.fromEntries(marked) };
}

function readAsked(asked: string): SiteLanguage {
  const read = SiteLanguageSchema.safeParse(asked);
  if (read.success) return read.data;
  throw new ContentFault([
    {
      rule: 'site-language',
      severity: 'error',
      file: askedLanguage,
      message: `“${asked}” is no language that a site speaks: write one of ${[...keysOf(siteLanguages), markedEnglish].join(', ')}.`,
      hint: 'It stands in the environment: set it anew, or unset it and content/story.yaml says which language the site is in.',
    },
  ]);
}

/** What is wrong in the story says nothing here: whoever reads the content names it. */
function readSiteLanguage(folder: string): SiteLanguage {
  const file = join(folder, 'story.yaml');
  const data = existsSync(file) ? parseYamlFile(readFileSync(file, 'utf8'), file).data : {};
  const read = z.object({ language: SiteLanguageSchema }).safeParse(data);
  return read.success ? read.data.language : codeLanguage;
}

/** What the interface says in a language. Texts that nobody reviewed are said too: a build tells how many. */
export function readCatalogue(language: SiteLanguage): Catalogue {
  const file = readFileSync(join(catalogues, `${language}.po`), 'utf8');
  const { translations } = po.parse(file);
  const entries = Object.entries(translations).flatMap(([context, texts]) =>
    Object.values(texts)
      .filter(({ msgid, msgstr }) => msgid !== '' && msgstr.every((form) => form !== ''))
      .map(({ msgid, msgid_plural: several, msgstr, comments }) => ({
        key: context === '' ? msgid : context + contextEnd + msgid,
        said: several === undefined ? (msgstr[0] ?? '') : msgstr,
        isOfScripts: saidByScripts.test(comments?.reference ?? ''),
      })),
  );
  const { drafts, missing } = countTranslated(file);
  return {
    language,
    drafts,
    missing,
    texts: Object.fromEntries(entries.map(({ key, said }) => [key, said])),
    ofScripts: entries.filter(({ isOfScripts }) => isOfScripts).map(({ key }) => key),
  };
}
