import type { CheckedReport } from '../../check/checked-report.ts';
import { viewCheckedReport } from '../../derive/check/view-checked-report.ts';
import { parseProof } from '../../derive/proof/proof-text.ts';
import { contentFolder } from '../content-folder.ts';
import { getDossier } from '../get-dossier.ts';
import { makeOnce } from '../kept/make-once.ts';
import { readProofs } from '../read-proofs.ts';

/** What readers' browsers look for in each report, made once for a dossier. */
export const getCheckedReports: () => Promise<readonly CheckedReport[]> = makeOnce(makeCheckedReports);

async function makeCheckedReports(): Promise<readonly CheckedReport[]> {
  const dossier = await getDossier();
  const proofs = readProofs(contentFolder());
  return dossier.articles.map((article) =>
    viewCheckedReport(article, parseProof(proofs.get(article.id) ?? ''), dossier),
  );
}
