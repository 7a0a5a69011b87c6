import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { channels } from '../../shared/ipc/channels.ts';
import { contract } from '../../shared/ipc/contract.ts';
import * as identity from '../../shared/ipc/identity.ts';

test('the strings that decide where the data lives never change: changing one looks like losing everything', () => {
  expect(identity.applicationName).toBe('Vlootwijzer');
  expect(identity.scheme).toBe('app');
  expect(identity.host).toBe('vlootwijzer');
  expect(identity.databaseName).toBe('vlootwijzer');
  expect(identity.shellOrigin).toBe('app://vlootwijzer');
  expect(identity.browserHost).toBe('127.0.0.1');
  expect(identity.browserPort).toBe(41730);
});

test('the build knows its own version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(identity.appVersion).toBe(version);
});

test('preload knows exactly the channels of the contract', () => {
  expect(channels.toSorted()).toEqual(Object.keys(contract).toSorted());
});
