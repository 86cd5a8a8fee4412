import type { z } from 'zod';
import type { OutletEntry } from '../../domain/content.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { fitText } from '../../domain/fields/text-field.ts';
import type { OutletSchema } from '../../domain/outlet.ts';
import { shortenText } from '../../text/shorten-text.ts';
import { toSlug, toUniqueId } from '../../text/slug.ts';
import { findCarriers, hostOf } from '../known/find-outlets.ts';
import type { Report } from '../source/report.ts';
import type { DraftRequest } from './draft-request.ts';
import type { Knowledge } from './knowledge.ts';

/** An outlet nobody has recorded yet: `content/outlets/<id>.yaml`. */
export interface OutletDraft {
  readonly id: string;
  readonly outlet: z.input<typeof OutletSchema>;
}

/** Who published a report, and how that is known. */
export interface OutletOfReport {
  readonly id: string;
  readonly known: Evidence;
  readonly via: readonly string[];
  readonly proposed: readonly OutletDraft[];
  readonly review: readonly string[];
}

/** Stands for a publisher that the file does not name. */
export const notNamed: OutletDraft = {
  id: 'not-named',
  outlet: {
    name: 'Publisher not named',
    role: 'publisher',
    labels: [],
    note: 'It stands for every publisher that a saved file does not name.',
    review: ['Reports under it wait for somebody to find out who published them.'],
  },
};

const noPublisher = 'The file names no publisher: find out who published it, and say how it is known.';
const declinedPublisher = 'The outlet seems to be named in the line ';
const newOutlet = 'A new outlet is proposed: ';

/** Whether a note under `review` speaks of the outlet that was proposed, and of none where another one stays. */
export function isOutletNote(note: string): boolean {
  return note === noPublisher || note.startsWith(declinedPublisher) || note.startsWith(newOutlet);
}

/** Who published a report: as given by hand, as printed, by the page's address, or not named. */
export function draftOutlet(
  report: Report,
  { given, around }: DraftRequest,
  knowledge: Knowledge,
): OutletOfReport {
  const carrier = carrierOf(report, knowledge);
  const via = [
    ...(carrier === undefined ? [] : [carrier.id]),
    ...findCarriers(knowledge.content.outlets, around).map(({ id }) => id),
  ];
  const found =
    given.outlet === undefined ? printedOutlet(report, knowledge) : givenOutlet(given.outlet, knowledge);
  const carried =
    report.isRelated && via.length === 0
      ? ['The page on which the report stands is not recorded: fill in source.via.']
      : [];
  return {
    ...found,
    via: [...new Set(via)].filter((id) => id !== found.id),
    proposed: [...found.proposed, ...(carrier?.proposed ?? [])],
    review: [...found.review, ...(carrier?.review ?? []), ...carried],
  };
}

/** The site of a channel passes on what others publish; its address is not theirs. */
function carrierOf({ carrier, url }: Report, knowledge: Knowledge): Found | undefined {
  if (carrier === undefined) return undefined;
  const known: Evidence = { grade: 'printed', evidence: `The saved page is of ${carrier}.` };
  const found = namedOutlet({ name: carrier, url }, known, knowledge);
  const asCarrier = ({ id, outlet }: OutletDraft) => ({
    id,
    outlet: { ...outlet, role: 'aggregator' as const },
  });
  return { ...found, proposed: found.proposed.map(asCarrier) };
}

type Found = Omit<OutletOfReport, 'via'>;

function givenOutlet(name: string, knowledge: Knowledge): Found {
  const known: Evidence = { grade: 'inferred', evidence: 'Given by hand when the file was read.' };
  return {
    ...namedOutlet({ name, url: undefined }, known, knowledge),
    review: ['The outlet was given by hand: say how it is known.'],
  };
}

function printedOutlet(report: Report, knowledge: Knowledge): Found {
  const { outlet, url: address, carrier } = report;
  const url = carrier === undefined ? address : undefined;
  const byAddress = url === undefined ? undefined : knowledge.outlets.byAddress(url);
  const isAddressSurer = outlet?.grade === 'inferred' && byAddress !== undefined;
  if (outlet !== undefined && !isAddressSurer) {
    const { value, grade, evidence } = outlet;
    return namedOutlet({ name: value, url }, { grade, evidence }, knowledge);
  }
  if (byAddress !== undefined)
    return recorded(byAddress, { grade: 'printed', evidence: `The page gives its address as ${url}.` });
  if (url !== undefined)
    return namedOutlet(
      { name: hostOf(url), url },
      { grade: 'printed', evidence: `The page gives its address as ${url}.` },
      knowledge,
    );
  return {
    id: notNamed.id,
    proposed: knowledge.outlets.byName(notNamed.id) === undefined ? [notNamed] : [],
    ...unnamed(report.declinedOutlet),
  };
}

/** A name that its line declines is not guessed back: “Портовой жизни” may be of «Портовая жизнь». */
function unnamed(line: string | undefined): Pick<Found, 'known' | 'review'> {
  if (line === undefined)
    return { known: { grade: 'inferred', evidence: 'The file names no publisher.' }, review: [noPublisher] };
  const printed = `${declinedPublisher}“${shortenText(line, 120)}”`;
  return {
    known: { grade: 'inferred', evidence: `${printed}, in a declined form.` },
    review: [`${printed}, and is not recorded, since its form is declined there: write the name as it is.`],
  };
}

function recorded({ id }: OutletEntry, known: Evidence): Found {
  return { id, known, proposed: [], review: [] };
}

/** An outlet is its name in its own script, or its host; ids only stand for it, and no two outlets share one. */
function namedOutlet(
  { name, url }: { readonly name: string; readonly url: string | undefined },
  known: Evidence,
  { outlets, content }: Knowledge,
): Found {
  const entry = outlets.byName(name) ?? (url === undefined ? undefined : outlets.byAddress(url));
  if (entry !== undefined) return { ...recorded(entry, known), review: reviewOfHost(entry, url) };
  const draft = proposeOutlet(
    name,
    url,
    content.outlets.map(({ id }) => id),
  );
  return {
    id: draft.id,
    known,
    proposed: [draft],
    review: [`${newOutlet}content/outlets/${draft.id}.yaml, ${name}.`],
  };
}

/** An outlet under a name or a host, with an id that is not taken. */
export function proposeOutlet(
  name: string,
  url: string | undefined,
  taken: readonly OutletEntry['id'][],
): OutletDraft {
  const slug = toSlug(name, 40) || toSlug(hostOf(url ?? ''), 40) || 'outlet';
  const origin = url === undefined ? undefined : URL.parse(url)?.origin;
  return {
    id: toUniqueId(slug, (one) => taken.includes(one)),
    outlet: {
      name: fitText(name, 'name'),
      role: 'publisher',
      ...(origin === undefined ? {} : { url: origin }),
      labels: [],
      review: ['Proposed when a report was read: check name, address and role, and look up labels.'],
    },
  };
}

/** Two outlets may bear one name: their hosts tell. */
function reviewOfHost({ id, name, url: own }: OutletEntry, url: string | undefined): readonly string[] {
  if (own === undefined || url === undefined) return [];
  const [recordedHost, host] = [hostOf(own), hostOf(url)];
  const isSame =
    host === recordedHost || host.endsWith(`.${recordedHost}`) || recordedHost.endsWith(`.${host}`);
  return isSame
    ? []
    : [
        `The report is of ${host}, and ${name} (${id}) is recorded at ${recordedHost}: check that they are one outlet.`,
      ];
}
