import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Notice } from '../domain/notice.ts';
import {
  HomeEnvironmentSchema,
  resolveSiteHome,
  type SaidHome,
  type SiteHome,
  siteHomeFields,
} from '../domain/site/site-home.ts';
import { ContentFault } from './content-fault.ts';
import { contentFolder } from './content-folder.ts';
import { parseYamlFile } from './parse-content-file.ts';

/**
 * Where the site is published: what the environment says in `SITE_URL` and `BASE_PATH`, or else `story.yaml`. Throws a
 * `ContentFault` for what the environment says wrong. Fields that are wrong in the story say nothing here: whoever reads the content names them.
 */
export function readSiteHome(folder: string = contentFolder()): SiteHome {
  return resolveSiteHome(readStoryHome(join(folder, 'story.yaml')), readEnvironment());
}

/** A story as it is published: with the address that holds, whoever said it. */
export function atHome<S extends SaidHome>(story: S): S {
  const { address } = resolveSiteHome(story, readEnvironment());
  return address === undefined ? story : { ...story, address };
}

function readEnvironment(): SaidHome {
  const read = HomeEnvironmentSchema.safeParse(process.env);
  if (read.success) return { address: read.data.SITE_URL, base: read.data.BASE_PATH };
  throw new ContentFault(
    read.error.issues.map(
      ({ path, message }): Notice => ({
        rule: 'site-home',
        severity: 'error',
        file: String(path[0]),
        message,
        hint: 'It stands in the environment: set it anew, or unset it and content/story.yaml says where the site is published.',
      }),
    ),
  );
}

function readStoryHome(file: string): SaidHome {
  if (!existsSync(file)) return {};
  const read = z.object(siteHomeFields).safeParse(parseYamlFile(readFileSync(file, 'utf8'), file).data);
  return read.success ? read.data : {};
}
