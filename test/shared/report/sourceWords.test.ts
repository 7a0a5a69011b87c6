import { describe, expect, it } from 'vitest';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { RichText } from '../../../shared/report/blocks.ts';
import { sourceLink } from '../../../shared/report/sourceLinks.ts';
import { sourceListOf } from '../../../shared/report/sourceList.ts';
import {
  figureName,
  fullFigureName,
  profileWords,
  shortFigureName,
  sourceDate,
} from '../../../shared/report/sourceWords.ts';
import { sourceText } from '../../../shared/report/standing.ts';
import { sourceStanding } from '../../../shared/text/sourceStanding.ts';
import { textOf } from '../../../shared/report/textOf.ts';
import { brandsIn } from '../../../shared/text/brands.ts';
import { reportWords } from '../../../shared/text/report.ts';
import { publisherNames, secondaryTitles, sourceDates } from '../../../shared/text/sourceNames.ts';
import { shippedYearProfiles } from '../../cases/shipped.ts';
import { exampleDossier, exampleNames, parameterSet, profiles, quickReportOf } from '../../support/examples.ts';

const parameters = openParameters(parameterSet, []);
const { figures } = parameterSet;

/** Words that describe, and that only one of the languages has. Names of publishers that hold one are left out first. */
const ONLY: Record<Language, RegExp> = {
  nl: /\b(?:over|van|het|een|met|uit|naar|bij|eind|najaar|rond|voorlopig|cijfers|gemeente|rapport|aanname|onbekend|voorstel|bijlage|versie|vanaf|geldt|prijspeil|tarieven|beoordeling|kengetallen)\b/i,
  en: /\b(?:on|or|the|an|quoting|unknown|from|with|by|and|press|digest|figures|state|text|notes|tariffs|about|shown|late|autumn|provisional|extract|report|force|assumption|through|list|page|proposal)\b/i,
};
const PROPER = [
  'Slim & Schoon Onderweg',
  'Op weg naar ZES',
  'Wat is de prijs van een elektrische vrachtwagen?',
  'Tarieven 2017 voor consumenten',
  'Milieulijst',
  'Hogeschool van Amsterdam',
];

function withoutNames(text: string): string {
  return PROPER.reduce((rest, name) => rest.replace(name, ''), text);
}

describe('sources as the report names them', () => {
  it.each([
    ['nl', 'en'],
    ['en', 'nl'],
  ] as const)('hold no description in the other language (%s)', (language, other) => {
    const leftovers = figures.flatMap(({ id }) => {
      const text = sourceText(id, parameters, language);
      return ONLY[other].test(withoutNames(text)) ? [text] : [];
    });
    expect([...new Set(leftovers)]).toEqual([]);
  });

  it.each(['nl', 'en'] as const)(
    'have a name and a day, and say so where the day is no day of the source (%s)',
    (language) => {
      const { lookedAt, stateOf } = sourceStanding[language];
      for (const { id, source } of figures) {
        const text = sourceText(id, parameters, language);
        expect(text, id).toMatch(/[A-Za-z]{2,}.*\d{4}/);
        // Worked out from the set itself: a day of its own holds a year.
        const own = /\d{4}/.test(source.date ?? '');
        const isAssumption = source.publisher.startsWith('background knowledge');
        expect(text.includes(lookedAt('23-11-2026')), `${id}: ${text}`).toBe(!own && !isAssumption);
        expect(text.includes(stateOf('23-11-2026')), `${id}: ${text}`).toBe(isAssumption);
        expect(text).not.toMatch(/adres onbekend|address unknown/);
      }
    },
  );

  it('have an entry for every title of a file or note, and none that no fact uses', () => {
    const secondary = figures.filter(({ source }) => source.publisher.startsWith('a public repository'));
    for (const { source } of secondary) expect(Object.keys(secondaryTitles)).toContain(source.title);
    const publishers = new Set(figures.map(({ source }) => source.publisher));
    const dates = new Set(figures.map(({ source }) => source.date));
    const titles = new Set(secondary.map(({ source }) => source.title));
    expect(Object.keys(publisherNames).filter((name) => !publishers.has(name))).toEqual([]);
    expect(Object.keys(secondaryTitles).filter((title) => !titles.has(title))).toEqual([]);
    expect(Object.keys(sourceDates).filter((date) => !dates.has(date))).toEqual([]);
  });

  it('name a make only where its maker is the source', () => {
    const named = figures.flatMap(({ id }) => brandsIn(sourceText(id, parameters, 'nl')));
    expect([...new Set(named)]).toEqual(['Volvo']);
    const described = [...Object.values(publisherNames), ...Object.values(secondaryTitles)];
    expect(described.flatMap(({ nl, en }) => brandsIn(`${nl}\n${en}`))).toEqual([]);
  });

  it('write a date as dates stand everywhere else, and none that is not known', () => {
    expect(sourceDate('2026-10-05', 'nl')).toBe('05-10-2026');
    expect(sourceDate('late 2024', 'nl')).toBe('eind 2024');
    expect(sourceDate('date unknown', 'nl')).toBeNull();
    // As another set may have it.
    expect(sourceDate('unknown', 'en')).toBeNull();
    expect(sourceDate('voorjaar 2031', 'en')).toBe('voorjaar 2031');
    // A partial date or an entry: nothing else stands in the shipped set.
    for (const { source } of figures) {
      if (source.date === null || Object.hasOwn(sourceDates, source.date)) continue;
      expect(source.date).toMatch(/^\d{4}(-\d\d){0,2}$|^\d{4}\/\d{4}$/);
    }
  });

  it('name shipped profiles and their licences in the language of the reader', () => {
    const { solar, price, temperature } = shippedYearProfiles.about;
    for (const one of [...profiles.profiles, profiles.pv, solar, price, temperature])
      for (const text of [one.name, one.source, one.licence])
        expect(profileWords(text, 'nl')).not.toMatch(/\b(?:and|profiles|measured|own|free|year|load|hourly|from)\b/);
  });
});

