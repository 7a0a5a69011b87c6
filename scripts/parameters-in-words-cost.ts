/** What the facts state in words about money, written out as figures: limits, shares, parts of a price. */
import type { InWords } from './parameters-in-words.ts';

const number = (value: number): InWords['value'] => ({ kind: 'number', number: value });
const range = (low: number, typical: number, high: number): InWords['value'] => ({ kind: 'range', low, typical, high });

function stated(
  id: string,
  name: InWords['name'],
  value: InWords['value'],
  unit: string,
  from: string,
  more: Partial<InWords> = {},
): InWords {
  return { id, name, value, unit, scope: null, note: `Stated in words in ${from}.`, readFrom: [from], ...more };
}

/** The power from which a class of SPRILA holds stands in its name. */
function sprilaFrom(station: string, kW: number): InWords {
  return stated(
    `sub.sprila26.from.${station}`,
    {
      nl: `SPRILA 2026: ${station.slice(0, 2).toUpperCase()} vanaf ${kW} kW, ondergrens van de klasse`,
      en: `SPRILA 2026: ${station.slice(0, 2).toUpperCase()} from ${kW} kW, lower limit of the class`,
    },
    number(kW),
    'kW',
    `sub.sprila26.${station}`,
  );
}

export const costsInWords: InWords[] = [
  sprilaFrom('ac11', 11),
  sprilaFrom('ac43', 43),
  sprilaFrom('dc100', 100),
  sprilaFrom('dc220', 220),
  sprilaFrom('dc350', 350),
  sprilaFrom('dc550', 550),
  stated(
    'sub.aanzet.peryear',
    {
      nl: 'AanZET: hoogste aantal aanvragen per bedrijf per jaar',
      en: 'AanZET: most applications per company and year',
    },
    number(20),
    'count',
    'sub.aanzet.rules',
    {
      note: 'Stated in words in sub.aanzet.rules. The amounts are per truck, so an application is taken to be for one.',
    },
  ),
  stated(
    'tax.bpm.van.band',
    { nl: 'BPM bestelauto op fossiele brandstof, bandbreedte', en: 'Registration tax on fossil vans, range' },
    range(66.91, 66.91, 74.41),
    'EUR per g CO2/km (WLTP)',
    'tax.bpm.van.rate',
    {
      readFrom: ['tax.bpm.van.rate', 'tax.bpm.van.rate.alt'],
      note: 'Two sources disagree: typical and low are the newer rate, high is the other.',
    },
  ),
  stated(
    'sub.kia.from',
    { nl: 'KIA: investeringen van het jaar vanaf', en: 'KIA: investments of the year from' },
    number(2901),
    'EUR',
    'sub.kia',
  ),
  stated(
    'sub.kia.to',
    { nl: 'KIA: investeringen van het jaar tot en met', en: 'KIA: investments of the year up to' },
    number(71_683),
    'EUR',
    'sub.kia',
    { note: 'Stated in words in sub.kia. What holds above this amount: sub.kia.fixed and what follows it.' },
  ),
  stated(
    'sub.sprila26.large.share',
    {
      nl: 'SPRILA 2026: aandeel van het mkb-bedrag voor grote bedrijven',
      en: 'SPRILA 2026: share of the SME amount for large companies',
    },
    number(50),
    '%',
    'sub.sprila26.ac11',
    { note: 'The source says: large enterprises about half.', confidence: 'C' },
  ),
  stated(
    'sub.sprila26.batt.most',
    { nl: 'SPRILA 2026: batterij, hoogste inhoud per locatie', en: 'SPRILA 2026: battery, most energy per location' },
    number(1000),
    'kWh',
    'sub.sprila26.batt.mkb',
  ),
  stated(
    'sub.sprila26.batt.least',
    { nl: 'SPRILA 2026: batterij, laagste subsidie', en: 'SPRILA 2026: battery, least subsidy' },
    number(25_000),
    'EUR',
    'sub.sprila26.batt.mkb',
  ),
  stated(
    'chg.batt.kw',
    { nl: 'Stationaire batterij: deel per kW', en: 'Stationary battery: part per kW' },
    number(180),
    'EUR/kW',
    'chg.batt.kwh',
    { scope: 'excl. VAT' },
  ),
  stated(
    'chg.batt.fixed',
    { nl: 'Stationaire batterij: vast deel', en: 'Stationary battery: fixed part' },
    number(15_000),
    'EUR',
    'chg.batt.kwh',
    { scope: 'excl. VAT' },
  ),
  stated(
    'chg.ems.small',
    { nl: 'EMS eenmalig, kleine locatie', en: 'EMS one-off, small site' },
    range(3000, 4500, 6000),
    'EUR',
    'chg.ems',
    { scope: 'excl. VAT', note: 'The note of chg.ems gives 3,000 to 6,000; typical is the middle.', confidence: 'C' },
  ),
  stated(
    'en.supply.band',
    { nl: 'Leveringstarief stroom zakelijk, bandbreedte', en: 'Business supply tariff, range' },
    range(0.102, 0.105, 0.136),
    'EUR/kWh',
    'en.supply.fixed',
    {
      readFrom: ['en.supply.fixed', 'en.wholesale25', 'en.markup'],
      scope: 'excl. VAT, commodity only',
      note: 'Low: day-ahead mean of 2025 (0.087) plus the supplier markup (0.015). High: highest catalogue example in the note of en.supply.fixed (0.136).',
    },
  ),
  stated(
    'en.feedin.share',
    {
      nl: 'Teruglevering: vergoeding als aandeel van de kale leveringsprijs',
      en: 'Feed-in: payment as share of the bare supply price',
    },
    number(50),
    '%',
    'en.saldering.end',
    {
      scope: 'small connections, legal minimum until 2030',
      note: 'At least 50 % of the bare supply price is paid back.',
    },
  ),
  stated(
    'veh.lev.l7e.cons',
    { nl: 'LEV L7e: verbruik', en: 'LEV L7e: use' },
    range(8, 10, 12),
    'kWh/100 km',
    'veh.lev.l7e',
    {
      note: 'Gathered with the prices of light electric vehicles: 8 to 12 kWh per 100 km; typical is the middle.',
      confidence: 'C',
    },
  ),
  stated(
    'veh.lev.cargobike.cons',
    { nl: 'Vrachtfiets: verbruik', en: 'Cargo bike: use' },
    range(2, 3.5, 5),
    'kWh/100 km',
    'veh.lev.cargobike',
    { note: 'The note of veh.lev.cargobike gives 2 to 5; typical is the middle.', confidence: 'C' },
  ),
  stated(
    'veh.lev.cargobike.payload',
    { nl: 'Vrachtfiets: laadvermogen van een voorbeeld', en: 'Cargo bike: payload of an example' },
    number(150),
    'kg',
    'veh.lev.cargobike.example',
    { confidence: 'C' },
  ),
  stated('em.hvo.ttw', { nl: 'CO2 HVO100 TTW', en: 'CO2 HVO100 TTW' }, number(0.026), 'kg CO2e/l', 'em.hvo.wtw', {
    note: 'WTW 0.468 less WTT 0.442; biogenic CO2 not counted.',
  }),
  stated(
    'sub.sde.window.from',
    { nl: 'SDE++ 2026: opent', en: 'SDE++ 2026: opens' },
    { kind: 'date', date: '2026-10-27' },
    'date',
    'sub.sde26',
  ),
  stated(
    'sub.sde.window.to',
    { nl: 'SDE++ 2026: sluit', en: 'SDE++ 2026: closes' },
    { kind: 'date', date: '2026-11-26' },
    'date',
    'sub.sde26',
  ),
];
