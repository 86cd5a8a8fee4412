import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKnownContent } from '../../cli/ingest/known-folder.ts';
import { ContentFault, collectFaults } from '../../collections/content-fault.ts';
import { readArticle } from '../../collections/read-content-folder.ts';
import { hashText } from '../../derive/proof/hash-recorded.ts';
import type { KnownContent } from '../../domain/known-content.ts';
import { startJournal } from '../decide/journal.ts';
import { articlePath, type DeskPlace } from '../files/desk-place.ts';
import { readDeskJournal } from '../files/journal-file.ts';
import { parseArticle } from '../files/parse-article.ts';
import { RefusedCall } from '../files/refused-call.ts';
import type { OpenedReport } from '../protocol/opened-report.ts';
import { listArticleFiles } from './list-desk.ts';
import { readSaved } from './read-saved.ts';
import { toOtherReport } from './to-other-report.ts';

/** One article with all that its decisions rest on. */
export async function openReport(id: string, place: DeskPlace): Promise<OpenedReport> {
  const path = articlePath(place, id);
  if (!existsSync(path)) throw new RefusedCall(404, `There is no report “${id}” any more.`);
  const text = readFileSync(path, 'utf8');
  const file = { text, sha256: hashText(text) };
  const kept = readDeskJournal(place, id);
  const journal = kept?.journal ?? startJournal(file);
  const { article, body } = parseValid(journal.base.text, path);
  const known = readKnownContent([place.content]);
  return {
    id,
    article,
    body,
    journal,
    window: kept?.window,
    revision: kept?.revision ?? 0,
    changed: journal.seen === file.sha256 ? undefined : text,
    ...(await readSaved(article, place, known)),
    known: { people: known.people, outlets: known.outlets, events: known.events },
    others: readOthers(id, place, known),
  };
}

function parseValid(text: string, path: string) {
  try {
    return parseArticle(text, path);
  } catch (error) {
    if (error instanceof ContentFault) throw new RefusedCall(409, error.message);
    throw error;
  }
}

/** A report that is not valid is passed over: the first page of the desk names it. */
function readOthers(id: string, { content }: DeskPlace, { outlets }: KnownContent): OpenedReport['others'] {
  const others = listArticleFiles(content).filter((path) => path !== join(content, 'articles', `${id}.md`));
  const names = new Map(outlets.map((outlet) => [outlet.id, outlet.name]));
  return collectFaults()
    .all(others, readArticle)
    .map((article) => toOtherReport(article, names));
}
