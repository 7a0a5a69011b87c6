/**
 * What the calculation does while an answer is unknown, where no figure with a source stands in for it: said under the
 * field. By the place in the dossier, without the number of the group.
 */
import type { Language } from '../format/numbers.ts';

const nl = {
  'company.kvkNumber': 'Blijft leeg in het rapport.',
  'company.businessPark': 'Blijft leeg in het rapport.',
  'company.municipality': 'De zone van de eigen gemeente wordt dan niet voorgesteld.',
  'company.sector': 'Gerekend wordt met het standaardprofiel van ‘Anders’.',
  'company.sizeClass':
    'Gerekend wordt met de hoge winstbelasting. Subsidies die van de grootte afhangen, blijven open.',
  'visit.date': 'Gerekend wordt met de dag van de kengetallen.',
  'fleetGroups.number': 'Zolang het aantal onbekend is, telt deze groep niet mee.',
  'fleetGroups.vehicleClass': 'Zolang de soort onbekend is, telt deze groep niet mee.',
  'fleetGroups.ownership': 'Er hangt geen bedrag van af.',
  'fleetGroups.zones': 'Over toegang is dan nog niets te zeggen.',
  'fleetGroups.secondDeparture': 'Gerekend wordt zonder tweede dienst.',
  'fleetGroups.secondReturn': 'Gerekend wordt zonder tweede dienst.',
  'fleetGroups.middayFrom': 'Gerekend wordt zonder laden tussendoor.',
  'fleetGroups.middayUntil': 'Gerekend wordt zonder laden tussendoor.',
  'fleetGroups.returnSpreadMinutes': 'Gerekend wordt alsof ze allemaal tegelijk terugkomen.',
  'fleetGroups.departureSpreadMinutes': 'Gerekend wordt alsof ze allemaal tegelijk vertrekken.',
  'fleetGroups.homeSharePercent': 'Gerekend wordt met laden op de plek waar ze ’s nachts staan.',
  'fleetGroups.publicSharePercent': 'Gerekend wordt met laden op de plek waar ze ’s nachts staan.',
  'fleetGroups.costs.leaseElectricEuroPerMonth': 'Blijft open: elektrisch leasen is dan nog niet te vergelijken.',
  'fleetGroups.costs.presentValueEuro': 'Blijft open: doorrijden met dit voertuig is dan nog niet te vergelijken.',
  'fleetGroups.costs.roadTaxElectricEuroPerYear':
    'Gerekend wordt met het tarief; waar dat er niet is, blijft de post open.',
  'fleetGroups.costs.payloadLossPercent': 'Extra kilometers tellen dan niet mee.',
  'fleetGroups.costs.refrigerationUnitEuro': 'Blijft open: de kosten zijn dan nog niet volledig.',
  'fleetGroups.details.co2Class': 'Gerekend wordt met klasse 1.',
  'fleetGroups.details.maxMassKg': 'Gerekend wordt met wat uit de soort volgt.',
  'fleetGroups.details.combinationMassKg': 'Gerekend wordt met wat uit de soort volgt.',
  'fleetGroups.details.bodyCode': 'Een vrijstelling om de carrosserie blijft dan een mogelijkheid.',
  'fleetGroups.details.wltpGramsPerKm': 'Blijft open: de bpm van een nieuwe diesel is dan niet te rekenen.',
  'fleetGroups.details.bpmEuro': 'Gerekend wordt met de uitstoot volgens WLTP; zonder die blijft de bpm open.',
  'fleetGroups.details.roadTaxEuroPerYear': 'Gerekend wordt met het tarief; waar dat er niet is, blijft de post open.',
  'fleetGroups.details.bodyEuro': 'Blijft bij vrachtwagens open, voor diesel en elektrisch even veel.',
  'fleetGroups.details.refrigerationKWhPerDay': 'De stroom voor koeling telt dan niet mee.',
  'fleetGroups.details.refrigerationLitresPerDay': 'De brandstof voor koeling telt dan niet mee.',
  'fleetGroups.details.payloadKg': 'Of de lading past, blijft open.',
  'fleetGroups.details.extraLoadKg': 'Gerekend wordt zonder extra lading.',
  'site.tenure': 'Er hangt geen bedrag van af.',
  'site.ean': 'Blijft leeg op de pagina voor de netbeheerder.',
  'site.operator': 'Gerekend wordt met het duurste bekende nettarief.',
  'site.congestion': 'Blijft open: hoelang een zwaardere aansluiting duurt, is dan niet te zeggen.',
  'site.congestionCheckedOn': 'Het rapport noemt dan geen dag.',
  'site.yearlyKWh': 'Blijft open: wat past, is dan nog niet te zeggen.',
  'site.pvKWp': 'Gerekend wordt zonder zonnepanelen.',
  'site.peakKW': 'Gerekend wordt met de piek van het standaardprofiel.',
  'site.peakKind': 'Er hangt geen bedrag van af.',
  'site.contractForm': 'Gerekend wordt met een vast contract.',
  'site.firmKW': 'Blijft open: wat gegarandeerd past, is dan niet te zeggen.',
  'site.groupContractKW': 'Gerekend wordt met de aansluiting alleen.',
  'site.strategy': 'Gerekend wordt met slim laden.',
  'site.batteryKWh': 'Gerekend wordt zonder batterij.',
  'site.batteryKW': 'Gerekend wordt zonder batterij.',
  'site.connectionOfferEuro': 'Gerekend wordt met het kengetal bij de benodigde grootte.',
  'site.supply.contract': 'Gerekend wordt met één prijs per kWh.',
  'site.supply.origin': 'Gerekend wordt met de Nederlandse stroommix.',
};

