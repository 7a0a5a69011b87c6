/** All remedies that are computed, in the order in which they are combined: what changes the need before what meets it. */
import type { RemedyId } from '../dossier/schema.ts';
import { battery } from './battery.ts';
import { groupContract, heavierConnection, nonFirm, raiseContract, timeBlock } from './contract.ts';
import { otherChargers, smartCharging } from './equipment.ts';
import {
  earlierReturn,
  fewerKm,
  laterDeparture,
  middayCharging,
  publicCharging,
  spreadPurchases,
} from './operation.ts';
import type { Propose } from './remedy.ts';
import { solar } from './solar.ts';

export interface CatalogueEntry {
  id: RemedyId;
  propose: Propose;
  /** Remedies of one family exclude each other. */
  family: 'contract' | null;
}

const entry = (id: RemedyId, propose: Propose, family: CatalogueEntry['family'] = null): CatalogueEntry => ({
  id,
  propose,
  family,
});

export const catalogue: readonly CatalogueEntry[] = [
  entry('smartCharging', smartCharging),
  entry('fewerKm', fewerKm),
  entry('earlierReturn', earlierReturn),
  entry('laterDeparture', laterDeparture),
  entry('middayCharging', middayCharging),
  entry('otherChargers', otherChargers),
  entry('solar', solar),
  entry('raiseContract', raiseContract, 'contract'),
  entry('nonFirm', nonFirm, 'contract'),
  entry('timeBlock', timeBlock, 'contract'),
  entry('groupContract', groupContract, 'contract'),
  entry('heavierConnection', heavierConnection, 'contract'),
  entry('publicCharging', publicCharging),
  entry('battery', battery),
  entry('spreadPurchases', spreadPurchases),
];
