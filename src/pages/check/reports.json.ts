import type { APIRoute } from 'astro';
import { getCheckedReports } from '../../collections/checked/get-checked-reports.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(await getCheckedReports()));
