import { splitMarkdownFile } from '../../collections/parse-content-file.ts';
import type { Placing } from '../../derive/place/place-written-words.ts';
import type { FieldPath } from '../../domain/notice.ts';
import { partsOnOneLine } from '../../ingest/draft/yaml/format-draft.ts';
import { editYaml } from '../../ingest/versions/edit-yaml.ts';
import { isRecord } from '../../text/tables/is-record.ts';
import type { SourceFile } from './find-source-file.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The file of an article with the places that were found, and with the saved file unless that is left out; every other byte stays. */
export function writePlaces(
  text: string,
  fields: Fields,
  {
    placings,
    file,
  }: { readonly placings: readonly Placing[]; readonly file: SourceFile['file'] | undefined },
): string {
  const parts = splitMarkdownFile(text);
  if (parts === undefined) return text;
  const found = file === undefined ? fields : setIn(fields, ['source', 'file'], file);
  const placed = placings.reduce(withPlace, found);
  const edited = editYaml(`${parts.fields}\n`, placed, partsOnOneLine);
  return [parts.before, edited.replace(/\r?\n$/, ''), parts.between, parts.body].join('');
}

function withPlace(fields: Fields, placing: Placing): Fields {
  if (placing.kind !== 'found') return fields;
  const { written, words, span } = placing;
  if (written.role === 'headline')
    return changeIn(fields, written.path, (record) => ({ ...record, headline: words }));
  const field = written.role === 'attribution' || written.role === 'claim' ? 'printed' : 'words';
  return changeIn(fields, written.path, (record) => withSpanBehind(record, field, { words, span }));
}

/** The span stands behind the words, where people look for it. */
function withSpanBehind(
  record: Fields,
  field: string,
  { words, span }: Pick<Extract<Placing, { kind: 'found' }>, 'words' | 'span'>,
): Fields {
  const { span: _, ...others } = record;
  return Object.fromEntries(
    Object.entries(others).flatMap(([name, value]) =>
      name === field
        ? [
            [name, words],
            ['span', span],
          ]
        : [[name, value]],
    ),
  );
}

function setIn(fields: Fields, path: FieldPath, value: Fields): Fields {
  return changeIn(fields, path, (former) => ({ ...former, ...value }));
}

function changeIn(fields: Fields, path: FieldPath, change: (record: Fields) => Fields): Fields {
  const changed = changeAt(fields, path, change);
  return isRecord(changed) ? changed : fields;
}

function changeAt(value: unknown, [step, ...deeper]: FieldPath, change: (record: Fields) => Fields): unknown {
  if (step === undefined) return isRecord(value) ? change(value) : value;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === step ? changeAt(item, deeper, change) : item));
  if (!isRecord(value)) return value;
  return { ...value, [step]: changeAt(value[step], deeper, change) };
}
