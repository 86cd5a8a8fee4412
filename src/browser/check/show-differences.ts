import type { CheckedResult, LookedFor, ReportCheck } from '../../check/check-report.ts';
import { compareWordings, type WordingPair } from '../../check/compare-wordings.ts';
import { asGiven, type ReadText } from '../../check/read-signs.ts';
import { plural, t } from '../../messages/say.ts';
import { createElement, createLink, createTextButton } from '../kit/create-element.ts';
import { showText } from '../kit/show-text.ts';

/** Each passage that reads otherwise, with both wordings and the words that differ; several that rest on the same words stand together. */
export function showDifferences({ results, text, report }: ReportCheck): readonly HTMLElement[] {
  const differing = results.flatMap((result) =>
    result.passages
      .filter(({ finding }) => finding.kind === 'differs')
      .map((looked) => ({ result, looked, found: foundWords(looked, text) })),
  );
  const groups = Map.groupBy(differing, ({ looked, found }) => `${looked.passage.words}\n${found}`);
  return Array.from(groups.values(), (group) => {
    const [{ looked, found } = { looked: undefined, found: '' }] = group;
    const recorded = looked?.passage.words ?? '';
    const stretches = compareWordings(recorded, found);
    const copied = `${t`Recorded from ${report.outlet}, “${report.title}”: “${recorded}”`}\n${t`In my text: “${found}”`}`;
    return createElement(
      'div',
      { class: 'check-difference' },
      createElement(
        'dl',
        {},
        ...wording(t`Recorded here`, recordedWords(stretches)),
        ...wording(t`In your text`, givenWords(stretches)),
      ),
      createElement('p', {}, nameOf(group.map(({ result }) => result))),
      createElement(
        'p',
        { class: 'check-acts' },
        copyButton(copied),
        createLink(group[0]?.result.item.address ?? '', t`See it on this site`),
      ),
    );
  });
}

function foundWords({ finding }: LookedFor, text: ReadText): string {
  return 'span' in finding ? asGiven(text, finding.span) : '';
}

function nameOf(results: readonly CheckedResult[]): string {
  const names = results.map(({ item: { kind, name } }) =>
    kind === 'claim' ? t`Claim: ${name}` : kind === 'quote' ? t`Quote, ${name}` : t`Who said it: ${name}`,
  );
  return [...new Set(names)].join('; ');
}

function wording(name: string, words: readonly (Node | string)[]): readonly HTMLElement[] {
  return [createElement('dt', {}, name), createElement('dd', {}, '“', ...words, '”')];
}

function recordedWords(stretches: readonly WordingPair[]): readonly (Node | string)[] {
  return spaced(
    stretches
      .filter(({ recorded }) => recorded !== '')
      .map(({ isSame, recorded }) =>
        isSame ? showText(recorded) : [createElement('del', {}, ...showText(recorded))],
      ),
  );
}

function givenWords(stretches: readonly WordingPair[]): readonly (Node | string)[] {
  return spaced(
    stretches.map(({ isSame, recorded, found }) => {
      if (isSame) return showText(found);
      if (found !== '') return [createElement('ins', {}, ...showText(found))];
      const missing = plural(recorded.split(' ').length, '{0} word missing', '{0} words missing');
      return [createElement('span', { class: 'check-gap' }, missing)];
    }),
  );
}

function spaced(parts: readonly (readonly (Node | string)[])[]): readonly (Node | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [' ', ...part]));
}

function copyButton(text: string): HTMLButtonElement {
  return createTextButton(t`Copy this difference`, (button) => {
    navigator.clipboard.writeText(text).then(
      () => {
        button.textContent = t`Copied`;
      },
      () => {
        button.textContent = t`The browser does not let pages copy`;
      },
    );
  });
}
