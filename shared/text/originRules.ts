/** The rule behind each figure that stands around the main ones: until when, what helps, the plan, several companies. */
import type { FurtherRuleKey, RuleKey } from '../assessment/origin.ts';
import type { Language } from '../format/numbers.ts';
import { annexRuleWords } from './annexRules.ts';
import { domainWords } from './domain.ts';
import { efficiencyOriginWords } from './efficiencyOrigins.ts';
import { shownOriginWords } from './shownOrigins.ts';
import { statedOriginWords } from './statedOrigins.ts';

const nl: Record<FurtherRuleKey, string> = {
  ...efficiencyOriginWords.nl.rules,
  ...shownOriginWords.nl.rules,
  ...statedOriginWords.nl.rules,
  ...annexRuleWords.nl,
  accessVehicles:
    'De voertuigen van alle groepen die in minstens één van hun zones zeker worden geweigerd, of waarvan dat door een ontbrekend antwoord nog open is. Elk voertuig telt één keer.',
  growth: 'Alle bekende groei van het bedrijf die in deze berekening meetelt, opgeteld.',
  asked: 'De laagste piek met slim laden, gedeeld door één min de veiligheidsmarge, naar boven afgerond.',
  figure: 'Een kengetal met bron: de waarde op de dag van het bezoek.',
  meterSum: 'De energie van alle gemeten kwartieren in het bestand, opgeteld; wat ontbreekt, telt niet mee.',
  meterPeak: 'Het hoogste gemeten kwartier dat van het net is afgenomen.',
  weekFilled:
    'Geteld: kwartieren van de gekozen week zonder meting. Daar staat het gemiddelde van hetzelfde kwartier op zulke dagen in de maanden.',
  yearKnown:
    'Kwartieren met een waarde in de laatste 365 dagen, gedeeld door alle kwartieren daarvan; naar beneden afgerond.',
  accessFirst: 'De vroegste dag waarop een zone een voertuig van het bedrijf zeker weigert.',
  tcoRange:
    'Elk onzeker kengetal apart op laag en op hoog, de andere gebruikelijk. De uitslagen naar boven en naar beneden zijn elk samengenomen: de wortel uit de som van de kwadraten.',
  unmetDay:
    'Wat slim laden na deze dag niet op tijd kan laden, omdat het bruikbare vermogen het niet toelaat. Samen is dit wat in de koudste werkweek niet geladen wordt.',
  roadDay:
    'Wat het voertuig op deze dag van de koudste week meer verbruikt dan er in de accu zit bij vertrek; gemeten in de accu.',
  nightPlan:
    'Uit het plan met de laagste piek, van de middag van deze dag tot de middag erna: het hoogste vermogen, en het vermogen van elk kwartier × een kwartier, opgeteld. Er zijn meer plannen met dezelfde piek.',
  chargerScheme:
    'Het bedrag van de hoogste klasse waarvan het laadpunt het vermogen haalt; een groot bedrijf krijgt een deel ervan. Niet meer dan een deel van de kosten, en alles samen niet meer dan een bedrijf per jaar krijgt.',
  remedySubsidy: 'Wat er aan SPRILA bij komt met deze maatregel; het is in de investering al verrekend.',
  againstNow:
    'De uitkomst van de variant min die van het dossier zoals het nu is, van allebei het afgeronde bedrag op het scherm.',
  meterKnown:
    'Geteld: kwartieren van het bestand waarvan de waarde bekend is, van alle kwartieren van het eerste tot het laatste.',
  meterBusiest:
    'Van elk uur van de week het gemiddelde van wat is gemeten, afgenomen min teruggeleverd; het hoogste daarvan.',
  meterFile: 'Geteld bij het lezen van het bestand.',
  meterYear:
    'De afname van de laatste 365 dagen in het bestand; kwartieren die ontbreken, tellen mee met het gemiddelde van de rest.',
  placeShare:
    'Wat alle voertuigen in een jaar op deze plek laden, gedeeld door wat zij in totaal laden; bij het voertuig gemeten.',
  billSaving: 'Wat er op de jaarrekening bij komt met direct laden, min wat er bij komt met slim laden.',
  neighbours:
    'Overgenomen uit de berekening van de bedrijven samen, op de genoemde dag. De regels en de dossiers erachter staan op het scherm van de bedrijven samen.',
  timeline: 'Voertuigen van de groepen die hier komen en op deze dag zeker worden geweigerd.',
  lineDifference: 'Het bedrag per jaar van de ene mogelijkheid min dat van diesel; onder nul is zij goedkoper.',
  tcoInvestment:
    'Wat bij aankoop wordt betaald voor alle voertuigen, laadpunten en hun deel van de locatie, na subsidie.',
  spread:
    'Er wordt tweeduizend keer gerekend, telkens met een andere waarde voor elk onzeker kengetal: uit een driehoek over laag, typisch en hoog, en altijd dezelfde reeks. Eén op de tien uitkomsten is lager dan laag, één op de tien hoger dan hoog. Ligt het bedrag waar het bij staat daarbuiten, dan loopt het bereik tot dat bedrag.',
  swing: 'Het verschil van alle voertuigen als alleen dit kengetal laag of hoog is en de rest typisch.',
  breakEven:
    'De waarde waarbij elektrisch en diesel even duur zijn, gezocht van nul tot viermaal de waarde van nu; de rest blijft gelijk. De bandbreedte is die van het kengetal in de bronnen; bij stroom op het bedrijf die van de leveringsprijs.',
  firstCheaper: 'Het eerste jaar van aankoop waarin elektrisch over de looptijd goedkoper is dan diesel.',
  questionEffect:
    'Het kostenverschil van alle voertuigen is uitgerekend met het laagste en het hoogste dat het antwoord kan zijn, en de rest typisch; genoemd is wat daartussen ligt. Waar de bedrijfsgrootte of de massa beslist, is met elk antwoord gerekend, en ook zonder.',
  firstTogether:
    'Het eerste jaar waarin alle voertuigen samen over de looptijd goedkoper zijn als zij allemaal in dat jaar elektrisch worden gekocht.',
  payback: 'Het eerste jaar waarin alle uitgaven voor elektrisch samen niet hoger zijn dan die voor diesel.',
  perKm: 'De contante waarde over de looptijd, gedeeld door de kilometers van die jaren.',
  planReplaced:
    'Voertuigen met dit jaar als jaar van vervanging, of door u naar dit jaar verplaatst, en elektrische voertuigen die aan het eind van hun looptijd opnieuw worden gekocht.',
  planElectric: 'Alle voertuigen die tot en met dit jaar zijn vervangen.',
  planSubsidy:
    'Subsidie en aftrek die horen bij wat dit jaar wordt gekocht. Wordt een voertuig opnieuw gekocht, dan tellen regelingen die dan niet open zijn niet mee; aftrek volgens de wet wel.',
  planCumulative: 'De kas van dit jaar en alle jaren ervoor, opgeteld.',
  planToday: 'Liters × uitstoot per liter van de voertuigen zoals zij nu zijn.',
  planDepot:
    'Kilometers per jaar × verbruik × het deel dat op het bedrijf laadt, gedeeld door één min het laadverlies; van alle voertuigen die in dit jaar elektrisch zijn.',
  planNight: 'De energie van de zwaarste winternacht, van alle voertuigen die in dit jaar elektrisch zijn.',
  scheme: 'De stand op de dag van het bezoek volgt uit begin en einde van de aanvraagperiode, of uit de bron.',
  connection: 'Stroom × spanning van de aansluiting, of kVA × arbeidsfactor.',
  contract: 'Het gecontracteerde vermogen zoals het is ingevuld.',
  ownPeak:
    'Het hoogste kwartier van het bedrijf zonder het laden van de vloot, in de koudste werkweek, met bekende groei.',
  short: 'Wat slim laden nodig heeft, min het bruikbare vermogen.',
  planned: 'Alle voertuigen van het plan die op het bedrijf laden.',
  fits: 'Het grootste aantal, in volgorde van vervanging, waarbij alles op tijd vol is en het bedrijf onder het bruikbare vermogen blijft. Een groep zonder vervangingsjaar komt eerst.',
  largest: 'Het grootste aantal van deze groep als alle andere groepen rijden zoals gepland.',
  furtherHeadroom: 'Het bruikbare vermogen van deze aansluiting min de eigen piek erop, de hele week.',
  furtherFits: 'Voertuigen die op de vorige aansluitingen niet passen en hier wel, met slim laden.',
  margin: 'Het bruikbare vermogen min het hoogste kwartier.',
  unmet: 'Wat in de koudste werkweek niet geladen wordt omdat het bruikbare vermogen het niet toelaat.',
  charger:
    'De lichtste lader waarmee het voertuig in zijn stilstand op tijd vol is, of de lader die is gekozen; hoogstens wat het voertuig aankan.',
  chargers: 'Eén laadpunt per voertuig, tenzij er een ander aantal is ingevuld.',
  chargersPresent: 'Laadpunten die er al zijn en bij deze groep passen.',
  needMean:
    'Kilometers van een gewone dag × verbruik × winterfactor, gedeeld door één min het laadverlies; hoogstens wat in de accu past.',
  road: 'Wat een dag meer vraagt dan in de accu past, wordt onderweg geladen.',
  night: 'Het plan met de laagste piek: wie wanneer laadt, per kwartier. Er zijn meer plannen met dezelfde piek.',
  billPart: 'Dit deel van de jaarrekening met laden, min hetzelfde deel zonder laden.',
  billTotal: 'De jaarrekening met laden min die zonder laden: de som van de delen.',
  charged: 'Kilometers per jaar × verbruik × het deel op het bedrijf, gedeeld door één min het laadverlies.',
  why: 'Met één voertuig meer dan past, blijft dit in de koudste werkweek ongeladen. De genoemde kwartieren en voertuigen bewijzen dat geen enkel plan het oplost.',
  untilVehicles:
    'Voertuigen die aan het eind van dit jaar elektrisch zijn en op het bedrijf laden. Is het vervangingsjaar niet bekend, dan telt de groep vanaf het eerste jaar.',
  untilGrowth: 'Bekende groei van het bedrijf tot en met dit jaar; groei zonder jaar telt meteen.',
  untilBase: 'De piek van het bedrijf zonder vloot in de koudste werkweek, met de groei tot dit jaar.',
  untilPeak: 'De hoogste piek van de koudste werkweek met de voertuigen en de groei van dit jaar.',
  untilFits: 'Of met slim laden alles op tijd vol is en het bedrijf onder het bruikbare vermogen blijft.',
  untilFirst: 'Het eerste jaar waarin het niet meer past; leeg als het in alle jaren past.',
  setbackRoom:
    'Het bruikbare vermogen min de laagst mogelijke piek als deze tegenvaller optreedt. Bij kou geldt de hoge winterfactor.',
  setbackRoad: 'Wat door deze tegenvaller onderweg moet worden geladen, boven wat het plan daar al laadt.',
  roomAsIs:
    'Het bruikbare vermogen min het hoogste kwartier met alle voertuigen van het plan, voordat er iets verandert.',
  remedyGain: 'De ruimte met deze maatregel min de ruimte zonder. Alles is opnieuw doorgerekend.',
  remedyFits: 'Voertuigen die in volgorde van vervanging passen met deze maatregel.',
  remedyAmount: 'De kleinste hoeveelheid waarmee het plan past, of de grootste die er is; of wat u hebt gekozen.',
  remedyInvestment: 'Hoeveelheid × prijs. Open betekent dat er geen kengetal met bron is; het telt nooit als nul.',
  remedyYearly:
    'Wat het per jaar meer kost dan nu. Open betekent dat er geen kengetal met bron is; het telt nooit als nul.',
  remedyTime: 'De doorlooptijd die de netbeheerders noemen, naar de stand van het net op deze plek.',
  combination: 'De maatregelen na elkaar, elk op wat de vorige overlaten; kosten opgeteld.',
  yearPeak:
    'Het hoogste kwartier van alle 35.040 kwartieren van een jaar, met het weer van een gewoon jaar en kilometers die over het jaar kloppen.',
  yearCharged: 'Alles wat in dat jaar op het bedrijf wordt geladen.',
  yearAbove: 'Uren waarin het bedrijf met laden boven het bruikbare vermogen komt.',
  without: 'Dezelfde berekening, zonder de gekozen maatregelen.',
  aimCost:
    'Stroom tegen de prijs van elk uur en de piek van elke maand, over twaalf gemiddelde weken met alle voertuigen van het plan; zonder energiebelasting en vaste kosten.',
  aimPeak: 'Het hoogste kwartier van elke maand in die twaalf weken.',
  guaranteed: 'Het grootste aantal, in volgorde van vervanging, op het deel van het vermogen dat altijd zeker is.',
  typicalWeek: 'Het hoogste kwartier van een gemiddelde week: gewoon verbruik, gewone zon, geen winterfactor.',
  parkVehicles: 'Voertuigen van alle gekozen bedrijven die op het bedrijf laden.',
  parkPeak: 'Het hoogste kwartier van de koudste werkweek, van alle bedrijven bij elkaar opgeteld.',
  parkSingles: 'Elk bedrijf laadt met zijn eigen laagste piek; daarna zijn de kwartieren opgeteld.',
  parkWon: 'De piek als elk bedrijf voor zich slim laadt, min de gezamenlijke piek; elk afgerond.',
  parkJoint: 'De laagst mogelijke piek als alle bedrijven samen één plan maken; exact berekend.',
  parkContracts: 'Gecontracteerde vermogens en kleine aansluitingen opgeteld; wat niet bekend is, telt niet mee.',
  parkMore: 'Het groepscontract dat nodig is, min de contracten van nu; elk afgerond. Negatief: er is al genoeg.',
  parkGroup: 'De gezamenlijke piek, gedeeld door één min de veiligheidsmarge.',
  parkSimultaneity: 'De gezamenlijke piek gedeeld door de som van de pieken van elk bedrijf, bij direct laden.',
  parkSimultaneitySingles:
    'De piek als elk bedrijf voor zich slim laadt, gedeeld door de som van de laagste pieken van elk bedrijf.',
  parkMember: 'De piek van dit bedrijf in de koudste werkweek, zoals in zijn eigen dossier.',
  parkBrings: 'Contract of kleine aansluiting min de eigen laagste piek. Positief is ruimte voor de anderen.',
  parkPlaza:
    'Alle voertuigen laden op één plein met een eigen aansluiting: plekken die tegelijk bezet zijn, de laagste piek en de energie van de koudste week.',
};

