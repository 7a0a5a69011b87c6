/** The rules of what stands in sentences and tables of the report beside the main values. */
import type { FurtherRuleKey } from '../assessment/origin.ts';

type TableRule = Extract<
  FurtherRuleKey,
  | 'swingEffect'
  | 'billPerKWh'
  | 'besidesPerKWh'
  | 'allInPerKWh'
  | 'investmentMore'
  | 'stepInvestment'
  | 'stepPerYear'
  | 'allVehicles'
  | 'likeChargers'
  | 'likeChargersPresent'
  | 'classMean'
  | 'neighboursWon'
  | 'asPrinted'
>;

const nl: Record<TableRule, string> = {
  swingEffect: 'De uitkomst als dit kengetal hoog is, min de uitkomst als het laag is; zonder minteken.',
  billPerKWh:
    'Dit deel van de jaarrekening met laden, min hetzelfde deel zonder laden, gedeeld door de geladen kWh. In de tabel is elke regel afgerond, en het totaal is de som van die regels.',
  besidesPerKWh:
    'Het jaarbedrag van alle laadpunten na subsidie, of van de opbrengst ERE, gedeeld door de kWh die op het bedrijf zijn geladen.',
  allInPerKWh: 'De stroomprijs per kWh, plus de laadpunten en min de opbrengst ERE per kWh.',
  investmentMore: 'Wat bij aankoop voor alle elektrische voertuigen wordt betaald, min hetzelfde voor nieuwe diesels.',
  stepInvestment:
    'Wat bij aankoop van de voertuigen van de eerste stap meer wordt betaald dan voor nieuwe diesels, met hun laadpunten en met wat de locatie als geheel nodig heeft om slim te laden; zonder zwaardere aansluiting.',
  stepPerYear: 'Elektrisch min diesel per voertuig per jaar × het aantal voertuigen van de eerste stap.',
  likeChargers: 'De laadpunten van alle groepen met zo’n lader, opgeteld.',
  likeChargersPresent: 'De laadpunten die er al zijn van alle groepen met zo’n lader, opgeteld.',
  classMean:
    'Elektrisch min diesel per voertuig per jaar, gemiddeld over alle voertuigen van de groepen van deze soort die duurder zijn, of die goedkoper zijn.',
  neighboursWon: 'De piek als ieder bedrijf zijn eigen laden stuurt, min de piek als de bedrijven samen sturen.',
  allVehicles: 'De aantallen van alle groepen opgeteld.',
  asPrinted: 'Dit is het cijfer zoals het in het rapport is gedrukt.',
};

const en: Record<TableRule, string> = {
  swingEffect: 'The result when this figure is high, less the result when it is low; without the minus sign.',
  billPerKWh:
    'This part of the yearly bill with charging, less the same part without, divided by the kWh charged. In the table each line is rounded, and the total is the sum of those lines.',
  besidesPerKWh:
    'The yearly amount of all chargers after subsidy, or of the ERE revenue, divided by the kWh charged at the company.',
  allInPerKWh: 'The price of power per kWh, plus the chargers and less the ERE revenue per kWh.',
  investmentMore: 'What is paid at purchase for all electric vehicles, less the same for new diesels.',
  stepInvestment:
    'What is paid more at purchase for the vehicles of the first step than for new diesels, with their chargers and with what the site as a whole needs for smart charging; without a heavier connection.',
  stepPerYear: 'Electric less diesel per vehicle a year × the number of vehicles of the first step.',
  likeChargers: 'The chargers of all groups with such a charger, added up.',
  likeChargersPresent: 'The chargers that are there already of all groups with such a charger, added up.',
  classMean:
    'Electric less diesel per vehicle a year, the mean over all vehicles of the groups of this kind that are dearer, or that are cheaper.',
  neighboursWon: 'The peak when each company steers its own charging, less the peak when they steer together.',
  allVehicles: 'The numbers of all groups added up.',
  asPrinted: 'This is the figure as it is printed in the report.',
};

export const annexRuleWords = { nl, en };
