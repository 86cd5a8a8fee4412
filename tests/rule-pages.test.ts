import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { boilerplateRules } from '../src/ingest/boilerplate/boilerplate-rules.ts';
import { endingRules } from '../src/ingest/boilerplate/ending-rules.ts';
import { attributionRules } from '../src/ingest/quotes/attribution/attribution-rules.ts';
import { statementRules } from '../src/ingest/quotes/statements/statement-rules.ts';
import { headRules } from '../src/ingest/report/head-rules.ts';
import { releaseFootRule } from '../src/ingest/report/read-release.ts';
import { answeredMailRule } from '../src/ingest/report/without-answered-mail.ts';
import { authorNoteRule } from '../src/ingest/report/without-author-note.ts';
import { stubRule } from '../src/ingest/source/find-break.ts';
import { copyRule } from '../src/ingest/source/without-copies.ts';
import { toSlug } from '../src/text/slug.ts';

interface NamedRule {
  readonly name: string;
  readonly example: string;
  readonly keeps?: string;
}

const rules: readonly NamedRule[] = [
  ...boilerplateRules,
  ...endingRules,
  ...headRules,
  stubRule,
  authorNoteRule,
  answeredMailRule,
  releaseFootRule,
  copyRule,
  ...attributionRules,
  ...statementRules,
];
const index = readFileSync('docs/rules/README.md', 'utf8');

/** A text as a page shows it: each line behind the sign of a quotation. */
function shown(text: string): string {
  return text.replaceAll(/^/gm, '> ').replaceAll(/ $/gm, '');
}

test.each(rules)(
  'the rule “$name” has a page with its example and what it leaves alone',
  ({ name, example, keeps }) => {
    const path = `docs/rules/${toSlug(name, 80)}.md`;
    expect(existsSync(path), `write ${path}`).toBe(true);
    const page = readFileSync(path, 'utf8');
    expect(page).toContain(`# ${name}\n`);
    expect(page).toContain(shown(example));
    if (keeps !== undefined) expect(page).toContain(shown(keeps));
    expect(index).toContain(`[${name}](${toSlug(name, 80)}.md)`);
  },
);
