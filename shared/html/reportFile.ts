/** The report as one HTML file that needs nothing else: no script, no address, no picture from elsewhere. */
import type { ReportDocument } from '../report/blocks.ts';
import { programColours } from '../report/houseStyle.ts';
import { escaped } from './escape.ts';
import { reportBody } from './reportBody.ts';
import { reportStyle } from './reportStyle.ts';

/**
 * Nothing may be fetched and nothing may run: what stands in the file is all there is. Its own style sheet is the one
 * thing allowed inline.
 */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-src 'none'";

export function reportFile(document: ReportDocument): string {
  const { language, title, company, colours = programColours } = document;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(`${title} – ${company}`)}</title>`,
    `<style>:root { --house: ${colours.accent}; --house-faint: ${colours.infoFaint}; }\n${reportStyle}</style>`,
    '</head>',
    '<body><main>',
    reportBody(document, { titleLevel: 1 }),
    '</main></body>',
    '</html>',
    '',
  ].join('\n');
}
