import type { APIRoute } from 'astro';
import type { CheckedReport } from '../../../check/checked-report.ts';
import { getCheckedReports } from '../../../collections/checked/get-checked-reports.ts';
import { keyPages } from '../../../collections/keys/key-pages.ts';

export async function getStaticPaths() {
  const reports = await getCheckedReports();
  return keyPages(reports.map((report) => ({ params: { id: report.id }, show: () => ({ report }) })));
}

export const GET: APIRoute<{ report: CheckedReport }> = ({ props }) =>
  new Response(JSON.stringify(props.report));
