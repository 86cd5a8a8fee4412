import type { ArticleEntry } from '../../domain/content.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Json, Proof } from '../../domain/proof.ts';
import { countOf } from '../../text/count-of.ts';
import { keepAnswers, keepAnswersOf } from '../../text/keep-answers.ts';
import { shortenText } from '../../text/shorten-text.ts';
import { type ChangedField, compareWithProof, type ProofDifference } from './compare-with-proof.ts';
import { describeOtherCharacter } from './other-character.ts';
import { findBrokenLine, parseProof } from './proof-text.ts';
import { nameField, pathToField } from './recorded.ts';

/** The texts of the proofs by the ids of their articles. */
export type ProofTexts = ReadonlyMap<string, string>;

type Finding = Omit<Notice, 'severity'>;

const proveCommand = 'npm run prove -- FOLDER, where FOLDER holds the saved file';

/** Where the proof of an article stands. */
export function proofFile(articleId: string): string {
  return `content/.proofs/${articleId}.jsonl`;
}

/** One error for everything that an article records otherwise than it was last found in its saved file. */
export function checkProofs(articles: readonly ArticleEntry[], proofs: ProofTexts): readonly Notice[] {
  return articles
    .flatMap((article) => {
      const text = proofs.get(article.id);
      return text === undefined ? [lostProof(article)] : checkProof(article)(text);
    })
    .map((finding): Notice => ({ ...finding, severity: 'error' }));
}

/** Kept for an article that nobody changes, with the last text of its proof. */
const checkProof = keepAnswersOf((article: ArticleEntry) => keepAnswers((text) => compare(article, text), 1));

function compare(article: ArticleEntry, text: string): readonly Finding[] {
  const proof = parseProof(text);
  if (proof === undefined) return [brokenProof(article.id, 'can no longer be read', findBrokenLine(text))];
  const differences = compareWithProof(article, proof);
  const forged = differences.flatMap((one) =>
    one.kind === 'forged' ? [proof.lines.indexOf(one.line) + 1] : [],
  );
  const [first] = forged;
  if (first !== undefined)
    return [brokenProof(article.id, `was changed by hand in ${countOf(forged.length, 'line')}`, first)];
  return differences.flatMap((difference) => describeDifference(article, difference, proof));
}

function lostProof({ id, quotes, source }: ArticleEntry): Finding {
  return {
    rule: 'no-proof',
    file: `content/articles/${id}.md`,
    path: ['source', 'file'],
    message: `Nothing in this report was ever compared with its saved file “${source.file.name}”: there is no ${proofFile(id)} (${countOf(quotes.length, 'quote')}).`,
    hint: `Prove it: ${proveCommand}. If the article was renamed, rename its proof too.`,
  };
}

function brokenProof(id: string, what: string, line: number): Finding {
  return {
    rule: 'broken-proof',
    file: proofFile(id),
    line,
    message: `The proof ${what}, so it proves nothing.`,
    hint: `Put its last version back (git checkout -- ${proofFile(id)}), or prove the report anew: ${proveCommand}.`,
  };
}

function describeDifference(
  { id, source }: ArticleEntry,
  difference: ProofDifference,
  { file }: Proof,
): readonly Finding[] {
  const found = `found in “${source.file.name}” on ${formatStoryDate(file.proved)}`;
  const base = { rule: 'not-as-proved', file: `content/articles/${id}.md` };
  switch (difference.kind) {
    case 'changed':
      return [
        {
          ...base,
          ...describeChange(difference, found),
          path: pathToField(difference.recorded, difference.field),
        },
      ];
    case 'unproved':
      return [
        {
          ...base,
          path: difference.recorded.path,
          message: `${nameThing(difference.recorded.of, difference.recorded.fields)} was never compared with the saved file “${source.file.name}”.`,
          hint: `Prove it: ${proveCommand}.`,
        },
      ];
    case 'gone':
      return [
        {
          ...base,
          path: [difference.line.of.startsWith('source') ? 'source' : 'quotes'],
          message: `${nameThing(difference.line.of, difference.line)} was ${found} and is no longer recorded.`,
          hint: 'Put it back, or, if it was taken out on purpose, run npm run prove: no saved file is needed for that.',
        },
      ];
    case 'forged':
      return [];
  }
}

function describeChange(
  { recorded, field, now, proved }: ChangedField,
  found: string,
): Pick<Finding, 'message' | 'hint'> {
  if (field === 'of')
    return {
      message: `${nameThing(String(now), recorded.fields)} was ${found} as “${String(proved)}”.`,
      hint: 'Put the name back, or, if it was changed on purpose, run npm run prove: no saved file is needed for that.',
    };
  const other =
    typeof now === 'string' && typeof proved === 'string' ? describeOtherCharacter(now, proved) : '';
  return {
    message: `“${nameField(recorded, field)}” is ${show(now)}; ${found} was ${show(proved)}.${other}`,
    hint: `Put back what was found, or, if the report says otherwise, prove it anew: ${proveCommand}.`,
  };
}

function nameThing(of: string, fields: Readonly<Record<string, Json>>): string {
  const words = fields['words'] ?? fields['printed'] ?? fields['headline'];
  return typeof words === 'string' ? `“${of}” (“${shortenText(words, 60)}”)` : `“${of}”`;
}

function show(value: Json | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
