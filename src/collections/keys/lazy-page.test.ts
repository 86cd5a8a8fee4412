import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { lazyPage } from './lazy-page.ts';

/** So many pages, and what was gathered for them so far. */
function listPages(count: number) {
  const gathered: WeakRef<{ readonly number: number }>[] = [];
  const pages = Array.from({ length: count }, (_, number) =>
    lazyPage(
      {
        params: { id: String(number) },
        show: () => {
          const props = { number, words: ['lake', 'sea'] };
          gathered.push(new WeakRef(props));
          return props;
        },
      },
      'layout',
    ),
  );
  return { pages, gathered };
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

test('pages are listed without what they show', () => {
  const { pages, gathered } = listPages(3);
  expect(pages.map(({ params }) => params.id)).toEqual(['0', '1', '2']);
  expect(gathered.length).toBe(0);
});

test('what a page shows is gathered once for its key and for when it is made', () => {
  const { pages, gathered } = listPages(2);
  const [one, other] = pages;
  expect(one?.showsKey).not.toBe(other?.showsKey);
  expect(one?.showsKey).toBe(one?.showsKey);
  expect(one?.props).toBe(one?.props);
  expect(gathered.length).toBe(3);
});

test('the frame around a page is part of its key', () => {
  const plan = { params: {}, show: () => ({ words: 'lake' }) };
  expect(lazyPage(plan, 'one').showsKey).not.toBe(lazyPage(plan, 'other').showsKey);
});

test('the key of a page is of what it is made from, where that is said, and nothing is gathered for it', () => {
  const show = () => {
    throw new Error('It is not made yet.');
  };
  const keyOf = (words: string) => lazyPage({ params: {}, from: () => ({ words }), show }, 'layout').showsKey;
  expect(keyOf('lake')).toBe(keyOf('lake'));
  expect(keyOf('lake')).not.toBe(keyOf('sea'));
});

test('a page that says what it is made from is made of that', () => {
  const show = ({ words }: { readonly words: string }) => ({ title: words });
  expect(lazyPage({ params: {}, from: () => ({ words: 'lake' }), show }, 'layout').props).toEqual({
    title: 'lake',
  });
});

test('of many pages what the last one shows is kept, and no more', async () => {
  const { pages, gathered } = listPages(50);
  for (const page of pages) expect(page.showsKey + page.props.number).not.toBe('');
  // What a WeakRef gave lives on to the end of its task.
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  expect(gathered.filter((props) => props.deref() !== undefined).length).toBe(1);
});
