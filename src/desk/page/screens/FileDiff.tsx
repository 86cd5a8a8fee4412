import { diffLines } from 'diff';
import type { PlannedSave } from '../../protocol/desk-calls.ts';
import { ShownText } from '../parts/ShownText.tsx';

const mostContext = 2;

/** One file as it would change, line by line; lines that stay are left out but for two. */
export function FileDiff({ file: { path, before = '', after = '' } }: { readonly file: PlannedSave }) {
  if (path.startsWith('.proofs/')) return null;
  const parts = diffLines(before, after);
  return (
    <section aria-label={path}>
      <h3 class="fhead">
        <code class="grow">{path}</code>
        <span class="hint">{describeChange(parts)}</span>
      </h3>
      <pre class="diff">
        {parts.map((part, index) => {
          const lines = part.value.replace(/\n$/, '').split('\n');
          const kind = part.added ? 'add' : part.removed ? 'del' : 'ctx';
          const shown = kind === 'ctx' ? shortened(lines) : lines;
          return shown.map((line, at) => <DiffLine key={`${index}-${at}`} kind={kind} line={line} />);
        })}
      </pre>
    </section>
  );
}

function DiffLine({ kind, line }: { readonly kind: 'add' | 'del' | 'ctx'; readonly line: string }) {
  return (
    <span class={kind}>
      {kind === 'ctx' ? null : <span class="hidden">{kind === 'add' ? 'new: ' : 'gone: '}</span>}
      <ShownText text={line} />
    </span>
  );
}

function shortened(lines: readonly string[]): readonly string[] {
  return lines.length <= 2 * mostContext
    ? lines
    : [
        ...lines.slice(0, mostContext),
        `… ${lines.length - 2 * mostContext} lines stay`,
        ...lines.slice(-mostContext),
      ];
}

function describeChange(parts: ReturnType<typeof diffLines>): string {
  const count = (isOf: (part: (typeof parts)[number]) => boolean) =>
    parts.filter(isOf).reduce((sum, { count: lines = 0 }) => sum + lines, 0);
  const [added, removed] = [count(({ added: isNew }) => isNew), count(({ removed: isGone }) => isGone)];
  return `+${added} −${removed}`;
}
