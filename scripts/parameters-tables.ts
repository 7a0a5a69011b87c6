/** The series and tables of the parameter set, made from the ids of the figures. */
import type { Figure, Series, Table } from '../shared/parameters/schema.ts';
import { cellName, tableIds, tableShapes, type TableId } from '../shared/parameters/tables.ts';

const LAST_KNOWN_TAX = {
  nl: 'De wet stelt het tarief per jaar vast en geen bron geeft een verwachte stijging: de laatst bekende waarde geldt door.',
  en: 'The law sets the rate per year and no source gives an expected rise: the last known value goes on.',
};
const LAST_KNOWN_LIMIT = {
  nl: 'De wet stelt de grens van een schijf per jaar vast en geen bron geeft een andere voor later: de laatst bekende grens geldt door.',
  en: 'The law sets the limit of a bracket per year and no source gives another for later: the last known limit goes on.',
};
const MEASURED_GREY = {
  nl: 'De uitstoot van grijze stroom wordt per jaar bepaald; een verwachting is niet gevonden, dus de laatst bekende waarde geldt door.',
  en: 'The emission of grey power is established per year; no forecast was found, so the last known value goes on.',
};
const INDEXED_GRID = {
  nl: 'De ACM stelt nettarieven per kalenderjaar vast. De verwachte jaarlijkse stijging van nettarieven is het enige kengetal dat iets over latere jaren zegt.',
  en: 'ACM sets grid tariffs per calendar year. The assumed yearly rise of grid tariffs is the only figure that says anything about later years.',
};
const MEASURED_MIX = {
  nl: 'De stroommix wordt achteraf gemeten; een verwachting per jaar is niet gevonden, dus de laatst bekende waarde geldt door. Tot en met 2025 is CO₂ geteld, vanaf 2026 CO₂-equivalent.',
  en: 'The power mix is measured afterwards; no yearly forecast was found, so the last known value goes on. CO₂ is counted up to and including 2025, CO₂ equivalent from 2026.',
};

/** Grid tariffs name their year in the id: en.grid26.liander.ms.kwh is a member of en.grid.liander.ms.kwh. */
const GRID_YEAR = /^en\.(grid|conn)(\d\d)\.(.+)$/;

export function seriesFrom(figures: readonly Figure[]): Series[] {
  const ids = figures.map((figure) => figure.id);
  const grid = new Map<string, string[]>();
  for (const id of ids) {
    const [, what, , rest] = GRID_YEAR.exec(id) ?? [];
    if (what === undefined) continue;
    const series = `en.${what}.${rest}`;
    grid.set(series, [...(grid.get(series) ?? []), id].sort());
  }
  const taxes = ['t1', 't2', 't3', 't4'].map((bracket): Series => {
    const year = new RegExp(`^en\\.eb\\d\\d\\.${bracket}$`);
    const members = ids.filter((id) => year.test(id)).sort();
    return { id: `en.eb.${bracket}`, members, projection: 'lastKnown', why: LAST_KNOWN_TAX };
  });
  const limits = ['t1', 't2', 't3'].map((bracket): Series => {
    const year = new RegExp(`^en\\.eb(\\d\\d)?\\.${bracket}\\.to$`);
    const members = ids.filter((id) => year.test(id)).sort();
    return { id: `en.eb.${bracket}.limit`, members, projection: 'lastKnown', why: LAST_KNOWN_LIMIT };
  });
  return [
    ...taxes,
    ...limits,
    {
      id: 'tax.accijns.diesel',
      members: ['tax.accijns.diesel.2026', 'tax.accijns.diesel.full'],
      projection: 'lastKnown',
      why: LAST_KNOWN_TAX,
    },
    {
      id: 'em.el.mix',
      members: ids.filter((id) => /^em\.el\.\d{4}$/.test(id)).sort(),
      projection: 'lastKnown',
      why: MEASURED_MIX,
    },
    {
      id: 'em.el.grey',
      members: ids.filter((id) => /^em\.el\.grey\d\d$/.test(id)).sort(),
      projection: 'lastKnown',
      why: MEASURED_GREY,
    },
    ...[...grid].map(([id, members]): Series => ({
      id,
      members,
      projection: { index: 'en.grid.growth' },
      why: INDEXED_GRID,
    })),
  ];
}

