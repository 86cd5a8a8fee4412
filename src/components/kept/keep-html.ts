import type { AstroGlobal, SSRResult } from 'astro';
import {
  type AstroComponentFactory,
  createComponent,
  markHTMLString,
  renderComponent,
  renderTemplate,
} from 'astro/runtime/server/index.js';
import { newShelf, type Shelf, shelfOf } from './shelf.ts';

type Html = Awaited<ReturnType<AstroComponentFactory>>;
type Props = Readonly<Record<string, unknown>>;

const keepers = new WeakMap<AstroComponentFactory, AstroComponentFactory>();

/**
 * A component that is made once for the same props and stands with the same HTML wherever it stands again: for parts that many
 * pages show and that cost much. Its HTML may hang on nothing but its props, which are never changed; it takes no slots, brings
 * no scripts and does not ask where it stands. While developing it is made each time.
 */
export function keepHtml<Component extends AstroComponentFactory>(component: Component): Component {
  if (import.meta.env.DEV) return component;
  const keeper = keepers.get(component) ?? keeperOf(component);
  keepers.set(component, keeper);
  return keeper as Component;
}

function keeperOf(component: AstroComponentFactory): AstroComponentFactory {
  const shelf = newShelf<Html | Promise<Html>>();
  return createComponent((result: SSRResult, props: Props, slots: object) => {
    if (Object.keys(slots).length > 0) throw new Error(`${component.name} is kept and can take no slots.`);
    const place = shelfOf(shelf, props);
    place.kept ??= makeHtml(component, props, result).then((html) => keepAt(place, html));
    return place.kept;
  });
}

function keepAt(place: Shelf<Html | Promise<Html>>, html: Html): Html {
  place.kept = html;
  return html;
}

async function makeHtml(component: AstroComponentFactory, props: Props, result: SSRResult): Promise<Html> {
  const parts: string[] = [];
  const write = (chunk: unknown) => {
    if (!isHeadMark(chunk)) parts.push(textOf(chunk, component));
  };
  const instance = await renderComponent(withoutPlace(result, component), component.name, component, props);
  await instance.render({ write });
  return renderTemplate`${markHTMLString(parts.join(''))}`;
}

/** Astro marks where a head would begin on a page that has written none; each page of ours writes its own. */
function isHeadMark(chunk: unknown): boolean {
  return hasType(chunk) && chunk.type === 'maybe-head';
}

function textOf(chunk: unknown, { name }: AstroComponentFactory): string {
  if (typeof chunk === 'string' || typeof chunk === 'number') return String(chunk);
  // What a slot was made into may hold more than text.
  if (chunk instanceof String && !('instructions' in chunk)) return chunk.toString();
  throw new Error(`${name} is kept and can bring nothing but HTML.`);
}

function hasType(chunk: unknown): chunk is { readonly type: unknown } {
  return typeof chunk === 'object' && chunk !== null && 'type' in chunk;
}

/** What a component is told of itself; all else that Astro would tell it is of the page. */
const ofItself = new Set<string | symbol>(['props', 'slots', 'self']);
const ofPage = ['params', 'pathname', 'request'] as const;

/** What a component is told of the page while it is made: nothing. */
function withoutPlace(result: SSRResult, { name }: AstroComponentFactory): SSRResult {
  const refuse = () => {
    throw new Error(`${name} is kept and cannot ask on which page it stands.`);
  };
  const get = (astro: AstroGlobal, asked: string | symbol): unknown =>
    ofItself.has(asked) ? Reflect.get(astro, asked) : refuse();
  const createAstro: SSRResult['createAstro'] = (props, slots) =>
    new Proxy<AstroGlobal>(result.createAstro(props, slots), { get });
  return Object.create(result, {
    createAstro: { value: createAstro },
    ...Object.fromEntries(ofPage.map((field) => [field, { get: refuse }])),
  }) as SSRResult;
}
