import { z } from 'zod';
import { StoryDateSchema } from './dates/story-date.ts';
import { TimeZoneSchema } from './dates/time-zone.ts';
import { textField } from './fields/text-field.ts';
import { WebAddressSchema } from './fields/web-address.ts';
import { SearchSettingSchema } from './site/search-setting.ts';
import { siteHomeFields } from './site/site-home.ts';
import { SiteLanguageSchema } from './site/site-language.ts';

/** Where somebody can be written to. */
const ContactSchema = z.string().regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/);

/** The story that the site is about: `content/story.yaml`. */
export const StorySchema = z
  .strictObject({
    /** Name of the site: The Lake File. */
    site: textField('name'),
    /** Headline of the front page, in our words. */
    title: textField('headline'),
    /** One sentence under it. */
    summary: textField('text'),
    /** What the story is about, in two or three words, and its main day. */
    subject: textField('name'),
    /** The main day, EDTF. */
    day: StoryDateSchema,
    /** First and last day of the story as an EDTF interval. */
    period: StoryDateSchema,
    /** IANA zone in which days and times are shown first. */
    zone: TimeZoneSchema,
    /** Zones a reader may switch to, each with the place that readers know it by. */
    zones: z
      .array(
        z.strictObject({
          /** IANA zone: Europe/Oslo. */
          zone: TimeZoneSchema,
          /** The place that readers know it by: Oslo. */
          place: textField('name'),
        }),
      )
      .min(1)
      .max(8),
    /** The language of the site, in which its own texts are written and its interface speaks: en, ru, uk. */
    language: SiteLanguageSchema,
    /** Groups of spellings of one place or word: a search for one finds the others. The first is ours. */
    spellings: z.array(z.array(textField('name')).min(2)).default([]),
    ...siteHomeFields,
    /** Things that reports call by different terms, each with the terms: no spellings of one name, and no value judged. */
    terms: z
      .array(
        z.strictObject({
          /** What is called so, in our words. */
          thing: textField('name'),
          /** What it is called, each as a report prints it. */
          terms: z.array(textField('name')).min(2),
        }),
      )
      .default([]),
    /** Under which licence the data may be used: its name and where it stands. Left out, the page of the data says that none is named. */
    licence: z
      .strictObject({
        /** Its name: CC BY 4.0. */
        name: textField('name'),
        /** Where its text stands. */
        url: WebAddressSchema,
      })
      .optional(),
    /** Where readers report an error, from every page: a mailto: address, or the https: address of a form that takes `title` and `body`, as those of issue trackers do. */
    corrections: ContactSchema.optional(),
    /** Where somebody reports a hole in the site, for `.well-known/security.txt`: a mailto: or https: address. */
    security: ContactSchema.optional(),
    /** Where readers' searches are answered. Left out: in their own browsers, by the index that the build writes. */
    search: SearchSettingSchema.prefault({}),
    /** Whether readers' browsers keep the site for reading and searching without a connection. `false` turns it off, for those too who keep it already. */
    offline: z.boolean().default(true),
  })
  .readonly();

export type Story = z.infer<typeof StorySchema>;
