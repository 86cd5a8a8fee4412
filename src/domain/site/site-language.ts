import { z } from 'zod';
import { codeLanguage } from '../../messages/catalogue.ts';
import { siteLanguages } from '../../messages/languages.ts';
import { keysOf } from '../../text/tables/keys-of.ts';

/** The language that a site is in, as `story.yaml` says it. */
export const SiteLanguageSchema = z.enum(keysOf(siteLanguages)).default(codeLanguage);
