/** Where the limit of the site comes from, and what fits under it. */
import { inOrderOfPlan } from '../../grid/fits.ts';
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';
import { strategies, type GroupCharging, type Strategy } from '../results.ts';
import {
  CONNECTION_ENTRIES,
  depotGroups,
  groupEntries,
  needIds,
  otherElectricEntries,
  ownUseEntries,
} from './entries.ts';

/**
 * `grid/limit`, `/connection`, `/contract`, `/guaranteed`, `/firm`, `/headroom`, `/ownPeak`, `/growth`, `/asked`, `/short`; `/planned` and `/fits/<strategy>`, below
 * both `/<group>`; `/largest/<group>/<strategy>`; `/further/<connection>/usable`, `/headroom` and `/fits`.
 */
export function explainGrid(path: string[], all: Explained, make: Make): Origin | null {
  const [what] = path;
  return explainLimit(what, all, make) ?? explainFits(path, all, make);
}

function explainLimit(what: string, { dossier, assessment }: Explained, make: Make): Origin | null {
  const { grid, charging } = assessment;
  const { limits } = grid;
  const parameters = [...limits.parameters];
  const own = [...ownUseEntries(charging), ...otherElectricEntries(dossier)];
  switch (what) {
    case 'limit': {
      // With chosen remedies the contract and the connection are those of the plan.
      const entries = [...CONNECTION_ENTRIES, ...(assessment.chosen === null ? [] : ['site/remedies'])];
      return make({ rule: 'limit', value: limits.usableKW, unit: 'kW', entries, parameters, from: [] });
    }
    case 'connection': {
      const entries = ['site/connection', 'site/connectionKVA'];
      return make({ rule: 'connection', value: limits.connectionKW, unit: 'kW', entries, parameters, from: [] });
    }
    case 'contract': {
      const entries = ['site/contractedKW', 'site/contractForm', 'site/groupContractKW'];
      return make({ rule: 'contract', value: limits.contractedKW, unit: 'kW', entries, parameters: [], from: [] });
    }
    case 'firm':
      return grid.guarantee.kind !== 'notFirm'
        ? null
        : make({
            rule: 'firm',
            value: grid.guarantee.firmKW,
            unit: 'kW',
            entries: ['site/contractForm', 'site/firmKW'],
            parameters: [],
            from: [],
          });
    case 'guaranteed':
      return grid.guaranteedFits === null
        ? null
        : make({
            rule: 'guaranteed',
            value: grid.guaranteedFits,
            unit: 'vehicles',
            of: grid.inOrder.planned,
            entries: ['site/contractForm', 'site/firmKW'],
            parameters: [],
            from: ['grid/limit', 'grid/planned'],
          });
    case 'headroom':
      return make({
        rule: 'headroom',
        value: grid.headroomKW,
        unit: 'kW',
        entries: own,
        parameters: [],
        from: ['grid/limit'],
      });
    case 'ownPeak':
      return make({
        rule: 'ownPeak',
        value: charging.baseKnown ? charging.basePeakKW : null,
        unit: 'kW',
        entries: [...own, 'site/growth'],
        parameters: [],
        from: [],
      });
    case 'growth': {
      const entries = ['site/growth'];
      return make({ rule: 'growth', value: charging.growthKW, unit: 'kW', entries, parameters: [], from: [] });
    }
    case 'asked':
      return make({
        rule: 'asked',
        value: Math.ceil(grid.neededKW / (1 - limits.marginPercent / 100)),
        unit: 'kW',
        entries: [],
        parameters: ['grid.margin'],
        from: ['charging/peak/optimal'],
      });
    case 'short':
      return make({
        rule: 'short',
        value: limits.usableKW === null ? null : grid.neededKW - limits.usableKW,
        unit: 'kW',
        entries: [],
        parameters: [],
        from: ['charging/peak/optimal', 'grid/limit'],
      });
    default:
      return null;
  }
}

function explainFits([what, which, more]: string[], { dossier, assessment }: Explained, make: Make): Origin | null {
  const { grid, charging } = assessment;
  const depot = depotGroups(charging);
  const order = inOrderOfPlan(depot);
  const vehicles = (
    rule: 'planned' | 'fits' | 'largest',
    value: number,
    ids: readonly GroupCharging[],
    more: Pick<Origin, 'of'> = {},
  ): Origin =>
    make({
      ...more,
      rule,
      value,
      unit: 'vehicles',
      entries: groupEntries(ids, ['number', 'replacementYear']),
      parameters: [],
      from: rule === 'planned' ? [] : ['grid/limit', ...needIds(ids)],
    });
  const strategy = (name: string): Strategy | undefined => strategies.find((one) => one === name);
  switch (what) {
    case 'planned': {
      const groups = which === undefined ? order : order.filter((one) => one.groupId === which);
      if (groups.length === 0) return null;
      const number = groups.reduce((sum, group) => sum + group.duty.number, 0);
      return vehicles('planned', number, groups);
    }
    case 'atMost':
      return {
        ...vehicles('fits', grid.inOrder.atMost, order, { of: grid.inOrder.planned }),
        rule: 'atMost',
      };
    case 'fits': {
      const by = strategy(which);
      if (by === undefined) return null;
      if (more === undefined) return vehicles('fits', grid.inOrder.fits[by], order, { of: grid.inOrder.planned });
      const row = grid.inOrder.perGroup.find((one) => one.groupId === more);
      return row ? vehicles('fits', row.fits[by], order) : null;
    }
    case 'largest': {
      const row = grid.largest.find((one) => one.groupId === which);
      const by = strategy(more ?? 'optimal');
      return row && by ? vehicles('largest', row.fits[by], order) : null;
    }
    case 'further': {
      const index = dossier.site.furtherConnections.findIndex((one) => one.id === which);
      const row = grid.further.find((one) => one.id === which);
      if (!row || index === -1) return null;
      const entries = [`site/furtherConnections[${index}]`];
      const parameters = [...grid.limits.parameters];
      if (more === 'usable')
        return make({ rule: 'limit', value: row.usableKW, unit: 'kW', entries, parameters, from: [] });
      const from = [`grid/further/${which}/usable`];
      if (more === 'headroom')
        return make({ rule: 'furtherHeadroom', value: row.headroomKW, unit: 'kW', entries, parameters: [], from });
      if (more !== 'fits') return null;
      return make({
        rule: 'furtherFits',
        value: row.fits,
        unit: 'vehicles',
        entries,
        parameters: [],
        from: [...from, 'grid/fits/optimal', ...needIds(depot)],
      });
    }
    default:
      return null;
  }
}