describe('the list of sources', () => {
  const ids = figures.slice(0, 40).map(({ id }) => id);
  const { label, blocks } = sourceListOf([...ids, ids[0]], parameters, 'nl');
  const table = blocks.find((block) => block.kind === 'table');

  it('numbers each source once, and says behind a figure which one and how certain', () => {
    if (table?.kind !== 'table') throw new Error('no list of sources');
    const told = new Map(
      table.rows.flatMap(([left, one, right, other]): [string, RichText][] => [
        [left as string, one],
        [right as string, other],
      ]),
    );
    const distinct = new Set(ids.map((id) => JSON.stringify(sourceLink(id, parameters, 'nl'))));
    expect([...told.keys()].filter((number) => number !== '')).toHaveLength(distinct.size);
    for (const id of ids) {
      const [, number, confidence] = /^(B\d+) \(([ABC])\)$/.exec(label(id)) ?? [];
      expect(told.get(number)).toEqual(sourceLink(id, parameters, 'nl'));
      expect(confidence).toBe(parameters.figure(id).confidence);
    }
  });
});

describe('figures as the report names them', () => {
  it('leave out the models that stand for a class, and keep what defines it', () => {
    expect(figureName(parameters.figure('veh.vanlarge.price.bev'), 'nl')).toBe(
      'Grote bestelauto 3,5 t: aanschaf elektrisch',
    );
    expect(figureName(parameters.figure('veh.rigid18.price.bev'), 'nl')).toContain('(4x2)');
  });

  it('begin in English with an English kind of vehicle', () => {
    expect(figureName(parameters.figure('veh.vanlarge.price.bev'), 'en')).toBe('Large van 3.5 t: purchase BEV');
    expect(shortFigureName(parameters.figure('veh.rigid18.price.bev'), 'en')).toBe('Rigid truck 16-19 t: purchase BEV');
    const dutch = figures
      .flatMap((figure) => [figureName(figure, 'en'), fullFigureName(figure, 'en')])
      .filter((name) =>
        /auto\b|bakwagen|trekker|klasse|rijbewijs|\blaad|zakelijk|aanschaf|verbruik|\b(?:voor|boven|onder|vanaf|jaar|met|een)\b/i.test(
          name,
        ),
      );
    expect(dutch).toEqual([]);
    expect(fullFigureName(parameters.figure('veh.vansmall.price.bev'), 'en')).toBe(
      'Small van (N1, Partner/Kangoo class): purchase BEV',
    );
    expect(fullFigureName(parameters.figure('veh.vansmall.price.bev'), 'nl')).toBe(
      'Kleine bestelauto (N1, Partner/Kangoo-klasse): aanschaf elektrisch',
    );
  });

  it.each(exampleNames)('name no make in the list of figures of %s', (name) => {
    const { blocks } = quickReportOf(exampleDossier(name), 'nl');
    const table = blocks.find(
      (block) => block.kind === 'table' && block.columns[1].header === reportWords.nl.parameterColumns.figure,
    );
    if (table?.kind !== 'table') throw new Error('no list of figures');
    const names = table.rows.map(([, figure]) => textOf([{ kind: 'paragraph', text: figure }])[0]);
    expect(names.length).toBeGreaterThan(100);
    expect(names.flatMap(brandsIn)).toEqual([]);
  });
});
