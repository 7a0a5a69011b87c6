/**
 * `npm run golden`: makes the golden reports anew. Look at the difference (git diff test/fixtures/reports) before you
 * keep it: it is the only place where a changed sentence or a moved page is seen by a person.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { goldenDocument, goldenFile, goldenPdf, goldenReports, goldenText, picturesOfPages } from './reports.ts';

for (const golden of goldenReports) {
  const document = goldenDocument(golden);
  const pages = picturesOfPages(goldenPdf(document));
  const text = goldenFile(golden, 'txt');
  mkdirSync(new URL('.', text), { recursive: true });
  writeFileSync(text, goldenText(document));
  writeFileSync(goldenFile(golden, 'pages'), `${pages.join('\n')}\n`);
  console.log(`${golden.name} ${golden.language} ${golden.variant}: ${pages.length} pages`);
}
