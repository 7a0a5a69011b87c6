import { accessTimelineFigure } from '../../../shared/figures/accessTimelineFigure.ts';
import { costPerKmFigure, type CostAlternative } from '../../../shared/figures/costPerKmFigure.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import { headroomFigure } from '../../../shared/figures/headroomFigure.ts';
import { loadProfileFigure } from '../../../shared/figures/loadProfileFigure.ts';

const WIDTH = 482;
const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

const decimals =
  (digits: number) =>
  (value: number): string =>
    value.toFixed(digits).replace('.', ',').replace('-', '−');

function baseLoad(slot: number): number {
  const hour = (slot % 96) / 4;
  const atWork = slot < 480 && hour >= 6 && hour < 18;
  return atWork ? 62 + 22 * Math.sin(((hour - 6) / 12) * Math.PI) + (slot % 5) : 18 + (slot % 3);
}

function uncontrolled(slot: number): number {
  const hour = (slot % 96) / 4;
  const charging = slot < 480 && hour >= 16.5 && hour < 21 ? 240 * (1 - Math.abs(hour - 18) / 4.5) : 0;
  return baseLoad(slot) + Math.max(0, charging);
}

function optimal(slot: number): number {
  const hour = (slot % 96) / 4;
  const atNight = slot < 576 && (hour >= 18 || hour < 5.5);
  return atNight ? Math.max(baseLoad(slot), 112) : baseLoad(slot);
}

export function sampleLoadProfile(): Figure {
  const slots = Array.from({ length: 672 }, (_, i) => i);
  return loadProfileFigure({
    id: 'week',
    title: 'Vermogen van de locatie in een drukke winterweek',
    description:
      'Zonder sturing loopt het vermogen op werkdagen rond 18.00 uur op tot boven het gecontracteerde vermogen van 200 kW. ' +
      'Met slim laden verschuift het laden naar de nacht en blijft het vermogen onder 115 kW.',
    width: WIDTH,
    height: 210,
    baseLoadKW: slots.map(baseLoad),
    series: [
      { label: 'Laden zonder sturing', manner: 'uncontrolled', powerKW: slots.map(uncontrolled) },
      { label: 'Slim laden', manner: 'optimal', powerKW: slots.map(optimal) },
    ],
    limit: { kW: 200, label: 'Gecontracteerd vermogen 200 kW' },
    ticks: DAYS.map((label, day) => ({ slot: day * 96, label })),
    tickLabels: 'between',
    labels: { unit: 'kW', baseLoad: 'Basislast', empty: 'Geen gegevens' },
    format: decimals(0),
  });
}

export function sampleDay(): Figure {
  const slots = Array.from({ length: 96 }, (_, i) => i);
  return loadProfileFigure({
    id: 'dag',
    title: 'Vermogen van de locatie op de drukste dag',
    description: 'Rond 18.00 uur is het vermogen zonder sturing het hoogst.',
    width: WIDTH,
    height: 180,
    baseLoadKW: slots.map(baseLoad),
    series: [
      { label: 'Laden zonder sturing', manner: 'uncontrolled', powerKW: slots.map(uncontrolled) },
      {
        label: 'Gelijkmatig laden',
        manner: 'even',
        powerKW: slots.map((s) => baseLoad(s) + (s > 66 || s < 20 ? 74 : 0)),
      },
      { label: 'Slim laden', manner: 'optimal', powerKW: slots.map(optimal) },
    ],
    limit: { kW: 200, label: 'Gecontracteerd vermogen 200 kW' },
    ticks: Array.from({ length: 13 }, (_, i) => ({ slot: i * 8, label: `${i * 2}.00` })),
    tickLabels: 'at',
    labels: { unit: 'kW', baseLoad: 'Basislast', empty: 'Geen gegevens' },
    format: decimals(0),
  });
}

const diesel = (scale: number): CostAlternative => ({
  label: 'Diesel',
  parts: {
    purchase: 0.31 * scale,
    residual: -0.05 * scale,
    energy: 0.42 * scale,
    maintenance: 0.1 * scale,
    toll: 0.17,
    insurance: 0.09,
  },
  total: 0.26 * scale + 0.52 * scale + 0.26,
  range: { low: 0.72 * scale + 0.24, high: 0.86 * scale + 0.28 },
});

const electric = (scale: number): CostAlternative => ({
  label: 'Elektrisch',
  parts: {
    purchase: 0.62 * scale,
    subsidy: -0.14 * scale,
    residual: -0.04 * scale,
    energy: 0.21 * scale,
    charging: 0.06,
    maintenance: 0.07 * scale,
    toll: 0.03,
    insurance: 0.1,
  },
  total: 0.72 * scale + 0.19,
  range: { low: 0.61 * scale + 0.19, high: 0.9 * scale + 0.19 },
});

