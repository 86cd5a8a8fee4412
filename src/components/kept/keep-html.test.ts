import type { AstroGlobal, SSRResult } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import {
  type AstroComponentFactory,
  createComponent,
  maybeRenderHead,
  renderComponent,
  renderSlot,
  renderTemplate,
} from 'astro/runtime/server/index.js';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepHtml } from './keep-html.ts';

interface Words {
  readonly view: { readonly text: string };
  readonly dotted?: boolean;
}

let made = 0;
/** Shows some words and counts how often it is made. */
const words = createComponent((result: SSRResult, { view, dotted }: Words) => {
  made += 1;
  return renderTemplate`${maybeRenderHead()}<q>${view.text}${dotted === true && renderTemplate`…`}</q>${result && 7}`;
});

beforeEach(() => {
  made = 0;
  vi.stubEnv('DEV', false);
  return () => vi.unstubAllEnvs();
});

async function show(component: AstroComponentFactory, ...all: readonly Words[]): Promise<string> {
  const container = await AstroContainer.create();
  const page = createComponent(
    (result: SSRResult) =>
      renderTemplate`<p>${all.map((props) => renderComponent(result, 'Words', component, { ...props }))}</p>`,
  );
  return await container.renderToString(page, { partial: true });
}

const view = { text: 'It is <closed>.' };
const other = { text: 'It is <closed>.' };

test('what is kept stands as it would without', async () => {
  const all = [
    { view },
    { view, dotted: true },
    { view },
    { view: { text: 'Other' } },
    { view, dotted: false },
  ];
  expect(await show(keepHtml(words), ...all)).toBe(await show(words, ...all));
});

test.each<[string, Words, number]>([
  ['once for the same object on a later page', { view }, 0],
  ['again for another object, also one that says the same', { view: other }, 1],
  ['again for another value beside it', { view, dotted: true }, 1],
])('is made %s', async (_, props, times) => {
  const kept = keepHtml(createComponent((...given: Parameters<typeof words>) => words(...given)));
  await show(kept, { view });
  made = 0;
  await show(kept, props, props);
  expect(made).toBe(times);
});

test('a component is kept once, wherever it is asked for', () => {
  expect(keepHtml(words)).toBe(keepHtml(words));
});

test('while developing it is made each time', () => {
  vi.stubEnv('DEV', true);
  expect(keepHtml(words)).toBe(words);
});

test.each<[string, AstroComponentFactory, string]>([
  [
    'brings a script',
    createComponent(() => renderTemplate`${{ type: 'script', [Symbol.for('astro:render')]: true }}`),
    'can bring nothing but HTML',
  ],
])('one that %s stops the build', async (_, component, message) => {
  await expect(show(keepHtml(component), { view })).rejects.toThrow(message);
});

test.each<[string, (astro: AstroGlobal, result: SSRResult) => unknown]>([
  ['url', ({ url }) => url.pathname],
  ['params', ({ params }) => params['id']],
  ['request', ({ request }) => request.url],
  ['route', ({ routePattern }) => routePattern],
  ['original path', ({ originPathname }) => originPathname],
  ['cookies', ({ cookies }) => cookies.get('a')],
  ['params as Astro itself has them', (_, { params }) => params['id']],
  ['path as Astro itself has it', (_, { pathname }) => pathname],
  ['request as Astro itself has it', (_, { request }) => request.url],
])('one that asks for the %s of its page stops the build', async (_, ask) => {
  const component = createComponent((result: SSRResult, props, slots) => {
    return renderTemplate`${String(ask(result.createAstro(props, slots), result))}`;
  });
  await expect(show(keepHtml(component), { view })).rejects.toThrow('cannot ask on which page it stands');
});

test('one asks for its props, its slots and itself as everywhere', async () => {
  const component = createComponent((result: SSRResult, given, slots) => {
    const astro = result.createAstro(given, slots);
    Object.assign(astro, { self: component });
    const { props, slots: own, self } = astro;
    return renderTemplate`${(props as unknown as Words).view.text}${String(own.has('default'))}${String(self === component)}`;
  });
  expect(await show(keepHtml(component), { view })).toBe(await show(component, { view }));
});

test('one that is given a slot stops the build', async () => {
  const container = await AstroContainer.create();
  const framed = createComponent((result: SSRResult, _, slots: { readonly default?: never }) => {
    return renderTemplate`${renderSlot(result, slots.default as never)}`;
  });
  const shown = container.renderToString(keepHtml(framed), { slots: { default: 'words' } });
  await expect(shown).rejects.toThrow('can take no slots');
});
