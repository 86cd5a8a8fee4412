import { expect, test, vi } from 'vitest';
import { listWithoutKept } from '../kept/kept-groups.ts';
import { keyPageGroups } from './page-groups.ts';

vi.mock('../get-dossier.ts', () => ({ getDossier: async () => ({ story: { site: 'Lake' }, articles: [] }) }));

interface Report {
  readonly id: string;
  readonly quotes: readonly string[];
}

const planned: string[] = [];

function planQuotes({ id, quotes }: Report) {
  planned.push(id);
  return quotes.map((words) => ({ params: { quote: `${id}/${words}` }, show: () => ({ words }) }));
}

const reports: readonly Report[] = [
  { id: 'calm', quotes: ['one', 'two'] },
  { id: 'storm', quotes: ['three'] },
];

function listPages(of: readonly Report[] = reports) {
  planned.length = 0;
  return keyPageGroups(
    'quotes',
    of.map((report) => ({ name: `report/${report.id}`, from: () => report, plan: planQuotes })),
  );
}

test('where nobody keeps anything every page is listed, with its group', async () => {
  const pages = await listPages();
  expect(pages.map(({ params, group }) => [params.quote, group?.name])).toEqual([
    ['calm/one', 'quotes report/calm'],
    ['calm/two', 'quotes report/calm'],
    ['storm/three', 'quotes report/storm'],
  ]);
  expect(pages[0]?.group).toBe(pages[1]?.group);
});

test('of a group that stays nothing is planned, and the others are asked for by their keys', async () => {
  const asked: string[] = [];
  const keep = ({ name, key }: { readonly name: string; readonly key: string }) => {
    asked.push(key);
    return name === 'quotes report/calm';
  };
  const pages = await listWithoutKept(keep, () => listPages());
  expect(pages.map(({ params }) => params.quote)).toEqual(['storm/three']);
  expect(planned).toEqual(['storm']);
  expect(new Set(asked).size).toBe(2);
  expect((await listPages()).length).toBe(3);
});

test('the key of a group says all that its pages are made from', async () => {
  const keyOf = async (report: Report) => (await listPages([report]))[0]?.group?.key;
  const former = await keyOf({ id: 'calm', quotes: ['one', 'two'] });
  expect(await keyOf({ id: 'calm', quotes: ['one', 'two'] })).toBe(former);
  expect(await keyOf({ id: 'calm', quotes: ['one', 'other'] })).not.toBe(former);
  expect(await keyOf({ id: 'calm', quotes: ['one'] })).not.toBe(former);
});
