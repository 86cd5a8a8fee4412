import { useMemo } from 'preact/hooks';
import { countOf } from '../../../text/count-of.ts';
import { cutAtHiddenSigns } from '../../../text/hidden/hidden-signs.ts';
import { signAttributes } from '../../../text/hidden/sign-attributes.ts';
import type { SheetBlock } from '../../text/lay-out-report.ts';
import { ShownText } from '../parts/ShownText.tsx';
import type { DeskSession } from '../store/create-session.ts';
import { groupByBlock, type Mouth, mouthsOf } from './block-mouths.ts';

/** Every paragraph with its mouths; one whose margin stays the same is not looked at again. */
export function ReportBlocks({ session }: { readonly session: DeskSession }) {
  const { cards, queue } = session.sheet.value;
  const blocks = session.blocks.value;
  const doubts = new Set(queue.doubts);
  const inside = groupByBlock(cards, blocks);
  return (
    <>
      {blocks.map((block) => (
        <Block key={block.span[0]} block={block} mouths={mouthsOf(inside.get(block) ?? [], doubts)} />
      ))}
    </>
  );
}

interface BlockProps {
  readonly block: SheetBlock;
  readonly mouths: readonly Mouth[];
}

function Block({ block, mouths }: BlockProps) {
  const shown = mouths.map(({ key, who, doubt }) => `${key} ${who} ${doubt}`).join('\n');
  return useMemo(
    () =>
      block.kind === 'cut' ? (
        <Cut lines={block.lines} rule={block.rule} />
      ) : (
        <div>
          <Mouths isHeadline={block.kind === 'headline'} mouths={mouths} />
          <Words block={block} />
        </div>
      ),
    [block, shown],
  );
}

function Words({ block }: Pick<BlockProps, 'block'>) {
  if (block.kind === 'cut') return null;
  const words = <PlacedText from={block.span[0]} text={block.text} />;
  return block.kind === 'headline' ? <h2>{words}</h2> : <p>{words}</p>;
}

/** Words with their place in the saved file; a sign in them that nobody sees is a piece of its own, with its name in a box. */
function PlacedText({ from, text }: { readonly from: number; readonly text: string }) {
  let at = from;
  return (
    <>
      {cutAtHiddenSigns(text).map(({ text: own, sign }) => {
        const place = at;
        at += own.length;
        return sign === undefined ? (
          <span key={place} data-from={place}>
            {own}
          </span>
        ) : (
          <bdi key={place} data-from={place} {...signAttributes(sign)}>
            {own}
          </bdi>
        );
      })}
    </>
  );
}

/** Who says what stands in a paragraph, and what is in doubt there. */
function Mouths({ isHeadline, mouths }: Pick<BlockProps, 'mouths'> & { readonly isHeadline: boolean }) {
  return (
    <span class="who" lang="en">
      {isHeadline ? <span>Headline</span> : null}
      {mouths.map(({ key, who, doubt }) => (
        <span key={key}>
          {who}
          {doubt === '' ? null : <span class="sc">{doubt}</span>}
        </span>
      ))}
    </span>
  );
}

function Cut({ lines, rule }: { readonly lines: readonly string[]; readonly rule: string }) {
  return (
    <div>
      <span class="who" />
      <details class="fold">
        <summary>
          <span class="cut1">
            {countOf(lines.length, 'line')}: <ShownText text={lines[0] ?? ''} />
          </span>
          <span lang="en">cut: {rule}</span>
        </summary>
        {lines.map((line, index) => (
          <p key={index}>
            <ShownText text={line} />
          </p>
        ))}
      </details>
    </div>
  );
}