export function sampleCosts(): Figure {
  return costPerKmFigure({
    id: 'kosten',
    title: 'Kosten per kilometer',
    description:
      'Per voertuiggroep de kosten per kilometer met diesel en elektrisch. Voor bakwagens is elektrisch € 0,13 per km goedkoper; ' +
      'voor trekkers is het verschil kleiner dan de onzekerheid.',
    width: WIDTH,
    costTypes: [
      { key: 'purchase', label: 'Aanschaf' },
      { key: 'energy', label: 'Energie' },
      { key: 'maintenance', label: 'Onderhoud en banden' },
      { key: 'toll', label: 'Vrachtwagenheffing' },
      { key: 'charging', label: 'Laadinfrastructuur' },
      { key: 'insurance', label: 'Verzekering en belasting' },
      { key: 'residual', label: 'Restwaarde' },
      { key: 'subsidy', label: 'Subsidie' },
    ],
    groups: [
      { name: 'Bestelwagens stad (6)', alternatives: [diesel(0.5), electric(0.42)] },
      { name: 'Bakwagens 12 t (4)', alternatives: [diesel(1), electric(0.95)] },
      {
        name: 'Trekkers internationaal (3)',
        alternatives: [
          diesel(1.2),
          electric(1.3),
          { label: 'Elektrisch, tweedehands', parts: { energy: 0.25, purchase: 0.3 }, total: null },
        ],
      },
    ],
    labels: {
      unit: 'euro per km, exclusief btw',
      total: 'Totaal',
      range: 'Laag tot hoog',
      open: 'open',
      empty: 'Geen gegevens',
    },
    format: decimals(2),
  });
}

export function sampleTimeline(): Figure {
  return accessTimelineFigure({
    id: 'toegang',
    title: 'Toegang tot zero-emissiezones',
    description:
      'Bestelwagens met emissieklasse 5 mogen Utrecht sinds 1 januari 2025 niet meer in. Bakwagens mogen tot en met 2029 in Utrecht en Zwolle. ' +
      'Voor de trekkers is de datum eerste toelating nog niet bekend.',
    width: WIDTH,
    fromYear: 2025,
    toYear: 2031,
    today: { date: '2026-11-23', label: 'bezoek 23 nov 2026' },
    labels: {
      allowed: 'toegang',
      refused: 'geen toegang',
      open: 'open vraag',
      announced: 'aangekondigd, niet besloten',
      empty: 'Geen zones',
    },
    rows: [
      {
        group: 'Bestelwagens stad',
        zone: 'Utrecht',
        spans: [
          { from: '2025-01-01', to: '2027-01-01', status: 'allowed' },
          { from: '2027-01-01', to: null, status: 'refused', label: 'geen toegang vanaf 1 jan 2027' },
        ],
      },
      {
        group: 'Bakwagens 12 t',
        zone: 'Utrecht',
        spans: [
          { from: '2024-01-01', to: '2030-01-01', status: 'allowed' },
          { from: '2030-01-01', to: null, status: 'refused', label: 'vanaf 1 jan 2030' },
        ],
      },
      {
        group: 'Trekkers internationaal',
        zone: 'Amsterdam',
        spans: [
          { from: '2025-01-01', to: '2028-01-01', status: 'allowed' },
          { from: '2028-01-01', to: '2030-01-01', status: 'open', label: 'vraag: eerste toelating' },
          { from: '2030-01-01', to: null, status: 'refused', label: 'vanaf 1 jan 2030' },
        ],
      },
      {
        group: 'Bakwagens 12 t',
        zone: "'s-Hertogenbosch (voorgenomen uitbreiding bedrijventerreinen)",
        spans: [
          { from: '2025-01-01', to: '2028-07-01', status: 'allowed' },
          { from: '2028-07-01', to: null, status: 'announced', label: 'voorgenomen vanaf 1 juli 2028' },
        ],
      },
    ],
  });
}

export function sampleHeadroom(): Figure {
  return headroomFigure({
    id: 'ruimte',
    title: 'Ruimte op de aansluiting',
    description: 'Zonder sturing vraagt de locatie 331 kW, meer dan het contract van 200 kW. Met slim laden 112 kW.',
    width: WIDTH,
    rows: [
      { label: 'Aansluiting (3x250 A)', kW: 173, kind: 'capacity' },
      { label: 'Hoogste basislast', kW: 88, kind: 'base' },
      { label: 'Met laden zonder sturing', kW: 302, kind: 'uncontrolled' },
      { label: 'Met slim laden', kW: 112, kind: 'optimal' },
    ],
    limit: { kW: 150, label: 'Contract 150 kW' },
    labels: { empty: 'Geen gegevens' },
    format: (kW) => `${decimals(0)(kW)} kW`,
  });
}
