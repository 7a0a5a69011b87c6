import type { Block, ReportDocument } from '../../../shared/report/blocks.ts';
import { sampleCosts, sampleDay, sampleHeadroom, sampleLoadProfile, sampleTimeline } from '../figures/sampleFigures.ts';

const LONG_NAME = 'Transportbedrijf Van der Heijden-Coëlho & Zonen Logistiek B.V.';

const prose =
  'De vloot rijdt elke werkdag vanaf één locatie en staat daar ’s nachts stil. Dat maakt laden in de nacht mogelijk: tussen 18.00 en 5.30 uur ' +
  'is er elfeneenhalf uur beschikbaar, terwijl de vloot ongeveer vier uur laadvermogen nodig heeft. De uitstoot daalt met 148 ton CO₂ per jaar.';

const vehicleRows = Array.from({ length: 58 }, (_, i) => [
  `V-${String(i + 1).padStart(3, '0')}-${'BCDFG'[i % 5]}`,
  i % 3 === 0 ? 'Bakwagen 12 t met laadklep' : 'Bestelwagen gesloten, zware uitvoering met koeling',
  String(2014 + (i % 9)),
  `€ ${(18 + i) * 1}.${String((i * 137) % 1000).padStart(3, '0')}`,
  i % 4 === 0
    ? [{ text: '✗ geen toegang', tone: 'bad' as const, bold: true }]
    : [{ text: '✓ toegang', tone: 'good' as const }],
]);

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: '1 Toegang tot zero-emissiezones', startsPage: true },
  {
    kind: 'paragraph',
    role: 'lead',
    text: 'Zes bestelwagens verliezen op 1 januari 2027 de toegang tot Utrecht; de rest van de vloot kan tot 2030 door.',
  },
  { kind: 'paragraph', text: prose },
  { kind: 'figure', caption: 'Figuur 1. Toegang per voertuiggroep en zone', figure: sampleTimeline() },
  {
    kind: 'callout',
    tone: 'warning',
    title: 'Open vraag: datum eerste toelating van de trekkers',
    text: [
      { text: 'Zonder deze datum is niet te zeggen of de trekkers onder de overgangsregeling vallen. ' },
      { text: 'Vraag het kentekenbewijs op', bold: true },
      { text: ' of zoek het kenteken op bij de RDW.' },
    ],
  },
  { kind: 'heading', level: 2, text: 'Wat dit betekent voor de planning' },
  {
    kind: 'list',
    items: [
      [{ text: 'Voor 1 januari 2027: ', bold: true }, { text: 'zes bestelwagens vervangen of anders inzetten.' }],
      'Een dagontheffing is mogelijk tot twaalf keer per jaar per kenteken; dat is niet genoeg voor dagelijkse ritten en geldt per gemeente afzonderlijk.',
      [
        { text: 'Regels en kaarten staan op ' },
        { text: 'www.opwegnaarzes.nl', href: 'https://www.opwegnaarzes.nl/' },
        { text: '.' },
      ],
    ],
  },
  { kind: 'heading', level: 1, text: '2 Kosten per kilometer' },
  {
    kind: 'keyFigures',
    figures: [
      {
        label: 'Elektrisch tegen diesel, hele vloot',
        value: '−€ 0,11',
        unit: 'per km',
        note: 'tussen −€ 0,19 en € 0,02',
        verdict: { tone: 'good', text: 'waarschijnlijk goedkoper' },
      },
      {
        label: 'Extra investering',
        value: '€ 412.000',
        note: 'na subsidie, exclusief btw',
        verdict: { tone: 'warning', text: 'subsidie nog aanvragen' },
      },
      {
        label: 'Omslagpunt dieselprijs',
        value: '€ 1,38',
        unit: 'per liter',
        note: 'daaronder is diesel goedkoper',
        verdict: { tone: 'open', text: 'eigen contractprijs opvragen' },
      },
    ],
  },
  { kind: 'figure', caption: 'Figuur 2. Kosten per kilometer naar kostensoort, 8 jaar', figure: sampleCosts() },
  { kind: 'heading', level: 3, text: 'Verloop per kostensoort' },
  {
    kind: 'table',
    caption: 'Tabel 1. Kosten per jaar voor de hele vloot, in euro exclusief btw',
    columns: [
      { header: 'Kostensoort', width: 3 },
      { header: 'Diesel', align: 'right' },
      { header: 'Elektrisch', align: 'right' },
      { header: 'Verschil', align: 'right' },
    ],
    rows: [
      ['Aanschaf min restwaarde', '118.400', '171.211', '52.811'],
      ['Energie', '141.111', '71.980', '−69.131'],
      ['Onderhoud en banden', '38.200', '27.400', '−10.800'],
      ['Vrachtwagenheffing', '41.760', '8.352', '−33.408'],
      ['Verzekering en belasting', '29.900', '31.050', '1.150'],
    ],
    totalRow: ['Totaal', '369.371', '309.993', '−59.378'],
  },
  {
    kind: 'paragraph',
    role: 'note',
    text: 'Prijspeil november 2026. Bron: kostenmodel vrachtauto 2026; cijfers met “te controleren” staan in bijlage A.',
  },
  { kind: 'heading', level: 1, text: '3 Laden en netaansluiting', startsPage: true },
  { kind: 'paragraph', text: prose },
  { kind: 'figure', caption: 'Figuur 3. Ruimte op de aansluiting', figure: sampleHeadroom() },
  { kind: 'figure', caption: 'Figuur 4. Vermogen in een drukke winterweek', figure: sampleLoadProfile() },
  { kind: 'figure', caption: 'Figuur 5. Vermogen op de drukste dag', figure: sampleDay() },
  {
    kind: 'callout',
    tone: 'good',
    title: 'Het past op de huidige aansluiting',
    text: 'Met slim laden blijft de locatie 38 kW onder het contract. Een verzwaring is voor deze vloot niet nodig.',
  },
  { kind: 'heading', level: 2, text: 'Stappen naar de netbeheerder' },
  {
    kind: 'list',
    numbered: true,
    items: [
      'Vraag het gecontracteerde vermogen (GTO) schriftelijk op.',
      'Vraag de kwartierwaarden van de laatste twaalf maanden op bij het meetbedrijf.',
      'Leg de keuze voor slim laden vast in het contract met de leverancier van de laadpalen: minimaal OCPP 1.6 en een lokale begrenzing ≥ 95 % van de tijd beschikbaar.',
    ],
  },
  {
    kind: 'paragraph',
    text: [
      { text: 'Let op: ', bold: true, tone: 'warning' },
      { text: 'een standaardprofiel onderschat de piek van één locatie', italic: true },
      { text: '; de uitkomst is “waarschijnlijk” tot de eigen meetgegevens er zijn → zie afspraak 2.' },
    ],
  },
  { kind: 'pageBreak' },
  { kind: 'heading', level: 1, text: '4 Afspraken' },
  {
    kind: 'table',
    columns: [
      { header: 'Wie', width: 1.2 },
      { header: 'Wat', width: 3 },
      { header: 'Wanneer', width: 1, align: 'right' },
    ],
    rows: [
      ['Coëlho', 'Kentekenbewijzen van de drie trekkers opsturen', '1 dec 2026'],
      ['Adviseur', 'Meetgegevens verwerken en de berekening bijwerken', '15 dec 2026'],
      [
        'Coëlho',
        [{ text: 'Subsidie aanvragen', bold: true }, { text: ' zodra de regeling weer open is' }],
        '12 jan 2027',
      ],
    ],
  },
  { kind: 'spacer', height: 20 },
  {
    kind: 'callout',
    tone: 'info',
    title: 'Elk cijfer is te volgen',
    text: 'In de bijlage staat per cijfer waar het vandaan komt: ingevuld, uit een bron, of berekend.',
  },
  { kind: 'heading', level: 1, text: 'Bijlage A Voertuigen', startsPage: true },
  {
    kind: 'table',
    caption: 'Tabel 2. Alle voertuigen',
    columns: [
      { header: 'Kenteken' },
      { header: 'Soort', width: 2.4 },
      { header: 'Bouwjaar', align: 'right' },
      { header: 'Restwaarde', align: 'right' },
      { header: 'Utrecht in 2027', align: 'left', width: 1.2 },
    ],
    rows: vehicleRows,
    totalRow: ['Totaal', '58 voertuigen', '', '€ 2.698.653', ''],
  },
];

