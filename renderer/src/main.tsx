import './zodWithoutEval.ts';
import '@mantine/core/styles.css';
import './theme/fonts.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { pageNonce } from './theme/nonce.ts';

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no element #root.');

createRoot(root).render(
  <StrictMode>
    <App nonce={pageNonce()} />
  </StrictMode>,
);