/** A place where something is asked and no sourced figure stands in. */
export type PlainPlace = keyof typeof nl;

const en: Record<PlainPlace, string> = {
  'company.kvkNumber': 'Stays empty in the report.',
  'company.businessPark': 'Stays empty in the report.',
  'company.municipality': 'The zone of the own municipality is then not proposed.',
  'company.sector': 'Calculated with the standard profile of ‘Other’.',
  'company.sizeClass': 'Calculated with the high rate of profit tax. Subsidies that depend on the size stay open.',
  'visit.date': 'Calculated with the day of the figures.',
  'fleetGroups.number': 'While the number is unknown, this group does not count.',
  'fleetGroups.vehicleClass': 'While the kind is unknown, this group does not count.',
  'fleetGroups.ownership': 'No amount depends on it.',
  'fleetGroups.zones': 'Nothing can be said of access then.',
  'fleetGroups.secondDeparture': 'Calculated without a second shift.',
  'fleetGroups.secondReturn': 'Calculated without a second shift.',
  'fleetGroups.middayFrom': 'Calculated without charging in between.',
  'fleetGroups.middayUntil': 'Calculated without charging in between.',
  'fleetGroups.returnSpreadMinutes': 'Calculated as if they all come back at the same time.',
  'fleetGroups.departureSpreadMinutes': 'Calculated as if they all leave at the same time.',
  'fleetGroups.homeSharePercent': 'Calculated with charging where they stand at night.',
  'fleetGroups.publicSharePercent': 'Calculated with charging where they stand at night.',
  'fleetGroups.costs.leaseElectricEuroPerMonth': 'Stays open: leasing electric cannot be compared yet.',
  'fleetGroups.costs.presentValueEuro': 'Stays open: driving on with this vehicle cannot be compared yet.',
  'fleetGroups.costs.roadTaxElectricEuroPerYear':
    'Calculated with the tariff; where there is none, the cost stays open.',
  'fleetGroups.costs.payloadLossPercent': 'Extra kilometres do not count then.',
  'fleetGroups.costs.refrigerationUnitEuro': 'Stays open: the costs are not complete then.',
  'fleetGroups.details.co2Class': 'Calculated with class 1.',
  'fleetGroups.details.maxMassKg': 'Calculated with what follows from the kind.',
  'fleetGroups.details.combinationMassKg': 'Calculated with what follows from the kind.',
  'fleetGroups.details.bodyCode': 'An exemption for the body stays a possibility then.',
  'fleetGroups.details.wltpGramsPerKm': 'Stays open: the registration tax of a new diesel cannot be calculated then.',
  'fleetGroups.details.bpmEuro': 'Calculated with the WLTP emission; without it the registration tax stays open.',
  'fleetGroups.details.roadTaxEuroPerYear': 'Calculated with the tariff; where there is none, the cost stays open.',
  'fleetGroups.details.bodyEuro': 'Stays open for trucks, for diesel and electric alike.',
  'fleetGroups.details.refrigerationKWhPerDay': 'The power for cooling does not count then.',
  'fleetGroups.details.refrigerationLitresPerDay': 'The fuel for cooling does not count then.',
  'fleetGroups.details.payloadKg': 'Whether the load fits stays open.',
  'fleetGroups.details.extraLoadKg': 'Calculated without extra load.',
  'site.tenure': 'No amount depends on it.',
  'site.ean': 'Stays empty on the page for the grid operator.',
  'site.operator': 'Calculated with the dearest grid tariff that is known.',
  'site.congestion': 'Stays open: how long a heavier connection takes cannot be said then.',
  'site.congestionCheckedOn': 'The report names no day then.',
  'site.yearlyKWh': 'Stays open: what fits cannot be said yet.',
  'site.pvKWp': 'Calculated without solar panels.',
  'site.peakKW': 'Calculated with the peak of the standard profile.',
  'site.peakKind': 'No amount depends on it.',
  'site.contractForm': 'Calculated with a firm contract.',
  'site.firmKW': 'Stays open: what fits for certain cannot be said then.',
  'site.groupContractKW': 'Calculated with the connection alone.',
  'site.strategy': 'Calculated with smart charging.',
  'site.batteryKWh': 'Calculated without a battery.',
  'site.batteryKW': 'Calculated without a battery.',
  'site.connectionOfferEuro': 'Calculated with the figure for the size that is needed.',
  'site.supply.contract': 'Calculated with one price per kWh.',
  'site.supply.origin': 'Calculated with the Dutch electricity mix.',
};

const sentences: Record<Language, Record<string, string>> = { nl, en };

/** The sentence for a place in the dossier such as `fleetGroups[2].zones`; undefined where a figure stands in. */
export function whenUnknown(path: string, language: Language): string | undefined {
  return sentences[language][path.replaceAll(/\[\d+\]/g, '')];
}

/** A share of the price of supply: "50 % van de leveringsprijs". */
export const ofSupplyPrice: Record<Language, (share: string) => string> = {
  nl: (share) => `${share} van de leveringsprijs`,
  en: (share) => `${share} of the supply price`,
};
