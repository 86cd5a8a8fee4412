import { editArticle } from '../../cli/ingest/store/edit-article.ts';
import type { ContentTexts } from '../../cli/merge/content-texts.ts';
import { planMerge } from '../../cli/merge/plan-merge.ts';
import { parseMarkdownFile, parseYamlFile } from '../../collections/parse-content-file.ts';
import type { PeopleMerge } from '../../derive/former/merge-people.ts';
import type { ArticleInput } from '../../domain/article.ts';
import { formatYaml } from '../../ingest/draft/yaml/format-yaml.ts';
import { editYaml } from '../../ingest/versions/edit-yaml.ts';
import type { DeskState, PutOtherQuote, PutRecord } from '../decide/desk-state.ts';
import { setFields } from '../decide/set-fields.ts';

/** A file as it would be; its path begins at the content folder. */
export interface PlannedText {
  readonly path: string;
  /** Undefined for a new file. */
  readonly before: string | undefined;
  /** Undefined for one that goes. */
  readonly after: string | undefined;
}

export interface SavePlan {
  readonly id: string;
  readonly state: DeskState;
  /** Takes the line `draft: true` out. */
  readonly publishes: boolean;
  /** The content folder as it stands. */
  readonly texts: ContentTexts;
}

/** The files that change: in each of them comments, order and notation of what stays are left as they are. */
export function planSave({ id, state, publishes, texts }: SavePlan): readonly PlannedText[] {
  const path = `articles/${id}.md`;
  const before = texts.read(path) ?? '';
  const article = publishes ? setFields(state.article, { draft: null }) : state.article;
  const others = Map.groupBy(state.others, (other) => other.article);
  const planned = [
    { path, before, after: editArticle(before, { article, body: state.body }) },
    ...state.records.map((record) => planRecord(record, texts.read)),
    ...Array.from(others, ([other, quotes]) => planOther(other, quotes, texts.read)).filter(
      (one) => one !== undefined,
    ),
  ];
  return planPeople(planned, state, texts).filter((file) => file.before !== file.after);
}

/** People who are one or nobody, on top of all else that changes. */
function planPeople(
  planned: readonly PlannedText[],
  { merges, nobody }: DeskState,
  texts: ContentTexts,
): readonly PlannedText[] {
  const merged = merges.reduce((files, merge) => withMerge(files, merge, texts), planned);
  return nobody.reduce(
    (files, id) => withFile(files, { path: `people/${id}.yaml`, after: undefined }, texts),
    merged,
  );
}

/** A merge that is in the files already changes nothing more. */
function withMerge(
  planned: readonly PlannedText[],
  merge: PeopleMerge,
  texts: ContentTexts,
): readonly PlannedText[] {
  const overlaid = withPlannedTexts(planned, texts);
  if (overlaid.read(`people/${merge.gone}.yaml`) === undefined) return planned;
  return planMerge(overlaid, merge).reduce((files, file) => withFile(files, file, texts), planned);
}

function withFile(
  planned: readonly PlannedText[],
  { path, after }: Pick<PlannedText, 'path' | 'after'>,
  { read }: ContentTexts,
): readonly PlannedText[] {
  const before = planned.find((file) => file.path === path)?.before ?? read(path);
  return [...planned.filter((file) => file.path !== path), { path, before, after }];
}

function withPlannedTexts(planned: readonly PlannedText[], texts: ContentTexts): ContentTexts {
  const after = new Map(planned.map((file) => [file.path, file.after]));
  return {
    list: (folder) => [
      ...new Set([...texts.list(folder), ...[...after.keys()].filter((path) => path.startsWith(folder))]),
    ],
    read: (path) => (after.has(path) ? after.get(path) : texts.read(path)),
  };
}

function planRecord({ folder, id, fields }: PutRecord, read: ContentTexts['read']): PlannedText {
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
  read: ContentTexts['read'],
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
