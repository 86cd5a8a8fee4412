import { codeLanguage } from './catalogue.ts';

/** The languages in which a site can speak, each with a catalogue, and what it is called in itself. */
export const siteLanguages = {
  [codeLanguage]: 'English',
  ru: 'русский',
  uk: 'українська',
} as const;

export type SiteLanguage = keyof typeof siteLanguages;
