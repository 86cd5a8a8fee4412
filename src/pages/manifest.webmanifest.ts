import type { APIRoute } from 'astro';
import { getDossier } from '../collections/get-dossier.ts';
import { webManifest } from '../exports/site-files/web-manifest.ts';

export const GET: APIRoute = async () => new Response(webManifest((await getDossier()).story));
