import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const repository = resolve(import.meta.dirname, '..');
const notInTheReport = resolve(import.meta.dirname, 'src/report/notInTheReport.ts');

/** The screen. One build for the desktop shell and for the browser fallback. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  plugins: [react()],
  resolve: { alias: { html2canvas: notInTheReport, canvg: notInTheReport, dompurify: notInTheReport } },
  build: {
    outDir: resolve(repository, 'dist/renderer'),
    emptyOutDir: true,
    target: ['chrome120', 'edge120', 'firefox121', 'safari17.2'],
    // Trap: inlined fonts become data: addresses, which the content security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
  worker: { format: 'es' },
  // assets/ and shared/ lie beside renderer/, outside Vite's root.
  server: { host: '127.0.0.1', port: 41731, strictPort: true, fs: { allow: [repository] } },
});
