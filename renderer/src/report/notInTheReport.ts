/**
 * Stands in for html2canvas, canvg and dompurify, which jsPDF would load to draw HTML and SVG. The report draws with
 * jsPDF's own lines and text, so they are never asked for; with them half a megabyte of unused code would be shipped.
 */
export const notInTheReport = true;
