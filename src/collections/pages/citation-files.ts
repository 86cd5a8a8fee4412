import { citationFiles } from '../../derive/cite/citation-forms.ts';
import type { CitedRecord } from '../../derive/cite/cited-record.ts';
import { keysOf } from '../../text/tables/keys-of.ts';
import { citing } from '../cite/citing.ts';
import { getCitedRecords } from '../cite/get-cited.ts';
import { keyPageGroups } from '../keys/page-groups.ts';

/** Every citation in each of its forms: a report’s with those of its quotes, an event’s with those of its facts. */
export async function getCitationFiles() {
  const records = Array.from((await getCitedRecords()).values());
  const groups = Array.from(Map.groupBy(records, ownerOf), ([name, own]) => ({
    name,
    from: () => own,
    plan: planFiles,
  }));
  return keyPageGroups('citations', groups);
}

function planFiles(records: readonly CitedRecord[]) {
  return records.flatMap((record) =>
    keysOf(citationFiles).map((format) => ({
      params: { file: `${record.id}.${format}` },
      ...citing(() => ({ record, format })),
    })),
  );
}

function ownerOf({ subject }: CitedRecord): string {
  switch (subject.kind) {
    case 'quote':
      return `report/${subject.of.article.id}`;
    case 'report':
      return `report/${subject.of.id}`;
    case 'event':
    case 'fact':
      return `event/${subject.of.event.id}`;
  }
}
