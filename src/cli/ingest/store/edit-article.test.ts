import { describe, expect, test } from 'vitest';
import { exampleSource } from '../../../../tests/example-content.ts';
import { parseMarkdownFile } from '../../../collections/parse-content-file.ts';
import type { ArticleInput } from '../../../domain/article.ts';
import { formatDraft } from '../../../ingest/draft/yaml/format-draft.ts';
import { editArticle } from './edit-article.ts';

const article: ArticleInput = {
  title: 'Lake talks end',
  deck: 'To be written.',
  source: exampleSource(),
  published: { date: '../..', grade: 'inferred', evidence: 'It prints no date.' },
  rights: 'digest',
  quotes: [{ id: 'see', speaker: [], words: 'We shall see', span: [1, 13], kind: 'utterance' }],
};
const text = formatDraft({ article, body: 'Our digest.' })
  .replace('deck:', '# Ask the desk.\ndeck:')
  .replace('rights: digest', 'rights: digest   # agreed');

describe.each([
  ['\n', text],
  ['\r\n', text.replaceAll('\n', '\r\n')],
  ['a byte-order mark', `\uFEFF${text}`],
])('a file with %j', (_, file) => {
  test('stays as it is when nothing changes', () => {
    expect(editArticle(file, { article, body: 'Our digest.\n' })).toBe(file);
  });

  test('changes in one line only', () => {
    expect(editArticle(file, { article: { ...article, title: 'Talks' }, body: 'Our digest.' })).toBe(
      file.replace('Lake talks end', 'Talks'),
    );
  });

  test('takes another text under its fields', () => {
    const edited = editArticle(file, { article, body: 'Another.' });
    expect(parseMarkdownFile(edited, 'a.md').body).toBe('Another.');
    expect(edited).toContain('# Ask the desk.');
  });
});
