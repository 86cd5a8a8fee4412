import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type SearchSetting, SearchSettingSchema } from '../../domain/site/search-setting.ts';
import { contentFolder } from '../content-folder.ts';
import { parseYamlFile } from '../parse-content-file.ts';

/** Where readers' searches are answered, before the content is read. What is wrong in the story says nothing here: whoever reads the content names it. */
export function readSearchSetting(folder: string = contentFolder()): SearchSetting {
  const file = join(folder, 'story.yaml');
  const data = existsSync(file) ? parseYamlFile(readFileSync(file, 'utf8'), file).data : {};
  const read = z.object({ search: SearchSettingSchema.prefault({}) }).safeParse(data);
  return read.success ? read.data.search : SearchSettingSchema.parse({});
}
