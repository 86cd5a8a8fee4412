import { checkContent } from '../../collections/check-content.ts';
import { ContentFault } from '../../collections/content-fault.ts';
import { parseMarkdownFile, parseYamlFile } from '../../collections/parse-content-file.ts';
import { readContentFolder } from '../../collections/read-content-folder.ts';
import { checkFieldMarks } from '../../derive/marks/check-field-marks.ts';
import type { Content } from '../../domain/content.ts';
import type { Notice } from '../../domain/notice.ts';
import { checkSpeakers } from '../../ingest/known/check-speakers.ts';
import { checkDigestMarks } from '../../markdown/check-digest-marks.ts';
import { checkRecord, type RecordName } from './check-record.ts';
import type { PlannedText } from './plan-save.ts';

/** What the build would say of the files as they would be. */
export interface PlannedCheck {
  /** Would stop the site, the one that is shown while writing too. */
  readonly faults: readonly Notice[];
  /** Would stop a publication: words in a mouth that nobody recorded so. */
  readonly words: readonly Notice[];
}

/** The schemas and checks of the build, over the content folder with the planned files in it. */
export function checkPlanned(planned: readonly PlannedText[], content: string): PlannedCheck {
  try {
    const whole = withPlanned(planned, content);
    const isAbout = ({ file }: Notice) => planned.some(({ path }) => file.endsWith(path));
    const words = [...checkSpeakers(whole), ...checkFieldMarks(whole), ...checkDigestMarks(whole)];
    return { faults: checkContent(whole).filter(isAbout), words: words.filter(isAbout) };
  } catch (error) {
    if (error instanceof ContentFault) return { faults: error.notices, words: [] };
    throw error;
  }
}

/** The content folder with the planned files in it. Throws a `ContentFault` where one is not valid. */
function withPlanned(planned: readonly PlannedText[], content: string): Content {
  return planned.reduce(withFile, readContentFolder(content));
}

function withFile(content: Content, { path, after }: PlannedText): Content {
  const [folder, name = ''] = path.split('/');
  if (!isFolder(folder)) return content;
  const id = name.replace(/\.\w+$/, '');
  const others: readonly { readonly id: string }[] = content[folder].filter((other) => other.id !== id);
  if (after === undefined) return { ...content, [folder]: others };
  const record = { ...readPlanned(folder, path, after), id };
  return { ...content, [folder]: [...others, record] };
}

function isFolder(name: string | undefined): name is RecordName {
  return name === 'articles' || name === 'people' || name === 'outlets' || name === 'events';
}

function readPlanned(folder: RecordName, path: string, text: string): object {
  if (folder !== 'articles') return checkRecord(folder, path, parseYamlFile(text, path).data);
  const { data, body } = parseMarkdownFile(text, path);
  return { ...checkRecord(folder, path, data), body };
}
