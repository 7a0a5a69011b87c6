import { conclude, runSuite } from './suites.ts';

/** `npm run prove`: the long checks of the sums. */
const suite = { name: 'Proofs', config: 'vitest.prove.config.ts' };
conclude(new Map([[suite.name, await runSuite(suite)]]));
