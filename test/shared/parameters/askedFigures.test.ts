import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { connections, operators, vehicleClasses } from '../../../shared/dossier/schema.ts';
import { shippedSet } from '../../cases/shipped.ts';

/** Every room of the domain and every screen: who asks for a figure must get one. */
const ROOMS = ['shared', 'renderer/src', 'electron'];
const TOPICS = 'ze|tax|sub|en|grid|veh|chg|mea|duty|em';
const LITERAL = new RegExp(`'((?:${TOPICS})\\.[a-z0-9][^'\\s]*)'`, 'g');
const TEMPLATE = new RegExp(`\`((?:${TOPICS})\\.[^\`]*\\$\\{[^\`]*)\``, 'g');

const sources = ROOMS.flatMap((room) => {
  const root = new URL(`../../../${room}/`, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path: `${room}/${path}`, text: readFileSync(new URL(path, root), 'utf8') }));
});
const found = (pattern: RegExp): string[] => [
  ...new Set(sources.flatMap(({ text }) => [...text.matchAll(pattern)].map((match) => match[1]))),
];

const ids = new Set(shippedSet.figures.map((figure) => figure.id));
const series = new Set(shippedSet.series.map((one) => one.id));

const driven = vehicleClasses.filter((one) => one !== 'lev');
const trucks = ['van425', 'rigid12', 'rigid18', 'rigid26', 'tractor44', 'tractor50'];
const withTariffs = operators.filter((one) => one !== 'other');
const masses = ['3500-12000', '12000-18000', '18000-32000', '32000+'];
const each = <T extends string | number>(values: readonly T[], id: (value: T) => string | string[]): string[] =>
  values.flatMap(id);
const bothPowertrains = (what: string): string[] =>
  each(driven, (one) => [`veh.${one}.${what}.diesel`, `veh.${one}.${what}.bev`]);
const levels = (operator: string): string[] => ['ls', 'msls', 'ms', operator === 'enexis' ? 'hsms' : 'tsms'];
const tariffParts = ['vastrecht', 'kwcontract', 'kwmax', 'kwh'];
const aanzet = each(['n2', 'n3'], (category) =>
  each(['klein', 'middelgroot', 'groot'], (size) => `sub.aanzet.${category}.${size}`),
);

/** What each id that is put together in the code can become, over every class, operator and size. */
const expansions: Record<string, string[]> = {
  'veh.*.battery': each(driven, (one) => `veh.${one}.battery`),
  'veh.*.price.bev': each(driven, (one) => `veh.${one}.price.bev`),
  'veh.*.price.*': bothPowertrains('price'),
  'veh.*.maint.*': bothPowertrains('maint'),
  'veh.*.ins.*': bothPowertrains('ins'),
  'veh.*.cons.bev': each(driven, (one) => `veh.${one}.cons.bev`),
  'veh.*.cons.diesel': each(driven, (one) => `veh.${one}.cons.diesel`),
  'veh.*.tyres': each(driven, (one) => `veh.${one}.tyres`),
  'veh.*.km': each(driven, (one) => `veh.${one}.km`),
  'veh.*.life': each(driven, (one) => `veh.${one}.life`),
  'veh.*.*': each(driven, (one) => [`veh.${one}.ac`, `veh.${one}.dc`]),
  'veh.*.levyclass': each(trucks, (one) => `veh.${one}.levyclass`),
  'veh.truck.residual.*': ['veh.truck.residual.diesel', 'veh.truck.residual.bev'],
  'veh.residual.truck.*.age': ['veh.residual.truck.diesel.age', 'veh.residual.truck.bev.age'],
  'duty.window.*.leave': ['duty.window.van.leave', 'duty.window.truck.leave'],
  'duty.window.*.arrive': ['duty.window.van.arrive', 'duty.window.truck.arrive'],
  'chg.power.*': each(['dc30', 'dc50', 'dc150', 'dc350'], (one) => `chg.power.${one}`),
  'chg.capex.*': each(['dc30', 'dc50', 'dc150', 'dc350'], (one) => `chg.capex.${one}`),
  'sub.*.window.from': ['sub.aanzet.window.from', 'sub.sprila26.window.from'],
  'sub.*.window.to': ['sub.aanzet.window.to', 'sub.sprila26.window.to'],
  'sub.sprila26.from.*': each(
    ['ac11', 'ac43', 'dc100', 'dc220', 'dc350', 'dc550'],
    (one) => `sub.sprila26.from.${one}`,
  ),
  'sub.aanzet.*.*': each(aanzet, (one) => [`${one}.pct`, `${one}.max`]),
  'tax.vwh.mass.*': each([1, 2, 3], (one) => `tax.vwh.mass.${one}`),
  'tax.vwh.c1.*.euro*': each(masses, (mass) => each([0, 1, 2, 3, 4, 5, 6], (euro) => `tax.vwh.c1.${mass}.euro${euro}`)),
  'tax.vwh.c*.*': each(masses, (mass) => each([2, 3, 4, 5], (co2) => `tax.vwh.c${co2}.${mass}`)),
  'grid.kw.*': each(
    connections.filter((one) => one !== 'kva'),
    (one) => `grid.kw.${one}`,
  ),
  'en.conn26.*.*': [
    ...each(['gt80a-100kva', '100-160kva', '160-1000kva', '1-2mva', '2-5mva'], (one) => `en.conn26.liander.${one}`),
    ...each(['gt80a-173kva', '173-1750kva', '1750kva-6mva'], (one) => `en.conn26.enexis.${one}`),
    ...each(['gt80a-175kva', '175-1750kva', '1750kva-5mva'], (one) => `en.conn26.stedin.${one}`),
  ],
  'em.nox.van*': each(['5', '6', '6d'], (step) => `em.nox.van${step}`),
  'em.pm.van*': each(['5', '6', '6d'], (step) => `em.pm.van${step}`),
  'em.nox.truck*': each(['5', '6'], (step) => `em.nox.truck${step}`),
  'em.pm.truck*': each(['5', '6'], (step) => `em.pm.truck${step}`),
  'veh.*.dc': each(driven, (one) => `veh.${one}.dc`),
  'grid.class.*.msls.to': each(withTariffs, (one) => `grid.class.${one}.msls.to`),
  'grid.class.*.ms.to': each(withTariffs, (one) => `grid.class.${one}.ms.to`),
  'en.grid26.*.*': each(withTariffs, (operator) =>
    each(levels(operator), (level) => each(tariffParts, (part) => `en.grid26.${operator}.${level}.${part}`)),
  ),
};

describe('the figures that the code asks for', () => {
  it('are found by this search at all', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(found(LITERAL)).toEqual(expect.arrayContaining(['ze.scope', 'en.supply.fixed', 'tax.vwh.share']));
  });

  it('exist in the shipped set where they are named in full', () => {
    expect(found(LITERAL).filter((id) => !ids.has(id) && !series.has(id))).toEqual([]);
  });

  it('are listed here where they are put together from parts, so that each possibility is checked', () => {
    const shapes = found(TEMPLATE).map((template) => template.replaceAll(/\$\{[^}]*\}/g, '*'));
    expect(shapes.filter((shape) => !(shape in expansions))).toEqual([]);
    expect(shapes.length).toBeGreaterThan(20);
  });

  it.each(Object.entries(expansions))('exist for every possibility of %s', (_shape, possible) => {
    expect(possible.filter((id) => !ids.has(id))).toEqual([]);
  });
});
