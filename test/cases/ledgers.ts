/** From a record in which only what a case speaks of is filled in to the ledgers of all ways to go on. */
import { createAssessor } from '../../shared/assessment/assessment.ts';
import { chosenStage } from '../../shared/assessment/chosenStage.ts';
import { chargingStage } from '../../shared/assessment/chargingStage.ts';
import { groupsCharging } from '../../shared/charging/groupCharging.ts';
import { ownUse } from '../../shared/charging/ownUse.ts';
import type { GroupTco, PriceResult } from '../../shared/assessment/results.ts';
import type { TcoContext } from '../../shared/assessment/tcoInputs.ts';
import { comparisonStage } from '../../shared/assessment/comparisonStage.ts';
import { tcoStage, type TcoStage } from '../../shared/assessment/tcoStage.ts';
import { emptyFleetGroup } from '../../shared/dossier/create.ts';
import type { Dossier, FleetGroup, GroupCosts, Site, VehicleDetails } from '../../shared/dossier/schema.ts';
import { connectionLimits } from '../../shared/grid/connection.ts';
import { openParameters, type Parameters } from '../../shared/parameters/parameters.ts';
import { dossierWith, groupWith, type DossierAnswers } from './fleet.ts';
import { shippedProfiles, shippedSet } from './shipped.ts';

export const assessor = createAssessor(shippedSet, shippedProfiles);

export interface RecordAnswers extends Omit<DossierAnswers, 'groups' | 'site'> {
  groups: (Partial<Omit<FleetGroup, 'details' | 'costs'>> & {
    details?: Partial<VehicleDetails>;
    costs?: Partial<GroupCosts>;
  })[];
  site?: Partial<Omit<Site, 'supply' | 'remedyCosts'>> & {
    supply?: Partial<Site['supply']>;
    remedyCosts?: Partial<Site['remedyCosts']>;
  };
}

export function dossierOf({ groups, site = {}, ...answers }: RecordAnswers): Dossier {
  const empty = dossierWith().site;
  return dossierWith({
    ...answers,
    site: {
      ...site,
      supply: { ...empty.supply, ...site.supply },
      remedyCosts: { ...empty.remedyCosts, ...site.remedyCosts },
    },
    groups: groups.map(({ costs, ...group }, index) => {
      const id = group.id ?? `g${index + 1}`;
      return groupWith({ ...group, id, costs: { ...emptyFleetGroup(id).costs, ...costs } });
    }),
  });
}

const parts = { supply: 0, feedIn: 0, energyTax: 0, connection: 0, contract: 0, peaks: 0, transport: 0 };

/** A price of charging at the depot that is the same in every year, whatever the site. */
function givenPrice(perKWh: number): PriceResult {
  const bill = { total: 0, parts, parameters: [] };
  // Given as the price of the company's own supply contract, with nothing else in the bill.
  const after = { ...bill, parts: { ...parts, supply: perKWh } };
  const given = { perKWh, chargingKWh: 1, boughtPerKWh: 1, with: after, without: bill };
  return {
    perStrategy: { uncontrolled: given, even: given, optimal: given },
    years: [],
    heavier: null,
    operatorAssumed: false,
    contractAssumed: false,
    transportUnknown: false,
    feedInAssumed: false,
  };
}

/** What the ledgers of a dossier share, with a given depot price. */
export function contextWith(dossier: Dossier, perKWh: number, parameters: Parameters): TcoContext {
  const { company, settings } = dossier;
  const own = ownUse(company.sector, dossier.site, shippedProfiles, null);
  const chosen = chosenStage(
    own,
    dossier.site,
    dossier.fleetGroups,
    company.sizeClass,
    settings.reopenedSchemes,
    dossier.visit.date!,
    shippedProfiles,
    parameters,
  );
  const { site, fleetGroups } = chosen ?? dossier;
  const groups = groupsCharging(fleetGroups, site, parameters);
  const limits = connectionLimits(site, parameters);
  return {
    company,
    settings,
    site: { ...site, supply: { ...site.supply, pricePerKWh: perKWh } },
    recordedSite: dossier.site,
    chosen,
    visitDate: dossier.visit.date!,
    groups,
    charging: chargingStage(own, site, groups, limits, parameters),
    limits,
    price: givenPrice(perKWh),
    parameters,
  };
}

export function stageWith(
  dossier: Dossier,
  perKWh: number,
  parameters: Parameters = openParameters(shippedSet, dossier.settings.overrides),
): TcoStage {
  const context = contextWith(dossier, perKWh, parameters);
  return tcoStage(comparisonStage(context), context);
}

/** The ledgers of each group: with the given depot price, or with the one that the site gives. */
export function ledgersOf(dossier: Dossier, depotPrice: number | null): readonly GroupTco[] {
  return depotPrice === null ? assessor.assess(dossier).tco.groups : stageWith(dossier, depotPrice).result.groups;
}
