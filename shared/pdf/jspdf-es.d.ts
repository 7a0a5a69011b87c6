/** The build that is the same under Node and in the browser carries no typings of its own. See pen.ts. */
declare module 'jspdf/dist/jspdf.es.min.js' {
  export { jsPDF, GState } from 'jspdf';
}