const en: Record<FurtherRuleKey, string> = {
  ...efficiencyOriginWords.en.rules,
  ...shownOriginWords.en.rules,
  ...statedOriginWords.en.rules,
  ...annexRuleWords.en,
  accessVehicles:
    'The vehicles of all groups that are refused for certain in at least one of their zones, or of which that is still open for want of an answer. Each vehicle counts once.',
  growth: 'All known growth of the company that counts in this calculation, added up.',
  asked: 'The lowest peak with smart charging, divided by one less the safety margin, rounded up.',
  figure: 'A figure with a source: its value on the day of the visit.',
  meterSum: 'The energy of all measured quarters in the file, added up; what is missing does not count.',
  meterPeak: 'The highest measured quarter taken from the grid.',
  weekFilled:
    'Counted: quarters of the chosen week without a reading. They have the mean of the same quarter on such days in the months.',
  yearKnown: 'Quarters with a value in the last 365 days, divided by all quarters of them; rounded down.',
  accessFirst: 'The earliest day on which a zone refuses a vehicle of the company for certain.',
  tcoRange:
    'Each uncertain figure by itself at low and at high, the others typical. The effects upward and downward are each combined: the root of the sum of the squares.',
  unmetDay:
    'What smart charging cannot charge in time after this day, because the usable power does not allow it. Together this is what is not charged in the coldest working week.',
  roadDay:
    'What the vehicle uses on this day of the coldest week beyond what is in the battery at departure; measured at the battery.',
  nightPlan:
    'From the plan with the lowest peak, from noon of this day to the next noon: the highest power, and the power of each quarter × a quarter of an hour, added up. Other plans have the same peak.',
  chargerScheme:
    'The amount of the highest class whose power the charger has; a large company gets a part of it. Not more than a share of the cost, and all together not more than a company gets in a year.',
  remedySubsidy: 'What SPRILA adds with this remedy; it is in the investment already.',
  againstNow:
    'The outcome of the variant less that of the dossier as it is now, of both the rounded amount on the screen.',
  meterKnown: 'Counted: quarters of the file of which the value is known, of all quarters from the first to the last.',
  meterBusiest: 'Of each hour of the week the mean of what was measured, taken less fed in; the highest of those.',
  meterFile: 'Counted while the file was read.',
  meterYear:
    'What was taken in the last 365 days of the file; quarters that are missing count at the mean of the others.',
  placeShare:
    'What all vehicles charge at this place in a year, divided by all that they charge; measured at the vehicle.',
  billSaving: 'What the yearly bill rises with charging at once, less what it rises with smart charging.',
  neighbours:
    'Taken over from the calculation of the companies together, on the day named. Its rules and the dossiers behind it stand on the screen of the companies together.',
  timeline: 'Vehicles of the groups that come here and are refused for certain on this day.',
  lineDifference: 'The yearly amount of the one way less that of diesel; below zero it is cheaper.',
  tcoInvestment: 'What is paid at purchase for all vehicles, chargers and their part of the site, after subsidy.',
  spread:
    'Calculated two thousand times, each time with another value for each uncertain figure: from a triangle over low, typical and high, and always the same series. One in ten outcomes is below low, one in ten above high. Where the amount that it stands beside lies outside, the range goes on to that amount.',
  swing: 'The difference of all vehicles when this figure alone is low or high and the others typical.',
  breakEven:
    'The value at which electric and diesel cost the same, looked for from zero to four times the value of now; all else stays. The range is that of the figure in the sources; of electricity at the company that of the supply price.',
  firstCheaper: 'The first year of purchase in which electric is cheaper than diesel over the horizon.',
  questionEffect:
    'The difference in cost of all vehicles was worked out with the lowest and the highest that the answer can be, and all else typical; what lies between them is named. Where the size of the company or a mass decides, each answer was tried, and none too.',
  firstTogether:
    'The first year in which all vehicles together are cheaper over the horizon if all of them are bought electric in that year.',
  payback: 'The first year in which all payments for electric together are no higher than those for diesel.',
  perKm: 'The present value over the horizon, divided by the kilometres of those years.',
  planReplaced:
    'Vehicles with this year as their replacement year, or moved to it by you, and electric vehicles bought again at the end of their years.',
  planElectric: 'All vehicles that have been replaced up to and including this year.',
  planSubsidy:
    'Subsidy and deductions that come with what is bought in this year. When a vehicle is bought again, schemes that are not open by then do not count; deductions by law do.',
  planCumulative: 'The cash of this year and of all years before it, added up.',
  planToday: 'Litres × emissions per litre of the vehicles as they are now.',
  planDepot:
    'Kilometres a year × use × the part charged at the company, divided by one less the charging loss; of all vehicles that are electric in this year.',
  planNight: 'The energy of the heaviest winter night, of all vehicles that are electric in this year.',
  scheme: 'The state on the day of the visit follows from start and end of the round, or from the source.',
  connection: 'Current × voltage of the connection, or kVA × power factor.',
  contract: 'The contracted power as it was entered.',
  ownPeak:
    'The highest quarter hour of the company without charging the fleet, in the coldest working week, with known growth.',
  short: 'What smart charging needs, less the usable power.',
  planned: 'All vehicles of the plan that charge at the company.',
  fits: 'The largest number, in order of replacement, with which everything is full in time and the company stays below the usable power. A group without a replacement year comes first.',
  largest: 'The largest number of this group with all other groups as planned.',
  furtherHeadroom: 'The usable power of this connection less its own peak, all week.',
  furtherFits: 'Vehicles that do not fit on the connections before and do here, with smart charging.',
  margin: 'The usable power less the highest quarter hour.',
  unmet: 'What is not charged in the coldest working week because the usable power does not allow it.',
  charger:
    'The lightest charger with which the vehicle is full in time, or the charger that was chosen; no more than the vehicle takes.',
  chargers: 'One charger per vehicle, unless another number was entered.',
  chargersPresent: 'Chargers that are there already and suit this group.',
  needMean:
    'Kilometres of an ordinary day × use × winter factor, divided by one less the charging loss; no more than the battery holds.',
  road: 'What a day asks beyond the battery is charged on the road.',
  night: 'The plan with the lowest peak: who charges when, per quarter. Other plans have the same peak.',
  billPart: 'This part of the yearly bill with charging, less the same part without.',
  billTotal: 'The yearly bill with charging less that without: the sum of the parts.',
  charged: 'Kilometres a year × use × the part at the company, divided by one less the charging loss.',
  why: 'With one vehicle more than fits, this stays uncharged in the coldest working week. The quarters and vehicles named prove that no plan can solve it.',
  untilVehicles:
    'Vehicles that are electric at the end of this year and charge at the company. Where the replacement year is unknown, the group counts from the first year.',
  untilGrowth: 'Known growth of the company up to this year; growth without a year counts at once.',
  untilBase: 'The peak of the company without its fleet in the coldest working week, with the growth up to this year.',
  untilPeak: 'The highest peak of the coldest working week with the vehicles and the growth of this year.',
  untilFits: 'Whether with smart charging everything is full in time and the company stays below the usable power.',
  untilFirst: 'The first year in which it no longer fits; empty where it fits in all years.',
  setbackRoom:
    'The usable power less the lowest possible peak when this setback happens. In the cold the high winter factor holds.',
  setbackRoad: 'What must be charged on the road because of this setback, beyond what the plan charges there.',
  roomAsIs: 'The usable power less the highest quarter hour with all vehicles of the plan, before anything changes.',
  remedyGain: 'The room with this remedy less the room without. Everything was calculated again.',
  remedyFits: 'Vehicles that fit with this remedy, in order of replacement.',
  remedyAmount: 'The least with which the plan fits, or the most there is; or what you chose.',
  remedyInvestment: 'Amount × price. Open means that there is no sourced figure; it never counts as zero.',
  remedyYearly:
    'What it costs more in a year than now. Open means that there is no sourced figure; it never counts as zero.',
  remedyTime: 'The lead time that grid operators speak of, by the state of the grid at this place.',
  combination: 'The remedies one after the other, each on what the ones before leave; costs added up.',
  yearPeak:
    'The highest quarter hour of all 35,040 quarters of a year, with the weather of an ordinary year and kilometres that add up over the year.',
  yearCharged: 'All that is charged at the company in that year.',
  yearAbove: 'Hours in which the company with charging is above the usable power.',
  without: 'The same calculation without the chosen remedies.',
  aimCost:
    'Power at the price of every hour and the peak of every month, over twelve mean weeks with all vehicles of the plan; without energy tax and fixed costs.',
  aimPeak: 'The highest quarter hour of each month in those twelve weeks.',
  guaranteed: 'The largest number, in the order of replacement, on the part of the power that is always certain.',
  typicalWeek: 'The highest quarter hour of a mean week: ordinary use, usual sun, no winter factor.',
  parkVehicles: 'Vehicles of all chosen companies that charge at their company.',
  parkPeak: 'The highest quarter hour of the coldest working week, all companies added up.',
  parkSingles: 'Each company charges at its own lowest peak; then the quarters are added up.',
  parkWon: 'The peak when each company charges smartly by itself, less the joint peak; each rounded.',
  parkJoint: 'The lowest possible peak when all companies make one plan; calculated exactly.',
  parkContracts: 'Contracted powers and small connections added up; what is not known does not count.',
  parkMore:
    'The group contract that is needed, less the contracts of now; each rounded. Negative: there is enough already.',
  parkGroup: 'The joint peak, divided by one less the safety margin.',
  parkSimultaneity: 'The joint peak divided by the sum of the peaks of the companies, charging at once.',
  parkSimultaneitySingles:
    'The peak when each company charges smartly by itself, divided by the sum of the lowest peaks of the companies.',
  parkMember: 'The peak of this company in the coldest working week, as in its own dossier.',
  parkBrings: 'Contract or small connection less its own lowest peak. Positive is room for the others.',
  parkPlaza:
    'All vehicles charge on one plaza with a connection of its own: places in use at the same time, the lowest peak and the energy of the coldest week.',
};

const further = { nl, en };

/** The rule in words. */
export function ruleText(rule: RuleKey, language: Language): string {
  return rule in further[language]
    ? further[language][rule as FurtherRuleKey]
    : domainWords[language].origin[rule as keyof (typeof domainWords)['nl']['origin']];
}