export function sampleDocument(changes: Partial<ReportDocument> = {}): ReportDocument {
  return {
    language: 'nl',
    title: 'Adviesrapport elektrische vloot',
    subtitle: 'Toegang, kosten, laden en netaansluiting in één overzicht',
    company: LONG_NAME,
    preparedBy: { adviser: 'Mariëtte de Wit', organisation: 'Logistiek Makelaar Midden-Nederland' },
    date: '2026-11-23',
    dateText: '23 november 2026',
    draft: {
      stamp: 'CONCEPT',
      reason:
        'De datum eerste toelating van drie trekkers ontbreekt, en het onderdeel efficiënte logistiek is nog niet besproken.',
    },
    labels: {
      pageOf: 'Pagina {page} van {pages}',
      continued: 'vervolg',
      preparedFor: 'Opgesteld voor',
      preparedBy: 'Opgesteld door',
      date: 'Datum bezoek',
    },
    cover: {
      facts: [
        { label: 'Locatie', value: 'Lage Weide, Utrecht' },
        { label: 'Vloot', value: '58 voertuigen, waarvan 13 in deze berekening' },
        { label: 'Netaansluiting', value: '3x250 A, gecontracteerd 150 kW' },
      ],
      blocks: [
        {
          kind: 'paragraph',
          role: 'lead',
          text: 'Elektrisch rijden past op uw huidige aansluiting en is waarschijnlijk goedkoper dan diesel.',
        },
        {
          kind: 'keyFigures',
          figures: [
            {
              label: 'Toegang verloren per',
              value: '1 jan 2027',
              note: '6 bestelwagens, Utrecht',
              verdict: { tone: 'bad', text: 'geen toegang' },
            },
            { label: 'Verschil per km', value: '−€ 0,11', verdict: { tone: 'good', text: 'goedkoper' } },
            {
              label: 'Piek met slim laden',
              value: '112',
              unit: 'kW',
              note: 'contract 150 kW',
              verdict: { tone: 'good', text: 'past' },
            },
            { label: 'CO₂ minder', value: '148', unit: 'ton/jaar' },
          ],
        },
        { kind: 'contents', title: 'Inhoud' },
      ],
    },
    blocks,
    ...changes,
  };
}
