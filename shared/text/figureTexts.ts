/**
 * Figures of the set whose value is a text, in Dutch. The set gives them in the words of who gathered it; what is not
 * here is shown as it is: names, classes, lists of numbers.
 */
import type { Language } from '../format/numbers.ts';

const dutch: Readonly<Record<string, string>> = {
  'zero-emission only': 'alleen emissievrij',
  '15,16,19,23,26,27,31,SB,SF; age < 13 y': '15, 16, 19, 23, 26, 27, 31, SB, SF; jonger dan 13 jaar',
  'body code SH or special codes 70,145,146,147,149': 'carrosserie SH of bijzondere code 70, 145, 146, 147, 149',
  'until vehicle is 13 y old, at latest 2029/2030': 'tot het voertuig 13 jaar oud is, uiterlijk 2029 of 2030',
  'long delivery time; no ZE variant available (trucks); disproportionate financial consequences; hardship clause; handicap-adapted van; private van; PHEV truck driving electric in zone; grid congestion (since Aug 2025); animal ambulance':
    'lange levertijd; geen emissievrije uitvoering (vrachtauto’s); onevenredige financiële gevolgen; hardheidsclausule; aangepast voor een handicap; bestelauto van een particulier; hybride vrachtauto die in de zone elektrisch rijdt; netcongestie (sinds augustus 2025); dierenambulance',
  'active (no fines yet in autumn 2025)': 'actief (in het najaar van 2025 nog geen boetes)',
  'announced for end of 2027': 'aangekondigd voor eind 2027',
  'postponed to 2030': 'uitgesteld tot 2030',
  'no zone in this council term (2026-2030)': 'geen zone in deze raadsperiode (2026-2030)',
  'no zone in this council term': 'geen zone in deze raadsperiode',
  'first moved to 2030, then stopped completely': 'eerst uitgesteld tot 2030, daarna helemaal gestopt',
  'first moved to 2030, then dropped': 'eerst uitgesteld tot 2030, daarna geschrapt',
  'sources disagree: 2026 (ZELIST) or Schiphol since 2025 (GH18)':
    'bronnen spreken elkaar tegen: 2026, of Schiphol sinds 2025',
  'planned date passed; kept in coalition 2026': 'geplande datum is voorbij; staat nog in het coalitieakkoord van 2026',
  'active, under evaluation': 'actief, wordt geëvalueerd',
  'announced, outer districts excluded': 'aangekondigd, zonder de buitenwijken',
  'technical max mass of combination; CO2 emission class 1-5; Euro class only within CO2 class 1':
    'hoogste technische massa van de combinatie; CO₂-emissieklasse 1 tot en met 5; euroklasse alleen binnen CO₂-klasse 1',
  'lowered to the EU minimum': 'verlaagd tot het minimum van de EU',
  '2026-09-29 09:00 to 2026-10-16 12:00': '29-09-2026 09:00 tot 16-10-2026 12:00',
  'order not irrevocable before application; 70% advance; registered in name within 12 months; keep 4 years; max 1 application per enterprise per working day, 20 per year':
    'niet onherroepelijk bestellen vóór de aanvraag; 70 % voorschot; binnen 12 maanden op naam; 4 jaar houden; hoogstens 1 aanvraag per onderneming per werkdag en 20 per jaar',
  '2022: 13.5 mln; 2023: 30 mln; 2024: 45 + 22 mln; 2025: at least 30 mln (30 Sept round)':
    '2022: 13,5 miljoen; 2023: 30 miljoen; 2024: 45 + 22 miljoen; 2025: minstens 30 miljoen (ronde van 30 september)',
  '2026-01-20 09:00 to 2026-12-18 12:00': '20-01-2026 09:00 tot 18-12-2026 12:00',
  'expected growth of the electric fleet of own company, customers and staff; expected investment cost of charging infrastructure; ... (excerpt ends)':
    'verwachte groei van de elektrische vloot van bedrijf, klanten en personeel; verwachte investering in laadpunten; … (het uittreksel stopt hier)',
  'grid connection >= 600 kVA; >= 1,400 kW of stations of >= 200 kW; >= 2 stations >= 350 kW; CCS or MCS; foundations 50 t; clearance 4.2 m; space for 16.5 m combination; always public':
    'aansluiting van minstens 600 kVA; minstens 1.400 kW aan laadstations van minstens 200 kW; minstens 2 laadstations van minstens 350 kW; CCS of MCS; fundering 50 t; doorrijhoogte 4,2 m; ruimte voor een combinatie van 16,5 m; altijd openbaar',
  '2026-10-27 to 2026-11-26': '27-10-2026 tot 26-11-2026',
  ended: 'gestopt',
  varies: 'wisselt',
  'check RVO': 'kijk bij RVO',
  '0.183 kg/MJ x 3.6 MJ/kWh x renewable share x ERE price':
    '0,183 kg/MJ × 3,6 MJ/kWh × hernieuwbaar deel × prijs van een ERE',
  '<=50 kW LS; 51-125/136/150 kW MS/LS; above MS; >1.5/2 MW HS-TS/MS':
    'tot 50 kW LS; 51 tot 125, 136 of 150 kW MS/LS; daarboven MS; vanaf 1,5 of 2 MW HS-TS/MS',
  'around Eindhoven-West, Helmond-Zuid and parts of Veldhoven':
    'rond Eindhoven-West, Helmond-Zuid en delen van Veldhoven',
  '1 congestion relievers; 2 safety; 3 basic needs (housing, schools, health)':
    '1 wie congestie verzacht; 2 veiligheid; 3 basisbehoeften (wonen, scholen, zorg)',
  'in code since 2025-12-20': 'in de netcode sinds 20-12-2025',
  'full power in agreed hours, less outside': 'vol vermogen op afgesproken uren, daarbuiten minder',
  'no guaranteed capacity': 'geen gegarandeerd vermogen',
  'firm right, less in announced hours for a fee': 'vast recht, op aangekondigde uren minder tegen vergoeding',
  'ACM exemption or hub with GTO': 'ontheffing van de ACM, of een hub met een groepscontract',
  'present capacity (ATC), required (BTC), queue (WR), year solved (JC), colour (KI), expansions (NU)':
    'vermogen nu (ATC), gevraagd (BTC), wachtrij (WR), jaar van oplossing (JC), kleur (KI), uitbreidingen (NU)',
  'smart charging; lower power spread over the night or delayed start; shared charging plaza; battery; generator (not sustainable); non-guaranteed capacity':
    'slim laden; minder vermogen over de nacht verdeeld of later beginnen; gedeeld laadplein; batterij; aggregaat (niet duurzaam); niet-gegarandeerd vermogen',
  'sum of daily kWh (grid side) / hours all vehicles are parked':
    'som van de kWh per dag (aan de netkant) / uren waarin alle voertuigen stilstaan',
  'arrive 16:00-18:00, leave 06:30-07:30 (about 13 h)': 'terug 16:00-18:00, weg 06:30-07:30 (ongeveer 13 uur)',
  'arrive 15:00-19:00, leave 04:00-06:30 (9-12 h)': 'terug 15:00-19:00, weg 04:00-06:30 (9 tot 12 uur)',
  'ZE vehicle only for last km': 'emissievrij voertuig alleen voor de laatste kilometers',
  '56% of battery used on average': 'gemiddeld wordt 56 % van de accu gebruikt',
  'asks fleet and operations, shows charging power/energy and no-regret investments in infrastructure':
    'vraagt naar vloot en werk, toont laadvermogen, energie en investeringen waar u geen spijt van krijgt',
  'per business park: number of vans and trucks, expected electric ones and charging demand in 2025/2030/2035':
    'per bedrijventerrein: aantal bestelauto’s en vrachtauto’s, verwacht aantal elektrisch en laadvraag in 2025, 2030 en 2035',
  'cost difference BEV vs diesel truck over the whole life cycle':
    'verschil in kosten tussen een elektrische en een dieselvrachtauto over de hele levensduur',
  'cost of charging on own site; grid connection size decides the business case; 7 location types':
    'kosten van laden op eigen terrein; de grootte van de aansluiting beslist; 7 soorten locaties',
  'cost per day and investment per vehicle': 'kosten per dag en investering per voertuig',
  'fleet recognition scheme; named in the seed as tool for brokers':
    'erkenning voor vloten; genoemd als hulpmiddel voor logistiek makelaars',
  'status not confirmed; RVO pages laadinfrastructuur, SPRILA, SPULA and the SPRILA calculation tool exist':
    'stand niet bevestigd; bij RVO staan pagina’s over laadinfrastructuur, SPRILA, SPULA en de rekentool van SPRILA',
  'colour, queue, year solved per area; weekly-monthly updates':
    'kleur, wachtrij en jaar van oplossing per gebied; elke week of maand bijgewerkt',
  'Euro class, date of first admission, CO2 class (V7) and masses: inputs for ZE access and levy':
    'euroklasse, datum eerste toelating, CO₂-klasse (V7) en massa’s: nodig voor toegang tot zones en de heffing',
  'when to switch a truck, 2021': 'wanneer een vrachtauto overstapt, 2021',
  'official amounts per station': 'officiële bedragen per laadstation',
  'advice track per business park by a consultant (Stantec first, Hoogvliet-Gadering, 15 May 2025): charging plan plus energy solutions; energy demand there to grow 4-10x in 20 years':
    'adviestraject per bedrijventerrein door een adviesbureau (Stantec als eerste, Hoogvliet-Gadering, 15 mei 2025): laadplan en energieoplossingen; de energievraag groeit er in 20 jaar 4 tot 10 keer',
  '1 sustainability of the sector and ZE zones and local policy; 2 tailored advice on e-vehicle (current use, plans, km, TCO, subsidies); 3 basics of charging (AC/DC, private/public, peak power, connection/congestion); 4 efficient logistics (planning, hubs, LEV, modal shift, bundling)':
    '1 duurzaamheid van de sector, ZE-zones en lokaal beleid; 2 advies op maat over elektrische voertuigen (inzet nu, plannen, km, kosten, subsidies); 3 basis van laden (AC/DC, eigen of openbaar, piekvermogen, aansluiting en congestie); 4 efficiënte logistiek (planning, hubs, lichte voertuigen, water of spoor, bundelen)',
  'number, type and split of charging solutions; what fits on the present connection; what is needed later and which measures help; local generation/storage; smart energy management; depot/fast/neighbour/collective; legal and financial; independence':
    'aantal, soort en verdeling van laadoplossingen; wat past op de aansluiting van nu; wat later nodig is en welke maatregelen helpen; eigen opwek en opslag; slim energiebeheer; op het bedrijf, snel, bij buren of samen; juridisch en financieel; onafhankelijkheid',
  'not found; suggested: vehicles by class and Euro, yearly and longest-day km, replacement years, parking place at night, arrival/departure, own or leased site, connection size and contracted kW, yearly kWh and peak, PV/battery, interest in sharing, support wanted':
    'niet gevonden; voorstel: voertuigen naar soort en euroklasse, km per jaar en op de langste dag, jaren van vervanging, plaats ’s nachts, terugkomst en vertrek, eigen of gehuurde locatie, aansluiting en gecontracteerd vermogen, kWh per jaar en piek, zonnepanelen en batterij, belangstelling voor delen, gewenste steun',
  'named in seed': 'genoemd in de opdracht',
};

/** The text of a figure in the language of the reader. */
export function figureText(text: string, language: Language): string {
  return language === 'nl' ? (dutch[text] ?? text) : text;
}
