import { expect, test } from 'vitest';
import { isOurAddress } from '../../electron/origin.ts';

test.each(['app://vlootwijzer', 'app://vlootwijzer/', 'app://vlootwijzer/dossier/1?x=2#y', 'APP://vlootwijzer/'])(
  '%s is ours',
  (address) => expect(isOurAddress(address)).toBe(true),
);

test.each([
  'https://vlootwijzer/',
  'https://evil.example/?app://vlootwijzer/',
  'app://vlootwijzer.evil.example/',
  'app://evil@vlootwijzer/',
  'app://vlootwijzer@evil/',
  'app://vlootwijzer:8080/',
  'app://other/',
  'app:vlootwijzer',
  'file:///app://vlootwijzer/',
  'javascript:alert(1)',
  'about:blank',
  '',
])('%j is not ours', (address) => expect(isOurAddress(address)).toBe(false));
