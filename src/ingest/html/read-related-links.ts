import type { Element, RootContent } from 'hast';
import { textOf } from './blocks/read-blocks.ts';
import type { JudgedBlock } from './clean-blocks.ts';
import { safeUrl } from './head/safe-url.ts';

/** Another report this page points to; the address is absent where only its title was printed. */
export interface RelatedLink {
  readonly title: string;
  readonly url?: string;
}

/** “Read more” lines and links out of the text, kept beside the article they were cut from. */
export function readRelatedLinks(
  judged: readonly JudgedBlock[],
  base: string | undefined,
): readonly RelatedLink[] {
  return judged.flatMap((one) => (isRelated(one) ? linksOf(one.block.nodes, one.block.text, base) : []));
}

function isRelated({ verdict, rule }: JudgedBlock): boolean {
  return verdict === 'links' || (rule !== undefined && 'means' in rule && rule.means === 'related link');
}

const label = /^.{1,40}?[:»>|–-]\s/;

function linksOf(
  nodes: readonly RootContent[],
  text: string,
  base: string | undefined,
): readonly RelatedLink[] {
  const anchors = nodes.flatMap(anchorsOf);
  if (anchors.length === 0) return [{ title: text.replace(label, '') }];
  return anchors.flatMap((anchor) => {
    const title = textOf(anchor).trim();
    const href = anchor.properties['href'];
    const url = safeUrl(typeof href === 'string' ? href : undefined, base);
    return title === '' ? [] : [url === undefined ? { title } : { title, url }];
  });
}

function anchorsOf(node: RootContent): readonly Element[] {
  if (node.type !== 'element') return [];
  return node.tagName === 'a' ? [node] : node.children.flatMap(anchorsOf);
}
