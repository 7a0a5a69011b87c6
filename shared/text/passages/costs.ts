/** Topic 2: use, plans and what electric costs against diesel. */
import type { Template } from './template.ts';

export const costTemplates = {
  'title.use': { slots: {}, nl: 'Uw voertuigen en uw plannen', en: 'Your vehicles and your plans' },
  'title.cost': { slots: {}, nl: 'Wat kost elektrisch?', en: 'What does electric cost?' },
  'title.flips': { slots: {}, nl: 'Wat kan dit veranderen?', en: 'What can change this?' },
  'use.fleet': {
    slots: { vehicles: 'vehicles', km: 'km' },
    nl: 'U heeft {vehicles}, die samen {km} per jaar rijden.',
    en: 'You have {vehicles}, driving {km} a year together.',
  },
  'use.fleet:atLeast': {
    slots: { vehicles: 'vehicles', km: 'km' },
    nl: 'U heeft ten minste {vehicles}, die samen {km} per jaar rijden.',
    en: 'You have at least {vehicles}, driving {km} a year together.',
  },
  uncounted: {
    slots: { groups: 'groups' },
    nl: 'In de aantallen, de kosten en het vermogen tellen nog niet mee: uw {groups}.',
    en: 'Not yet counted in the numbers, the costs and the power: your {groups}.',
  },
  'plan.year': {
    slots: { year: 'year', groups: 'groups' },
    nl: 'In {year} vervangt u uw {groups}.',
    en: 'In {year} you replace your {groups}.',
  },
  'plan.rest': {
    slots: { vehicles: 'vehicles', year: 'year' },
    nl: 'Daarna volgen nog {vehicles}, tot en met {year}.',
    en: 'Another {vehicles} follow, up to {year}.',
  },
  'plan.open': {
    slots: { groups: 'groups', year: 'year' },
    nl: 'Wanneer u uw {groups} vervangt, is nog niet gekozen. We rekenden met {year}.',
    en: 'When you replace your {groups} has not been chosen yet. We calculated with {year}.',
  },
  'cost.method': {
    slots: {},
    nl: 'We vergeleken per groep een nieuw elektrisch voertuig met een nieuwe diesel: aanschaf, energie, onderhoud, belasting en laadpunten samen.',
    en: 'Per group we compared a new electric vehicle with a new diesel: purchase, energy, maintenance, tax and chargers together.',
  },
  'cost.dearer:sure': {
    slots: { groups: 'groupAmounts' },
    nl: 'Per voertuig per jaar is elektrisch duurder dan diesel bij uw {groups}.',
    en: 'Per vehicle and year electric is dearer than diesel for your {groups}.',
  },
  'cost.dearer:likely': {
    slots: { groups: 'groupAmounts' },
    nl: 'Per voertuig per jaar is elektrisch waarschijnlijk duurder dan diesel bij uw {groups}.',
    en: 'Per vehicle and year electric is probably dearer than diesel for your {groups}.',
  },
  'cost.cheaper:sure': {
    slots: { groups: 'groupAmounts' },
    nl: 'Per voertuig per jaar is elektrisch goedkoper dan diesel bij uw {groups}.',
    en: 'Per vehicle and year electric is cheaper than diesel for your {groups}.',
  },
  'cost.cheaper:likely': {
    slots: { groups: 'groupAmounts' },
    nl: 'Per voertuig per jaar is elektrisch waarschijnlijk goedkoper dan diesel bij uw {groups}.',
    en: 'Per vehicle and year electric is probably cheaper than diesel for your {groups}.',
  },
  'cost.cheaper:too': {
    slots: { groups: 'groupAmounts' },
    nl: 'Goedkoper is het bij uw {groups}.',
    en: 'It is cheaper for your {groups}.',
  },
  'cost.cheaper:likelyToo': {
    slots: { groups: 'groupAmounts' },
    nl: 'Waarschijnlijk goedkoper is het bij uw {groups}.',
    en: 'It is probably cheaper for your {groups}.',
  },
  'cost.even': {
    slots: { groups: 'groups' },
    nl: 'Ongeveer gelijk is het bij uw {groups}.',
    en: 'It is about the same for your {groups}.',
  },
  'cost.total:cheaper': {
    slots: { vehicles: 'vehicles', amount: 'about' },
    nl: 'Alles bij elkaar ({vehicles}) is elektrisch ongeveer {amount} per jaar goedkoper dan diesel.',
    en: 'All together ({vehicles}) electric is about {amount} a year cheaper than diesel.',
  },
  'cost.total:dearer': {
    slots: { vehicles: 'vehicles', amount: 'about' },
    nl: 'Alles bij elkaar ({vehicles}) is elektrisch ongeveer {amount} per jaar duurder dan diesel.',
    en: 'All together ({vehicles}) electric is about {amount} a year dearer than diesel.',
  },
  'cost.total:unknown': {
    slots: {},
    nl: 'Of elektrisch alles bij elkaar goedkoper of duurder is dan diesel, is nog niet te zeggen.',
    en: 'Whether electric is cheaper or dearer than diesel all together cannot be said yet.',
  },
  'cost.provisional': {
    slots: {},
    nl: 'Dat is voorlopig: de kosten zijn nog niet compleet.',
    en: 'That is for now: the costs are not complete yet.',
  },
  'cost.range:cheaper': {
    slots: { least: 'about', most: 'about' },
    nl: 'In minstens acht van de tien berekeningen is het {least} tot {most} goedkoper.',
    en: 'In at least eight of ten calculations it is {least} to {most} cheaper.',
  },
  'cost.range:dearer': {
    slots: { least: 'about', most: 'about' },
    nl: 'In minstens acht van de tien berekeningen is het {least} tot {most} duurder.',
    en: 'In at least eight of ten calculations it is {least} to {most} dearer.',
  },
  'cost.range:both': {
    slots: { cheaper: 'about', dearer: 'about' },
    nl: 'In minstens acht van de tien berekeningen ligt het tussen {cheaper} goedkoper en {dearer} duurder. De kosten alleen beslissen hier dus niet.',
    en: 'In at least eight of ten calculations it is between {cheaper} cheaper and {dearer} dearer. So the cost alone does not decide here.',
  },
  'cost.investment': {
    slots: { amount: 'about' },
    nl: 'Bij aankoop betaalt u samen ongeveer {amount} meer dan voor nieuwe diesels, laadpunten meegeteld.',
    en: 'At purchase you pay about {amount} more in all than for new diesels, chargers included.',
  },
  'cost.investment:whole': {
    slots: { amount: 'about' },
    nl: 'Het hele plan kost bij aankoop ongeveer {amount} meer.',
    en: 'The whole plan costs about {amount} more at purchase.',
  },
  'cost.why': {
    slots: { group: 'group', more: 'costAmounts', less: 'costAmounts' },
    nl: 'Waar zit het verschil? Bij uw {group} kost elektrisch per voertuig per jaar meer aan {more}, en minder aan {less}.',
    en: 'Where does the difference lie? For your {group} electric costs more per vehicle and year for {more}, and less for {less}.',
  },
  'cost.missing:electric': {
    slots: { groups: 'groups', costs: 'costs' },
    nl: 'Nog niet meegeteld: {costs} bij uw {groups}. Elektrisch lijkt daar dus te goedkoop.',
    en: 'Not counted yet: {costs} for your {groups}. So electric looks too cheap there.',
  },
  'cost.missing:diesel': {
    slots: { groups: 'groups', costs: 'costs' },
    nl: 'Nog niet meegeteld: {costs} van de diesel bij uw {groups}. Diesel lijkt daar dus te goedkoop.',
    en: 'Not counted yet: {costs} of the diesel for your {groups}. So diesel looks too cheap there.',
  },
  'cost.open': {
    slots: { costs: 'costs' },
    nl: 'Nog zonder bedrag, aan beide kanten: {costs}.',
    en: 'Still without an amount, on both sides: {costs}.',
  },
  'cost.plan': {
    slots: { operator: 'operator' },
    nl: 'Deze kosten gelden als alle voertuigen kunnen laden. Dat past nu niet op uw aansluiting. Wat een zwaardere aansluiting kost, is meegeteld. Wanneer u die krijgt, bepaalt {operator}.',
    en: 'These costs hold if all vehicles can charge. That does not fit on your connection now. The cost of a heavier connection is counted. When you get it is decided by {operator}.',
  },
  'cost.plan:notCounted': {
    slots: {},
    nl: 'Deze kosten gelden als alle voertuigen kunnen laden. Dat past nu niet op uw aansluiting. Wat een zwaardere aansluiting kost, is nog niet bekend en niet meegeteld.',
    en: 'These costs hold if all vehicles can charge. That does not fit on your connection now. The cost of a heavier connection is not known yet and not counted.',
  },
  'cost.none': {
    slots: {},
    nl: 'Vul van elke groep het soort voertuig en het aantal in. Dan volgt de vergelijking met diesel.',
    en: 'Fill in the kind of vehicle and the number of every group. Then the comparison with diesel follows.',
  },
  'flip.dieselPrice:becomes': {
    slots: { value: 'perLitre', now: 'perLitre' },
    nl: 'Elektrisch wordt goedkoper als diesel meer dan {value} per liter kost (nu gerekend met {now}, zonder btw).',
    en: 'Electric becomes cheaper if diesel costs more than {value} per litre (now calculated with {now}, without VAT).',
  },
  'flip.dieselPrice:stays': {
    slots: { value: 'perLitre', now: 'perLitre' },
    nl: 'Elektrisch blijft goedkoper zolang diesel meer dan {value} per liter kost (nu gerekend met {now}, zonder btw).',
    en: 'Electric stays cheaper as long as diesel costs more than {value} per litre (now calculated with {now}, without VAT).',
  },
  'flip.electricityPrice:becomes': {
    slots: { value: 'perKWh', now: 'perKWh' },
    nl: 'Elektrisch wordt goedkoper als stroom op uw bedrijf minder dan {value} per kWh kost (nu {now}).',
    en: 'Electric becomes cheaper if electricity at your company costs less than {value} per kWh (now {now}).',
  },
  'flip.electricityPrice:stays': {
    slots: { value: 'perKWh', now: 'perKWh' },
    nl: 'Elektrisch blijft goedkoper zolang stroom op uw bedrijf minder dan {value} per kWh kost (nu {now}).',
    en: 'Electric stays cheaper as long as electricity at your company costs less than {value} per kWh (now {now}).',
  },
  'flip.homePrice:becomes': {
    slots: { value: 'perKWh', now: 'perKWh' },
    nl: 'Elektrisch wordt goedkoper als stroom thuis minder dan {value} per kWh kost (nu {now}).',
    en: 'Electric becomes cheaper if electricity at home costs less than {value} per kWh (now {now}).',
  },
  'flip.homePrice:stays': {
    slots: { value: 'perKWh', now: 'perKWh' },
    nl: 'Elektrisch blijft goedkoper zolang stroom thuis minder dan {value} per kWh kost (nu {now}).',
    en: 'Electric stays cheaper as long as electricity at home costs less than {value} per kWh (now {now}).',
  },
  'flip.publicPrice:becomes': {
    slots: { value: 'perKWh', now: 'perKWh' },
    nl: 'Elektrisch wordt goedkoper als openbaar laden minder dan {value} per kWh kost (nu {now}).',
    en: 'Electric becomes cheaper if public charging costs less than {value} per kWh (now {now}).',
  },
  'flip.publicPrice:stays': {
    slots: { value: 'perKWh', now: 'perKWh' },
    nl: 'Elektrisch blijft goedkoper zolang openbaar laden minder dan {value} per kWh kost (nu {now}).',
    en: 'Electric stays cheaper as long as public charging costs less than {value} per kWh (now {now}).',
  },
  'flip.fastPrice:becomes': {
    slots: { value: 'perKWh', now: 'perKWh' },
    nl: 'Elektrisch wordt goedkoper als snelladen minder dan {value} per kWh kost (nu {now}).',
    en: 'Electric becomes cheaper if fast charging costs less than {value} per kWh (now {now}).',
  },
  'flip.fastPrice:stays': {
    slots: { value: 'perKWh', now: 'perKWh' },
    nl: 'Elektrisch blijft goedkoper zolang snelladen minder dan {value} per kWh kost (nu {now}).',
    en: 'Electric stays cheaper as long as fast charging costs less than {value} per kWh (now {now}).',
  },
  'flip.purchaseEuro:becomes': {
    // Not rounded as one says it: both would often be the same amount then.
    slots: { value: 'euro', now: 'euro' },
    nl: 'Elektrisch wordt goedkoper als de aanschaf van alle elektrische voertuigen samen minder dan {value} kost (nu gerekend met {now}).',
    en: 'Electric becomes cheaper if buying all electric vehicles together costs less than {value} (now calculated with {now}).',
  },
  'flip.purchaseEuro:stays': {
    // Not rounded as one says it: both would often be the same amount then.
    slots: { value: 'euro', now: 'euro' },
    nl: 'Elektrisch blijft goedkoper zolang de aanschaf van alle elektrische voertuigen samen minder dan {value} kost (nu gerekend met {now}).',
    en: 'Electric stays cheaper as long as buying all electric vehicles together costs less than {value} (now calculated with {now}).',
  },
  'flip.none': {
    slots: {},
    nl: 'Ook als één prijs zo ver stijgt of daalt als wij voor mogelijk houden, blijft dit voor alle voertuigen samen zo.',
    en: 'Even if one price rises or falls as far as we hold possible, this stays so for all vehicles together.',
  },
} as const satisfies Record<string, Template>;
