import { buildDossier } from './src/derive/dossier/build-dossier.ts';
import { readPublishedContent } from './src/collections/read-published-content.ts';
for (const f of ['content','examples/harbour-treaty/content']) {
const d = buildDossier(readPublishedContent(f));
console.log('=====',f, d.ledger.length);
for (const e of d.ledger) if (['conflict'].includes(e.kind) || e.fact.type==='duration' || (e.plans.length && e.claims.length>e.plans.length)) {
  console.log(e.kind, e.event.id, e.fact.id, e.fact.type, '|', e.fact.asks, '|', e.event.id===e.event.id && e.fact.id===e.event.length);
  for (const c of e.claims) console.log('    ', c.article.label, '|', c.speakers.map(s=>s.name).join('+'), '|', c.words, '|', c.claim.expected?'EXPECTED':'', JSON.stringify(c.value).slice(0,120));
  for (const p of e.plans) console.log('    PLAN', JSON.stringify({...p, claim: undefined, claims: undefined, entry: undefined}).slice(0,300), Object.keys(p));
}
console.log('contested', d.quotes.filter(q=>q.contested).map(q=>[q.id,q.text, q.contested!.others.map(o=>[o.words,o.speakers.map(s=>s.name),o.outlets.map(x=>x.name)])]).map(x=>JSON.stringify(x)).join('\n'));
const kinds = Map.groupBy(d.ledger, e=>e.kind); console.log([...kinds].map(([k,v])=>k+':'+v.length).join(' '));
}
