import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Turns a picture into a link to it: the site loads nothing from anywhere else. */
export function remarkImagesAsLinks() {
  return (tree: Root): void => {
    visit(tree, 'image', (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const link: Link = {
        type: 'link',
        url: node.url,
        children: [{ type: 'text', value: node.alt || node.url }],
      };
      parent.children[index] = link;
    });
  };
}
