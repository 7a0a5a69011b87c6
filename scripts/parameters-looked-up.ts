/** Figures that the gathered facts do not have, each with a source of its own. Where the facts name the same figure, they lead. */
import type { Figure } from '../shared/parameters/schema.ts';

/** The table of the tax office for 2026; its own page could not be read, several public copies of it say the same. */
const KIA_TABLE: Figure['source'] = {
  publisher: 'a public repository (secondary), quoting the Belastingdienst',
  title: 'KIA-tabel 2026 van de Belastingdienst',
  url: 'https://www.belastingdienst.nl/wps/wcm/connect/bldcontentnl/belastingdienst/zakelijk/winst/inkomstenbelasting/veranderingen-inkomstenbelasting-2026/investeringsaftrek-2026/kleinschaligheidsinvesteringsaftrek-2026',
  date: '2026-08-21',
};

function kia(id: string, name: Figure['name'], number: number, unit: string, note: string): Figure {
  return {
    id,
    topic: '3_subsidies',
    name,
    value: { kind: 'number', number },
    unit,
    validFrom: '2026',
    validTo: null,
    scope: 'total investments of a company in a year',
    source: KIA_TABLE,
    confidence: 'B',
    note: `${note} The table joins on to sub.kia, which another source gives. The amounts of later years are not known.`,
    readFrom: [],
  };
}

export const lookedUp: readonly Figure[] = [
  kia(
    'sub.kia.fixed',
    {
      nl: 'KIA: vast bedrag boven de grens van het percentage',
      en: 'KIA: fixed amount above the limit of the percentage',
    },
    20_072,
    'EUR',
    'From 71,684 to 132,746 EUR.',
  ),
  kia(
    'sub.kia.fixed.to',
    { nl: 'KIA: vast bedrag tot en met', en: 'KIA: fixed amount up to' },
    132_746,
    'EUR',
    'Above it the amount declines.',
  ),
  kia(
    'sub.kia.decline',
    { nl: 'KIA: afname over het deel boven het vaste bedrag', en: 'KIA: decline over the part above the fixed amount' },
    7.56,
    '%',
    'Of the part above 132,746 EUR.',
  ),
  kia(
    'sub.kia.max',
    { nl: 'KIA: geen aftrek boven', en: 'KIA: no deduction above' },
    398_236,
    'EUR',
    'Above it there is no KIA.',
  ),
];
