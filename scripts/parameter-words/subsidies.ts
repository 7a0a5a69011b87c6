/** Scopes and notes of subsidies and schemes: the English of the facts, and what it says in Dutch. */
export const subsidyWords: Readonly<Record<string, string>> = {
  'chassis price excl. VAT; new zero-emission truck':
    'prijs van het chassis exclusief btw; nieuwe emissievrije vrachtauto',
  '2025 table; a July 2026 compilation (SPR26A) gives the same end points 6.1%-29% and 15,200-115,200 for 2026.':
    'Tabel van 2025; een overzicht van juli 2026 (SPR26A) geeft dezelfde uitersten, 6,1-29 % en 15.200-115.200, voor 2026.',
  'per truck, excl. VAT': 'per vrachtauto, exclusief btw',
  'oversubscribed on day 2 (82.6 mln asked)': 'op dag 2 overtekend (82,6 miljoen gevraagd)',
  'closed at the date of this file': 'gesloten op de datum van dit bestand',
  'Next round: not announced in the material read (2027).':
    'Volgende ronde: niet aangekondigd in het gelezen materiaal (2027).',
  '4-year and 1-per-day rule from 2022/2024 sources.':
    'De regels van 4 jaar en 1 per dag komen uit bronnen van 2022/2024.',
  'TERUG24 (A) gives the 22 mln of October 2024; the other amounts come from press reports and AANZ25.':
    'TERUG24 (A) geeft de 22 miljoen van oktober 2024; de andere bedragen komen uit persberichten en AANZ25.',
  'SME; large enterprises about half; class by total power of the station':
    'mkb; grote ondernemingen ongeveer de helft; klasse naar totaal vermogen van het laadstation',
  'Amounts flagged by their author as to be verified with the RVO tool. Categories between 20 and 100 kW DC not listed.':
    'Volgens de opsteller moeten de bedragen nog met de rekenhulp van RVO worden nagegaan. Klassen tussen 20 en 100 kW DC staan er niet in.',
  'max 1,000 kWh per location; minimum subsidy 25,000 EUR':
    'hoogstens 1.000 kWh per locatie; minimale subsidie 25.000 euro',
  'SPR26D confirms 85/60; another August 2026 blog (SPR26C) still shows the 2024 rate of 160.':
    'SPR26D bevestigt 85/60; een ander blog van augustus 2026 (SPR26C) toont nog het bedrag van 2024: 160.',
  'to be logged per destination for 24 months': '24 maanden lang per bestemming te registreren',
  'excl. batteries (2026 text)': 'exclusief batterijen (tekst van 2026)',
  '350,000 also in RVO 2024 page summary.': '350.000 staat ook in de samenvatting van de RVO-pagina van 2024.',
  'no order may be signed before applying above the threshold':
    'boven de drempel mag vóór de aanvraag geen opdracht getekend zijn',
  'first come, first served; decision within 13 weeks': 'op volgorde van binnenkomst; besluit binnen 13 weken',
  'sources disagree: 122.5 mln (SPR26C), about 87.5 mln (SPR26A), 68.5 mln charging + 45 mln batteries (SPR26D)':
    'bronnen spreken elkaar tegen: 122,5 miljoen (SPR26C), ongeveer 87,5 miljoen (SPR26A), 68,5 miljoen laden + 45 miljoen batterijen (SPR26D)',
  'Remaining budget in November 2026 not known.': 'Wat er in november 2026 nog in het budget zit, is niet bekend.',
  'ended: no applications since 19-12-2025': 'gestopt: geen aanvragen meer sinds 19-12-2025',
  '2024 terms: max 50%, 3,500 per advice, 10,000 per applicant (RVO, A).':
    'Voorwaarden van 2024: hoogstens 50 %, 3.500 per advies, 10.000 per aanvrager (RVO, A).',
  'still useful as a report skeleton': 'nog bruikbaar als opzet voor een rapport',
  'public charging for heavy vehicles': 'openbaar laden voor zware voertuigen',
  '2025 budget 15 mln, poorly used because of the 600 kVA demand (AVMSPULA). 2026 round not confirmed. Amounts of about 19,000/43,000/80,000 EUR per station circulate (SPR26B).':
    'Budget van 2025 15 miljoen, weinig gebruikt door de eis van 600 kVA (AVMSPULA). Ronde van 2026 niet bevestigd. Er gaan bedragen rond van ongeveer 19.000/43.000/80.000 euro per laadstation (SPR26B).',
  'Vamil 20 mln': 'Vamil 20 miljoen',
  'Lower than the 189 mln of 2025 (AVMMIA).': 'Lager dan de 189 miljoen van 2025 (AVMMIA).',
  'removed from the Milieulijst 2026': 'van de Milieulijst 2026 geschrapt',
  'Disagreement: an August 2026 blog (SPR26C) says heavy-vehicle points are still listed. Chargers for cars are not.':
    'Tegenspraak: een blog van augustus 2026 (SPR26C) zegt dat laadpunten voor zware voertuigen nog op de lijst staan. Laders voor personenauto’s niet.',
  '2022 list: 45% MIA, no Vamil': 'lijst van 2022: 45 % MIA, geen Vamil',
  '2026 status and percentage NOT confirmed: look up the Milieulijst. MIA categories 27/36/45%.':
    'Stand en percentage van 2026 NIET bevestigd: zoek het op in de Milieulijst. MIA-categorieën 27/36/45 %.',
  'not found': 'niet gevonden',
  'Treat as zero until checked.': 'Reken met nul tot het is gecontroleerd.',
  'report to RVO within 3 months of the order': 'meld aan RVO binnen 3 maanden na de opdracht',
  'Accountancy Vanmorgen mentions 25,000 EUR minimum for electric mobile machinery.':
    'Accountancy Vanmorgen noemt een minimum van 25.000 euro voor elektrische mobiele werktuigen.',
  'PV (251102), battery (251118) on the list; charging points are not':
    'zonnepanelen (251102) en batterij (251118) staan op de lijst; laadpunten niet',
  '40% also in FISC26. Deduct SPRILA from the EIA base.':
    '40 % ook in FISC26. Trek SPRILA af van de grondslag van de EIA.',
  'total investments 2,901-71,683 EUR': 'totale investeringen 2.901-71.683 euro',
  'Vans count, not for cars; leased excluded.':
    'Bestelauto’s tellen mee, geldt niet voor personenauto’s; geleast uitgesloten.',
  'batteries and flexibility; budget 62 mln': 'batterijen en flexibiliteit; budget 62 miljoen',
  'transport indication from the grid operator needed': 'transportindicatie van de netbeheerder nodig',
  '2021-2024; replaced by BPM shift': '2021-2024; vervangen door de verschuiving van de bpm',
  'No open round found in the material.': 'Geen open ronde gevonden in het materiaal.',
  'not found here': 'hier niet gevonden',
  'Amsterdam had a subsidy for emission-free commercial vehicles (NKLGEM, B). Provide a free-text row per municipality.':
    'Amsterdam had een subsidie voor emissievrije bedrijfsauto’s (NKLGEM, B). Maak per gemeente een vrij tekstveld.',
  'innovation projects, not for standard charging': 'innovatieprojecten, niet voor gewoon laden',
  'DKTI Transport closed years ago; MOOI has periodic calls.':
    'DKTI Transport is al jaren gesloten; MOOI heeft van tijd tot tijd een ronde.',
  '1 ERE = 1 kg CO2e avoided; NEa register open since August 2026; book 2026 deliveries before 26-02-2027':
    '1 ERE = 1 kg CO₂-eq. vermeden; register van de NEa open sinds augustus 2026; boek de leveringen van 2026 in vóór 26-02-2027',
  'MID-certified meter required.': 'Een meter met MID-keur is verplicht.',
  'excl. VAT; own charging points via a booking service': 'exclusief btw; eigen laadpunten via een inboekdienst',
  'SALDOX: 0.10-0.13 (payouts July 2026); CAPAXXERE: up to 0.10; CLOUDEMS: 0.03-0.10. Market price, very volatile.':
    'SALDOX: 0,10-0,13 (uitbetalingen juli 2026); CAPAXXERE: tot 0,10; CLOUDEMS: 0,03-0,10. Marktprijs, zeer wisselvallig.',
  'share 50.5% (2026); price example 0.30 EUR/ERE; commission 18% -> about 0.082 EUR/kWh':
    'aandeel 50,5 % (2026); prijsvoorbeeld 0,30 euro per ERE; commissie 18 % -> ongeveer 0,082 euro per kWh',
  'Own computation: 0.183*3.6*0.505*0.30*0.82. Direct own PV counts 100% only without SDE++ and with guarantees of origin.':
    'Eigen berekening: 0,183*3,6*0,505*0,30*0,82. Rechtstreeks gebruikte eigen zonnestroom telt alleen voor 100 % zonder SDE++ en met garanties van oorsprong.',
  'Stated in words in sub.kia. What holds above this amount: sub.kia.fixed and what follows it.':
    'Staat in woorden in sub.kia. Wat boven dit bedrag geldt: sub.kia.fixed en wat daarop volgt.',
  'Stated in words in sub.aanzet.rules. The amounts are per truck, so an application is taken to be for one.':
    'Staat in woorden in sub.aanzet.rules. De bedragen gelden per vrachtauto; daarom telt een aanvraag voor één vrachtauto.',
  'The source says: large enterprises about half.': 'De bron zegt: grote ondernemingen ongeveer de helft.',
  'total investments of a company in a year': 'totale investeringen van een bedrijf in een jaar',
  'From 71,684 to 132,746 EUR. The table joins on to sub.kia, which another source gives. The amounts of later years are not known.':
    'Van 71.684 tot en met 132.746 euro. De tabel sluit aan op sub.kia, dat uit een andere bron komt. De bedragen van latere jaren zijn niet bekend.',
  'Above it the amount declines. The table joins on to sub.kia, which another source gives. The amounts of later years are not known.':
    'Daarboven neemt het bedrag af. De tabel sluit aan op sub.kia, dat uit een andere bron komt. De bedragen van latere jaren zijn niet bekend.',
  'Of the part above 132,746 EUR. The table joins on to sub.kia, which another source gives. The amounts of later years are not known.':
    'Van het deel boven 132.746 euro. De tabel sluit aan op sub.kia, dat uit een andere bron komt. De bedragen van latere jaren zijn niet bekend.',
  'Above it there is no KIA. The table joins on to sub.kia, which another source gives. The amounts of later years are not known.':
    'Daarboven is er geen KIA. De tabel sluit aan op sub.kia, dat uit een andere bron komt. De bedragen van latere jaren zijn niet bekend.',
};
