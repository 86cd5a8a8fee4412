import { editArticle } from '../../cli/ingest/edit-article.ts';
import { parseMarkdownFile, parseYamlFile } from '../../collections/parse-content-file.ts';
import type { ArticleInput } from '../../domain/article.ts';
import { formatYaml } from '../../ingest/draft/format-yaml.ts';
import { editYaml } from '../../ingest/versions/edit-yaml.ts';
import type { DeskState, PutOtherQuote, PutRecord } from '../decide/desk-state.ts';
import { setFields } from '../decide/set-fields.ts';

/** A file as it would be; its path begins at the content folder. */
export interface PlannedText {
  readonly path: string;
  /** Undefined for a new file. */
  readonly before: string | undefined;
  readonly after: string;
}

export interface SavePlan {
  readonly id: string;
  readonly state: DeskState;
  /** Takes the line `draft: true` out. */
  readonly publishes: boolean;
  /** A file of the content folder as it stands; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
}

/** The files that change: in each of them comments, order and notation of what stays are left as they are. */
export function planSave({ id, state, publishes, read }: SavePlan): readonly PlannedText[] {
  const path = `articles/${id}.md`;
  const before = read(path) ?? '';
  const article = publishes ? setFields(state.article, { draft: null }) : state.article;
  const others = Map.groupBy(state.others, (other) => other.article);
  const planned = [
    { path, before, after: editArticle(before, { article, body: state.body }) },
    ...state.records.map((record) => planRecord(record, read)),
    ...Array.from(others, ([other, quotes]) => planOther(other, quotes, read)).filter(
      (one) => one !== undefined,
    ),
  ];
  return planned.filter((file) => file.before !== file.after);
}

function planRecord({ folder, id, fields }: PutRecord, read: SavePlan['read']): PlannedText {
  const path = `${folder}/${id}.yaml`;
  const before = read(path);
  if (before === undefined) return { path, before, after: formatYaml(setFields({}, fields)) };
  return {
    path,
    before,
    after: editYaml(before, { ...setFields(parseYamlFile(before, path).data, fields) }),
  };
}

/** A report that was deleted in the meantime is left alone. */
function planOther(
  id: string,
  quotes: readonly PutOtherQuote[],
  read: SavePlan['read'],
): PlannedText | undefined {
  const path = `articles/${id}.md`;
  const before = read(path);
  if (before === undefined) return undefined;
  const { data, body } = parseMarkdownFile(before, path);
  const article = data as unknown as ArticleInput; // The checks of the build look at it before it is written.
  const changed = (article.quotes ?? []).map((quote) =>
    quotes
      .filter((other) => other.quote === quote.id)
      .reduce((one, { fields }) => setFields(one, fields), quote),
  );
  return { path, before, after: editArticle(before, { article: { ...article, quotes: changed }, body }) };
}
