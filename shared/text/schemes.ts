/** Subsidy and tax schemes in words: what, for whom, when, and what goes wrong. Figures in braces, filled in by fillIn. */
import type { SchemeId, SchemeState } from '../tco/schemes.ts';

interface SchemeText {
  name: string;
  what: string;
  /** Order of steps, traps and what it cannot be combined with; null where there is nothing to warn of. */
  mind: string | null;
}

export interface SchemeWords {
  title: string;
  intro: string;
  columns: { scheme: string; state: string; mind: string };
  state: Record<SchemeState, string>;
  until: (day: string) => string;
  closedSince: (day: string) => string;
  from: (day: string) => string;
  countAnyway: string;
  countAnywayOf: (name: string) => string;
  counted: string;
  scheme: Record<SchemeId, SchemeText>;
}

const nl: SchemeWords = {
  title: 'Subsidies en fiscale regelingen',
  intro: 'De stand op de dag van het bezoek. Een gesloten regeling telt voor 0 mee.',
  columns: { scheme: 'Regeling', state: 'Stand', mind: 'Let op' },
  state: {
    open: 'open',
    announced: 'aangekondigd',
    closed: 'gesloten',
    standing: 'doorlopend',
    unconfirmed: 'niet bevestigd',
    ended: 'gestopt',
    ask: 'navragen',
  },
  until: (day) => `tot en met ${day}`,
  closedSince: (day) => `sinds ${day}`,
  from: (day) => `vanaf ${day}`,
  countAnyway: 'Reken alsof zij opengaat',
  countAnywayOf: (name) => `Reken alsof ${name} opengaat`,
  counted: 'op uw verzoek meegeteld',
  scheme: {
    aanzet: {
      name: 'AanZET',
      what: 'Deel van de prijs van een nieuwe emissievrije vrachtauto (N3, en N2 vanaf {sub.aanzet.n2.min} kg), naar bedrijfsgrootte en met een maximum.',
      mind: 'Teken geen onherroepelijke bestelling voordat u aanvraagt. Het kenteken moet binnen {sub.aanzet.register} jaar op naam staan. Een bedrijf mag {sub.aanzet.peryear} keer per jaar aanvragen: koopt u er meer, dan krijgt elke vrachtauto in de berekening zijn deel.',
    },
    sprila: {
      name: 'SPRILA, laadpunten',
      what: 'Vast bedrag per laadstation op eigen terrein, naar vermogen: AC vanaf {sub.sprila26.from.ac11} kW, DC vanaf {sub.sprila26.from.dc100} kW. Grote bedrijven krijgen ongeveer de helft.',
      mind: 'Vanaf {sub.sprila26.route} euro subsidie: vraag aan vóór u bestelt. Daaronder mag het achteraf. Onder {sub.sprila26.min} euro per locatie keert de regeling niets uit. Een bedrijf krijgt hoogstens {sub.sprila26.maxyear} euro per jaar; is het samen meer, dan krijgt elk laadpunt zijn deel. Niet samen met MIA voor hetzelfde laadpunt.',
    },
    sprilaBattery: {
      name: 'SPRILA, batterij',
      what: 'Voor een stationaire batterij: {sub.sprila26.batt.mkb} euro per kWh voor het mkb, {sub.sprila26.batt.groot} euro voor grote bedrijven.',
      mind: 'Ten minste {sub.sprila26.batt70} % van de ontladen stroom moet naar laadpunten gaan. Vanaf {sub.sprila26.batt.least} euro subsidie, tot {sub.sprila26.batt.most} kWh. Telt mee voor een gekozen batterij.',
    },
    mia: {
      name: 'MIA',
      what: 'Aftrek van de winst voor milieuvriendelijke bedrijfsmiddelen; in 2022 was dat {sub.mia.etruck} % voor een elektrische vrachtauto.',
      mind: 'De lijst van dit jaar is niet bevestigd: zoek het voertuig op in de Milieulijst. Meld binnen drie maanden na de bestelling, vanaf {sub.mia.min} euro.',
    },
    vamil: {
      name: 'Vamil',
      what: 'Vrij moment van afschrijven voor {sub.vamil} % van de investering.',
      mind: 'Telt 0. Op de laatst bekende Milieulijst (2022, code G 3116) staan elektrische vrachtauto’s zonder Vamil. Voor elektrische bestelauto’s en laadpunten is geen bron gevonden die Vamil noemt. Staat uw voertuig dit jaar wel op de lijst, dan scheelt dat rente: elektrisch is dan wat voordeliger dan hier staat.',
    },
    kia: {
      name: 'KIA',
      what: 'Aftrek van de winst over alles wat het bedrijf in een jaar koopt: {sub.kia} % van {sub.kia.from} tot en met {sub.kia.to} euro, {sub.kia.fixed} euro tot en met {sub.kia.fixed.to} euro, daarboven {sub.kia.decline} % van het meerdere minder. Boven {sub.kia.max} euro is er geen KIA.',
      mind: 'Geteld is wat u volgens het plan in dat jaar koopt: voertuigen, laadpunten, energiemanagement, batterij en zonnepanelen. Niet geteld: een zwaardere aansluiting, want geen bron zegt of die telt, en wat het bedrijf verder koopt. Koopt u meer, dan kan de KIA lager zijn. Subsidie is er niet afgetrokken; de bronnen zeggen er niets over. Niet voor lease en niet voor personenauto’s.',
    },
    eia: {
      name: 'EIA',
      what: 'Aftrek van de winst: {sub.eia} % van de investering in een batterij en in zonnepanelen.',
      mind: 'Meegerekend voor een batterij, na SPRILA, en voor panelen uit een gekozen maatregel. Laadpunten staan niet op de lijst. Zoek de voorwaarden op in de Energielijst; of EIA samengaat met SDE++ zeggen de bronnen niet.',
    },
    ere: {
      name: 'ERE (opvolger van HBE)',
      what: 'Opbrengst per kWh die u aan eigen laadpunten laadt: {sub.ere.kwh} euro per kWh.',
      mind: 'U heeft een contract met een inboekdienst en een MID-meter nodig. De prijs beweegt sterk.',
    },
    sde: {
      name: 'SDE++ (zon)',
      what: 'Voor zonnepanelen vanaf 15 kWp op een grote aansluiting.',
      mind: 'U heeft een transportindicatie van de netbeheerder nodig.',
    },
    flexe: {
      name: 'Flex-E',
      what: 'Voor batterijen en flexibel stroomgebruik, tot {sub.flexe} euro.',
      mind: 'Vraag RVO naar de stand van de ronde.',
    },
    spula: {
      name: 'SPULA',
      what: 'Voor openbaar laden van zware voertuigen.',
      mind: 'Vraagt een zware aansluiting en altijd openbare toegang; een ronde voor dit jaar is niet bevestigd.',
    },
    seba: { name: 'SEBA', what: 'Aanschafsubsidie voor elektrische bestelauto’s.', mind: null },
    sprilaAdvice: { name: 'SPRILA Advies', what: 'Bijdrage aan een advies over laden.', mind: null },
    lev: {
      name: 'LEV en vrachtfiets',
      what: 'Sommige gemeenten en provincies betalen mee.',
      mind: 'Vraag het na bij de gemeente.',
    },
    dkti: { name: 'DKTI en MOOI', what: 'Voor vernieuwende projecten.', mind: 'Niet voor een gewone laadplek.' },
  },
};