/** The figure in a cell, by the keys of the table; for a dated series its newest member. */
const idOfCell: Record<TableId, (keys: readonly string[], newest: (series: string) => string | null) => string | null> =
  {
    gridTransport: ([operator, level, part], newest) => newest(`en.grid.${operator}.${level}.${part}`),
    gridSmall: ([operator, connection], newest) => newest(`en.grid.${operator}.${connection}`),
    connectionFee: ([operator, band], newest) => newest(`en.conn.${operator}.${band}`),
    levelLimit: ([operator, level]) => (level === 'ls' ? 'grid.class.ls.to' : `grid.class.${operator}.${level}.to`),
    connectionCapacity: ([connection]) => `grid.kw.${connection}`,
    energyTax: ([bracket, part], newest) => newest(part === 'rate' ? `en.eb.t${bracket}` : `en.eb.t${bracket}.limit`),
    levy: ([mass, co2Class, euro]) =>
      euro === 'all' ? `tax.vwh.c${co2Class}.${mass}` : `tax.vwh.c${co2Class}.${mass}.${euro}`,
    aanzet: ([category, size, part]) => `sub.aanzet.${category}.${size}.${part}`,
    sprila: ([station]) => `sub.sprila26.${station}`,
    sprilaBattery: ([size]) => `sub.sprila26.batt.${size}`,
    sprilaShare: ([size]) => `sub.sprila26.max.${size}`,
    vehicle: ([vehicle, property]) => `veh.${vehicle}.${property}`,
    charger: ([charger, part]) => `chg.${part}.${charger}`,
    energyEmission: ([carrier, scope], newest) => energyFigure(carrier, scope, newest),
    airPollution: ([substance, vehicle]) => `em.${substance}.${vehicle}`,
  };

function energyFigure(carrier: string, scope: string, newest: (series: string) => string | null): string | null {
  if (carrier === 'diesel') return `em.diesel.${scope}`;
  if (scope !== 'wtw') return null;
  if (carrier === 'power') return newest('em.el.mix');
  if (carrier === 'greyPower') return newest('em.el.grey');
  return { hvo: 'em.hvo.wtw', adblue: 'em.adblue', greenPower: 'em.el.green', lng: 'em.lng.wtw' }[carrier] ?? null;
}

const names: Record<TableId, { nl: string; en: string }> = {
  gridTransport: { nl: 'Transporttarieven grootverbruik', en: 'Transport tariffs of large connections' },
  gridSmall: { nl: 'Nettarief kleinverbruik per jaar', en: 'Grid fee of small connections per year' },
  connectionFee: { nl: 'Periodieke aansluitvergoeding', en: 'Periodic connection fee' },
  levelLimit: { nl: 'Grenzen van de tariefgroepen', en: 'Limits of the tariff groups' },
  connectionCapacity: { nl: 'Vermogen per aansluiting', en: 'Capacity per connection' },
  energyTax: { nl: 'Schijven van de energiebelasting', en: 'Brackets of the energy tax' },
  levy: { nl: 'Vrachtwagenheffing per km', en: 'Truck levy per km' },
  aanzet: { nl: 'AanZET: percentage en maximum', en: 'AanZET: percentage and maximum' },
  sprila: { nl: 'SPRILA: bedrag per laadstation', en: 'SPRILA: amount per charging station' },
  sprilaBattery: { nl: 'SPRILA: bedrag per kWh batterij', en: 'SPRILA: amount per kWh of battery' },
  sprilaShare: { nl: 'SPRILA: hoogste deel van de kosten', en: 'SPRILA: highest share of the cost' },
  vehicle: { nl: 'Voertuigklassen', en: 'Vehicle classes' },
  charger: { nl: 'Laadpunten', en: 'Chargers' },
  energyEmission: { nl: 'Uitstoot van energiedragers', en: 'Emissions of energy carriers' },
  airPollution: { nl: 'Luchtverontreiniging per km', en: 'Air pollution per km' },
};

/** Cells only where the facts have the figure. */
export function tablesFrom(figures: readonly Figure[], series: readonly Series[]): Table[] {
  const unitOf = new Map(figures.map((figure) => [figure.id, figure.unit]));
  const newest = (id: string): string | null => series.find((one) => one.id === id)?.members.at(-1) ?? null;
  return tableIds.map((id) => {
    const dimensions = tableShapes[id].map(({ name, keys }) => ({ name, keys: [...keys] as string[] }));
    const cells = everyCombination(dimensions.map(({ keys }) => keys)).flatMap((keys): [string, string][] => {
      const figure = idOfCell[id](keys, newest);
      return figure !== null && unitOf.has(figure) ? [[cellName(keys), figure]] : [];
    });
    if (cells.length === 0) throw new Error(`table ${id} is empty`);
    const unitsUsed = new Set(cells.map(([, figure]) => unitOf.get(figure)));
    const unit = unitsUsed.size === 1 ? ([...unitsUsed][0] ?? null) : null;
    return { id, name: names[id], dimensions, unit, cells: Object.fromEntries(cells) };
  });
}

function everyCombination(axes: readonly (readonly string[])[]): string[][] {
  return axes.reduce<string[][]>((rows, keys) => rows.flatMap((row) => keys.map((key) => [...row, key])), [[]]);
}