const en: SchemeWords = {
  title: 'Subsidies and tax schemes',
  intro: 'As they stand on the day of the visit. A closed scheme counts as 0.',
  columns: { scheme: 'Scheme', state: 'Status', mind: 'Note' },
  state: {
    open: 'open',
    announced: 'announced',
    closed: 'closed',
    standing: 'permanent',
    unconfirmed: 'not confirmed',
    ended: 'ended',
    ask: 'ask',
  },
  until: (day) => `until ${day}`,
  closedSince: (day) => `since ${day}`,
  from: (day) => `from ${day}`,
  countAnyway: 'Count it as if it opens',
  countAnywayOf: (name) => `Count ${name} as if it opens`,
  counted: 'counted at your request',
  scheme: {
    aanzet: {
      name: 'AanZET',
      what: 'Share of the price of a new zero-emission truck (N3, and N2 from {sub.aanzet.n2.min} kg), by company size and with a maximum.',
      mind: 'Sign no irrevocable order before you apply. The vehicle must be registered within {sub.aanzet.register} year. A company may apply {sub.aanzet.peryear} times a year: if you buy more, each truck gets its part in the calculation.',
    },
    sprila: {
      name: 'SPRILA, chargers',
      what: 'Fixed amount per charging station on own ground, by power: AC from {sub.sprila26.from.ac11} kW, DC from {sub.sprila26.from.dc100} kW. Large companies get about half.',
      mind: 'From {sub.sprila26.route} euro of subsidy: apply before you order. Below that afterwards is allowed. Below {sub.sprila26.min} euro per site nothing is paid. A company gets {sub.sprila26.maxyear} euro a year at most; if it is more together, each charger gets its part. Not together with MIA for the same charger.',
    },
    sprilaBattery: {
      name: 'SPRILA, battery',
      what: 'For a stationary battery: {sub.sprila26.batt.mkb} euro per kWh for an SME, {sub.sprila26.batt.groot} euro for a large company.',
      mind: 'At least {sub.sprila26.batt70} % of what is discharged must go to chargers. From {sub.sprila26.batt.least} euro of subsidy, up to {sub.sprila26.batt.most} kWh. Counted for a chosen battery.',
    },
    mia: {
      name: 'MIA',
      what: 'Deduction from profit for environmental investments; in 2022 {sub.mia.etruck} % for an electric truck.',
      mind: 'The list of this year is not confirmed: look the vehicle up in the Milieulijst. Report within three months of the order, from {sub.mia.min} euro.',
    },
    vamil: {
      name: 'Vamil',
      what: 'Free choice of depreciation for {sub.vamil} % of the investment.',
      mind: 'Counts 0. On the last known list (Milieulijst 2022, code G 3116) electric trucks stand without Vamil. For electric vans and chargers no source was found that names Vamil. If your vehicle is on the list this year after all, it saves interest: electric is then somewhat cheaper than shown here.',
    },
    kia: {
      name: 'KIA',
      what: 'Deduction from profit over all that the company buys in a year: {sub.kia} % from {sub.kia.from} up to {sub.kia.to} euro, {sub.kia.fixed} euro up to {sub.kia.fixed.to} euro, above that less by {sub.kia.decline} % of the rest. Above {sub.kia.max} euro there is no KIA.',
      mind: 'Counted is what you buy in that year by the plan: vehicles, chargers, energy management, battery and solar panels. Not counted: a heavier connection, because no source says whether it counts, and whatever else the company buys. If you buy more, the KIA may be lower. Subsidy is not taken off; the sources are silent on it. Not for lease and not for cars.',
    },
    eia: {
      name: 'EIA',
      what: 'Deduction from profit: {sub.eia} % of the investment in a battery and in solar panels.',
      mind: 'Counted for a battery, after SPRILA, and for panels of a chosen remedy. Chargers are not on the list. Look up the conditions in the list of the EIA (Energielijst); whether it goes together with SDE++ the sources do not say.',
    },
    ere: {
      name: 'ERE (successor of HBE)',
      what: 'Revenue per kWh that you charge at your own chargers: {sub.ere.kwh} euro per kWh.',
      mind: 'You need a contract with a booking service and an MID meter. The price moves a lot.',
    },
    sde: {
      name: 'SDE++ (solar)',
      what: 'For solar panels from 15 kWp on a large connection.',
      mind: 'You need a transport indication of the grid operator.',
    },
    flexe: {
      name: 'Flex-E',
      what: 'For batteries and flexible use of electricity, up to {sub.flexe} euro.',
      mind: 'Ask RVO about the state of the round.',
    },
    spula: {
      name: 'SPULA',
      what: 'For public charging of heavy vehicles.',
      mind: 'Asks for a heavy connection and public access always; a round for this year is not confirmed.',
    },
    seba: { name: 'SEBA', what: 'Purchase subsidy for electric vans.', mind: null },
    sprilaAdvice: { name: 'SPRILA advice', what: 'Contribution to an advice on charging.', mind: null },
    lev: {
      name: 'LEV and cargo bike',
      what: 'Some municipalities and provinces contribute.',
      mind: 'Ask the municipality.',
    },
    dkti: { name: 'DKTI and MOOI', what: 'For innovative projects.', mind: 'Not for an ordinary charging place.' },
  },
};

export const schemeWords = { nl, en };
