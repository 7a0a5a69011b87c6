/**
 * What the facts say of their sources in words of their own, in the language of the reader. Names of publishers and
 * titles of publications stand as they are; only what describes them has an entry, by the exact text of the facts. Makes
 * of vehicles and chargers stand in those texts, and in none that is shown.
 */
import type { Language } from '../format/numbers.ts';

type Both = Readonly<Record<Language, string>>;

const on = (name: string, subject: string, nlSubject = subject): Both => ({
  nl: `${name}, over ${nlSubject}`,
  en: `${name}, on ${subject}`,
});

const quoting = (name: string, quoted: string): Both => ({
  nl: `${name}, naar ${quoted}`,
  en: `${name}, quoting ${quoted}`,
});

const openData = (name: string): Both => ({ nl: `${name} (open data)`, en: `${name} (open data)` });

/** Publishers whose text holds more than a name. */
export const publisherNames: Readonly<Record<string, Both>> = {
  'ANP via ZeelandNet': { nl: 'ANP, bij ZeelandNet', en: 'ANP, at ZeelandNet' },
  'AutoReview (partnerbijdrage)': { nl: 'AutoReview (partnerbijdrage)', en: 'AutoReview (partner content)' },
  'AutoReview, on RAI Vereniging': on('AutoReview', 'RAI Vereniging'),
  'Business Car (AFP and Thatcham)': { nl: 'Business Car (AFP en Thatcham)', en: 'Business Car (AFP and Thatcham)' },
  'CE Delft, RIVM, TNO Inro': { nl: 'CE Delft, RIVM en TNO Inro', en: 'CE Delft, RIVM and TNO Inro' },
  'CIVITAS (EU programme)': { nl: 'CIVITAS (Europees programma)', en: 'CIVITAS (EU programme)' },
  'Duurzaam Bedrijfsleven, on TNO/TU Delft/HR/HU': on('Duurzaam Bedrijfsleven', 'TNO/TU Delft/HR/HU'),
  'Duurzaam Capelle (over ZE-zone Rotterdam)': on('Duurzaam Capelle', 'the ZE zone Rotterdam', 'de ZE-zone Rotterdam'),
  'Epiroc (chargers with Kempower technology)': {
    nl: 'Epiroc (maker van laders)',
    en: 'Epiroc (maker of chargers)',
  },
  'FREVUE (EU project)': { nl: 'FREVUE (Europees project)', en: 'FREVUE (EU project)' },
  'Future Transport News, on MAN': on('Future Transport News', 'a maker of trucks', 'een vrachtwagenbouwer'),
  'GitHub Dingzeefs/case_gazelle (data/external/ze_steden.csv), quoting Dutch Cycling Embassy Cargo Bike ZEZ report': {
    nl: 'Openbare lijst van gemeenten, naar een rapport van de Dutch Cycling Embassy',
    en: 'Public list of municipalities, quoting a report of the Dutch Cycling Embassy',
  },
  'HBEFA 4.1 extract in open data of the Paul Scherrer Institute': {
    nl: 'Uittreksel van HBEFA 4.1 in open data van het Paul Scherrer Institute',
    en: 'Extract of HBEFA 4.1 in open data of the Paul Scherrer Institute',
  },
  'HBEFA 4.2 extract in open data of the Paul Scherrer Institute': {
    nl: 'Uittreksel van HBEFA 4.2 in open data van het Paul Scherrer Institute',
    en: 'Extract of HBEFA 4.2 in open data of the Paul Scherrer Institute',
  },
  'Huss-Verlag (long-term test bestof9, with TUEV Sued)': {
    nl: 'Huss-Verlag (duurtest bestof9, met TÜV Süd)',
    en: 'Huss-Verlag (long-term test bestof9, with TÜV Süd)',
  },
  'LinkDaddy News, on Geotab': on('LinkDaddy News', 'Geotab'),
  'Logistiek010 / gemeente Rotterdam': {
    nl: 'Logistiek010 en de gemeente Rotterdam',
    en: 'Logistiek010 and the municipality of Rotterdam',
  },
  'Merkur (logistics head of a brewery)': {
    nl: 'Merkur (hoofd logistiek van een brouwerij)',
    en: 'Merkur (logistics head of a brewery)',
  },
  'Midden-Limburg Bereikbaar (logistiek makelaars)': {
    nl: 'Midden-Limburg Bereikbaar (logistiek makelaars)',
    en: 'Midden-Limburg Bereikbaar (logistics brokers)',
  },
  'Ministerie van IenW / Staatsblad': {
    nl: 'Ministerie van IenW, Staatsblad',
    en: 'Ministry of Infrastructure and Water Management, Staatsblad',
  },
  'Ministerie van IenW / vrachtwagenheffingsbeleid.nl': {
    nl: 'Ministerie van IenW, vrachtwagenheffingsbeleid.nl',
    en: 'Ministry of Infrastructure and Water Management, vrachtwagenheffingsbeleid.nl',
  },
  'NH Nieuws, on Hogeschool van Amsterdam (LEVV-LOGIC)': on('NH Nieuws', 'Hogeschool van Amsterdam (LEVV-LOGIC)'),
  'Nature Energy (Borlaug e.a., NREL)': {
    nl: 'Nature Energy (Borlaug e.a., NREL)',
    en: 'Nature Energy (Borlaug et al., NREL)',
  },
  'Nieuwsblad Transport over CE Delft/NAL': on('Nieuwsblad Transport', 'CE Delft/NAL'),
  'Oeko-Institut (open data, Germany)': {
    nl: 'Öko-Institut (open data, Duitsland)',
    en: 'Öko-Institut (open data, Germany)',
  },
  'Op weg naar ZES (Rijksoverheid/partners)': {
    nl: 'Op weg naar ZES (Rijksoverheid en partners)',
    en: 'Op weg naar ZES (national government and partners)',
  },
  'Optimise Prime (UK Power Networks, Royal Mail, British Gas)': {
    nl: 'Optimise Prime (UK Power Networks, Royal Mail, British Gas)',
    en: 'Optimise Prime (UK Power Networks, Royal Mail, British Gas)',
  },
  'PIEK International, quoting Milieulijst 2022': {
    nl: 'PIEK International, naar de Milieulijst 2022',
    en: 'PIEK International, quoting the Milieulijst 2022',
  },
  'PZC over HZ': on('PZC', 'HZ'),
  'Paul Scherrer Institute (open data)': openData('Paul Scherrer Institute'),
  'Paul Scherrer Institute (open data), quoting HBEFA 4.1': quoting('Paul Scherrer Institute (open data)', 'HBEFA 4.1'),
  'Paul Scherrer Institute (open data), quoting ICCT 2023 and TRACCS': {
    nl: 'Paul Scherrer Institute (open data), naar ICCT 2023 en TRACCS',
    en: 'Paul Scherrer Institute (open data), quoting ICCT 2023 and TRACCS',
  },
  'Sustainability 13, 246 (Mousavi e.a.)': {
    nl: 'Sustainability 13, 246 (Mousavi e.a.)',
    en: 'Sustainability 13, 246 (Mousavi et al.)',
  },
  'TTM.nl over ICCT': on('TTM.nl', 'ICCT'),
  'Tilburg University (Cruijssen e.a.)': {
    nl: 'Tilburg University (Cruijssen e.a.)',
    en: 'Tilburg University (Cruijssen et al.)',
  },
  'Transport Engineer, on the DAF/Cenex Battery Electric Truck Trial': on(
    'Transport Engineer',
    'a trial of Cenex with electric rigid trucks',
    'een proef van Cenex met elektrische bakwagens',
  ),
  'USP (UK depot electrification firm)': {
    nl: 'USP (Brits bedrijf voor laden op depots)',
    en: 'USP (UK depot electrification firm)',
  },
  'UTA, on TNO (2022)': on('UTA', 'TNO (2022)'),
  'ecomento, on Berylls': on('ecomento', 'Berylls'),
  'electrive, on Daimler Truck': on('electrive', 'a maker of trucks', 'een vrachtwagenbouwer'),
  'firmenauto, on measurements by ADAC': on('firmenauto', 'measurements by ADAC', 'metingen van de ADAC'),
  'freenet (on a test by auto motor und sport)': on(
    'freenet',
    'a test by auto motor und sport',
    'een test van auto motor und sport',
  ),
  'news-news.zip (press digest)': { nl: 'news-news.zip (persoverzicht)', en: 'news-news.zip (press digest)' },
  'nieuws.nl (NAL-rapport)': on('nieuws.nl', 'a report of NAL', 'een rapport van de NAL'),
  'press report on TNO for branch organisations and Topsector Logistiek': {
    nl: 'Persbericht over TNO voor brancheorganisaties en Topsector Logistiek',
    en: 'Press report on TNO for branch organisations and Topsector Logistiek',
  },
  'press summary of an interview with Ayvens': {
    nl: 'Persoverzicht, interview met Ayvens',
    en: 'Press summary, interview with Ayvens',
  },
  'presseradar, on Trucker/VerkehrsRundschau': on('presseradar', 'Trucker/VerkehrsRundschau'),
  'reifenpresse, on AIRP (Italian retreading association)': on(
    'reifenpresse',
    'AIRP (Italian retreading association)',
    'AIRP (Italiaanse vereniging van loopvlakvernieuwers)',
  ),
  'stern, interview with Berylls': { nl: 'stern, interview met Berylls', en: 'stern, interview with Berylls' },
};

/** Titles that are no publication's own: of files and notes through which a figure was found. */
export const secondaryTitles: Readonly<Record<string, Both>> = {
  'KIA-tabel 2026 van de Belastingdienst': {
    nl: 'KIA-tabel 2026 van de Belastingdienst',
    en: 'KIA table 2026 of the Belastingdienst',
  },
  'emission_factors.csv: Dutch scope 1 and 2 factors (list with 0.483 kg/kWh for grey power)': {
    nl: 'Lijst van CO2emissiefactoren.nl',
    en: 'List of CO2emissiefactoren.nl',
  },
  'Leidraad-overzicht / site text: first 18 municipalities plus Schiphol': {
    nl: 'Overzicht van de eerste 18 gemeenten en Schiphol',
    en: 'Overview of the first 18 municipalities and Schiphol',
  },
  'Zero emission zones - Rijkswaterstaat/NDW dataset description': {
    nl: 'Beschrijving van de zonegegevens van Rijkswaterstaat en NDW',
    en: 'Description of the zone data of Rijkswaterstaat and NDW',
  },
  'Stadslogistiek en goederenvervoer in coalitieakkoorden 2026 (G4 + G40)': {
    nl: 'Stadslogistiek en goederenvervoer in coalitieakkoorden 2026 (G4 en G40)',
    en: 'City logistics and freight in the coalition agreements of 2026 (G4 and G40)',
  },
  'ChargeNet Trendrapport 2027 landing page text': {
    nl: 'Aankondiging van het ChargeNet Trendrapport 2027',
    en: 'Announcement of the ChargeNet trend report 2027',
  },
  'Review energieplan (Saldox), state 5 Oct 2026': {
    nl: 'Review van een energieplan (Saldox)',
    en: 'Review of an energy plan (Saldox)',
  },
  'Site energy model parameters (model version 2026.10)': {
    nl: 'Kengetallen van een energiemodel voor locaties, versie 2026.10',
    en: 'Parameters of an energy model for sites, version 2026.10',
  },
  'EnerCalculatie blog (bidirectioneel laden), SPRILA paragraph': {
    nl: 'Blog van EnerCalculatie over bidirectioneel laden',
    en: 'Blog of EnerCalculatie on bidirectional charging',
  },
  'EnerCalculatie blog: MIA/Vamil laadpaal adviseren zakelijk': {
    nl: 'Blog van EnerCalculatie over MIA en Vamil voor laadpalen',
    en: 'Blog of EnerCalculatie on MIA and Vamil for chargers',
  },
  'CAPAXX Energy kennisbank: Energiewet 2026': {
    nl: 'Kennisbank van CAPAXX Energy over de Energiewet 2026',
    en: 'Knowledge base of CAPAXX Energy on the Energiewet 2026',
  },
  'Eindhoven charging model constants (NEa 2026, RED III)': {
    nl: 'Constanten van een laadmodel voor Eindhoven (NEa 2026, RED III)',
    en: 'Constants of a charging model for Eindhoven (NEa 2026, RED III)',
  },
  'Energiebelasting 2027 (voorstel Belastingplan 2027)': {
    nl: 'Energiebelasting 2027 (voorstel Belastingplan 2027)',
    en: 'Energy tax 2027 (proposal Belastingplan 2027)',
  },
  'CAPAXX Energy sector page: alternatieve transportrechten': {
    nl: 'Sectorpagina van CAPAXX Energy over alternatieve transportrechten',
    en: 'Sector page of CAPAXX Energy on alternative transport rights',
  },
  'Notes on the public capaciteitskaart API (fields and update dates)': {
    nl: 'Aantekeningen bij de openbare capaciteitskaart',
    en: 'Notes on the public capacity map',
  },
  'SPRILA 2026 - beoordeling regeling + concept-aanvraag (v1)': {
    nl: 'SPRILA 2026: beoordeling van de regeling (1)',
    en: 'SPRILA 2026: assessment of the scheme (1)',
  },
  'SPRILA 2026 - beoordeling regeling + concept-aanvraag (v2)': {
    nl: 'SPRILA 2026: beoordeling van de regeling (2)',
    en: 'SPRILA 2026: assessment of the scheme (2)',
  },
  'Parameters EIA/MIA/Vamil regelset 2026': {
    nl: 'Kengetallen van de regels voor EIA, MIA en Vamil 2026',
    en: 'Parameters of the rules for EIA, MIA and Vamil 2026',
  },
  'Codebesluit alternatieve transportrechten; non-firm ATO; CBC': {
    nl: 'Codebesluit alternatieve transportrechten',
    en: 'Codebesluit on alternative transport rights',
  },
  'Groepstransportovereenkomst: Tarievencode 3.1.3a, 3.7.2a, 3.7.18, 3.7.19': {
    nl: 'Groepstransportovereenkomst: Tarievencode 3.1.3a, 3.7.2a, 3.7.18 en 3.7.19',
    en: 'Group transport agreement: Tarievencode 3.1.3a, 3.7.2a, 3.7.18 and 3.7.19',
  },
  'Tarievenblad Liander elektriciteit 2026 (bijlage 2a+2b)': {
    nl: 'Tarievenblad Liander elektriciteit 2026',
    en: 'Tariff sheet Liander electricity 2026',
  },
  'Tarievenblad Enexis elektriciteit 2026 (bijlage 2a+2b)': {
    nl: 'Tarievenblad Enexis elektriciteit 2026',
    en: 'Tariff sheet Enexis electricity 2026',
  },
  'Tarievenblad Stedin elektriciteit 2026 (bijlage 2a+2b)': {
    nl: 'Tarievenblad Stedin elektriciteit 2026',
    en: 'Tariff sheet Stedin electricity 2026',
  },
  'Tijdsafhankelijke nettarieven kleinverbruik vanaf 2028 (voorstel)': {
    nl: 'Tijdsafhankelijke nettarieven kleinverbruik vanaf 2028 (voorstel)',
    en: 'Time-dependent grid tariffs of small connections from 2028 (proposal)',
  },
  'NL tarieven 2026 - bronnen voor de calculator': {
    nl: 'Tarieven 2026: bronnen voor een rekenhulp',
    en: 'Tariffs 2026: sources for a calculator',
  },
  'Michelin Truckfly B2B newsletter Oct 2026 (checked 8 Oct 2026)': {
    nl: 'Nieuwsbrief van Michelin Truckfly',
    en: 'Newsletter of Michelin Truckfly',
  },
  'Tarieven energiebelasting per 1-1-2026': {
    nl: 'Tarieven energiebelasting vanaf 01-01-2026',
    en: 'Energy tax rates from 01-01-2026',
  },
  'Elektriciteit 2023-2025 (kg CO2/kWh)': {
    nl: 'Elektriciteit 2023-2025 (kg CO₂ per kWh)',
    en: 'Electricity 2023-2025 (kg CO₂ per kWh)',
  },
  'NL grey grid electricity 2026': {
    nl: 'Grijze netstroom in Nederland 2026',
    en: 'Grey grid electricity in the Netherlands 2026',
  },
  'Eurovignette facts (NL left the system on 1 July 2026)': {
    nl: 'Eurovignet: Nederland stopte ermee op 01-07-2026',
    en: 'Eurovignette: the Netherlands left it on 01-07-2026',
  },
  'Official VWH tariffs - prijspeil 2026, effective 1 July 2026': {
    nl: 'Tarieven vrachtwagenheffing, prijspeil 2026',
    en: 'Tariffs of the truck levy, price level 2026',
  },
  'E-Transit Custom vs ID. Buzz Cargo vs PV5 vs Vivaro Electric': {
    nl: 'Vergelijking van vier elektrische bestelauto’s',
    en: 'Comparison of four electric vans',
  },
};

/** Dates that are no day, month or year; null says nothing that a reader can use. */
export const sourceDates: Readonly<Record<string, Both | null>> = {
  'date unknown': null,
  'date unknown (autumn 2024)': { nl: 'najaar 2024', en: 'autumn 2024' },
  'date unknown (2025/2026)': { nl: '2025 of 2026', en: '2025 or 2026' },
  'date unknown (2023)': { nl: '2023', en: '2023' },
  '2025 (date unknown)': { nl: '2025', en: '2025' },
  'late 2024': { nl: 'eind 2024', en: 'late 2024' },
  '2002 or later': { nl: '2002 of later', en: '2002 or later' },
  '2021 or later': { nl: '2021 of later', en: '2021 or later' },
  '2025-11 or later': { nl: '11-2025 of later', en: '11-2025 or later' },
  '2025 (autumn)': { nl: 'najaar 2025', en: 'autumn 2025' },
  '2022 (provisional)': { nl: '2022 (voorlopig)', en: '2022 (provisional)' },
  '2020-04-21 (figures 2014-2019)': { nl: '21-04-2020 (cijfers 2014-2019)', en: '21-04-2020 (figures 2014-2019)' },
  '2024-10/11': { nl: '10-2024', en: '10-2024' },
  '2026-09/10': { nl: '09-2026', en: '09-2026' },
  '2022-2023 (date not shown)': { nl: '2022 of 2023', en: '2022 or 2023' },
  'about 2016 (date not shown)': { nl: 'rond 2016', en: 'about 2016' },
  '2022 (page dated 2025-05)': { nl: '2022', en: '2022' },
  '2024 (figures TNO 2022)': { nl: '2024 (cijfers TNO 2022)', en: '2024 (figures TNO 2022)' },
  '2023 (undated slide text; names June 2023 sources)': { nl: '2023', en: '2023' },
  '2026 (after municipal elections of 18 March 2026)': { nl: '2026', en: '2026' },
  '2026 tariffs': { nl: '2026', en: '2026' },
  '2024 (in force 2025-04-01)': { nl: '2024, geldt vanaf 01-04-2025', en: '2024, in force from 01-04-2025' },
  '2025-12-11 (in force 2025-12-20)': {
    nl: '11-12-2025, geldt vanaf 20-12-2025',
    en: '11-12-2025, in force from 20-12-2025',
  },
};

/** Names, sources and licences of shipped profiles that are described in words. */
export const profileDescriptions: Readonly<Record<string, Both>> = {
  'Metal works, measured': { nl: 'Metaalbedrijf, gemeten', en: 'Metal works, measured' },
  'PV, flat roof, south 13 degrees': {
    nl: 'Zonnestroom, plat dak, zuid 13 graden',
    en: 'Solar power, flat roof, south 13 degrees',
  },
  'PV, typical year, quarter hours': {
    nl: 'Zonnestroom, doorsneejaar, per kwartier',
    en: 'Solar power, typical year, quarter hours',
  },
  'Day-ahead price Netherlands 2025': {
    nl: 'Dagprijs van stroom in Nederland 2025',
    en: 'Day-ahead price Netherlands 2025',
  },
  'Temperature De Bilt, typical year': {
    nl: 'Temperatuur De Bilt, doorsneejaar',
    en: 'Temperature De Bilt, typical year',
  },
  'NEDU/MFFBAS profiles 2015-2019, Energy Transition Model (Quintel)': {
    nl: 'profielen 2015-2019 van NEDU/MFFBAS, Energy Transition Model (Quintel)',
    en: 'profiles 2015-2019 of NEDU/MFFBAS, Energy Transition Model (Quintel)',
  },
  'NEDU/MFFBAS profiles 2015-2017 and 2019, Energy Transition Model (Quintel)': {
    nl: 'profielen 2015-2017 en 2019 van NEDU/MFFBAS, Energy Transition Model (Quintel)',
    en: 'profiles 2015-2017 and 2019 of NEDU/MFFBAS, Energy Transition Model (Quintel)',
  },
  'NEDU/MFFBAS profiles 2020/21, other months estimated, OpenSTEF and Energy Transition Model': {
    nl: 'profielen 2020/21 van NEDU/MFFBAS, andere maanden geschat, OpenSTEF en Energy Transition Model',
    en: 'profiles 2020/21 of NEDU/MFFBAS, other months estimated, OpenSTEF and Energy Transition Model',
  },
  'Measured load 2015 and 2018, VDI 4657 webtool; KIT and T. Tjaden': {
    nl: 'gemeten verbruik 2015 en 2018, rekenhulp bij VDI 4657; KIT en T. Tjaden',
    en: 'measured load 2015 and 2018, webtool of VDI 4657; KIT and T. Tjaden',
  },
  'KNMI radiation De Bilt 1987, 1997 and 2004; own computation': {
    nl: 'KNMI, straling De Bilt 1987, 1997 en 2004; eigen berekening',
    en: 'KNMI, radiation De Bilt 1987, 1997 and 2004; own computation',
  },
  'KNMI radiation and temperature De Bilt (via Quintel etsource, MIT); own computation': {
    nl: 'KNMI, straling en temperatuur De Bilt (via etsource van Quintel, MIT); eigen berekening',
    en: 'KNMI, radiation and temperature De Bilt (via etsource of Quintel, MIT); own computation',
  },
  'Bundesnetzagentur, SMARD.de; quarter hours from 1 October: jeroen.nl (MIT)': {
    nl: 'Bundesnetzagentur, SMARD.de; kwartieren vanaf 1 oktober: jeroen.nl (MIT)',
    en: 'Bundesnetzagentur, SMARD.de; quarter hours from 1 October: jeroen.nl (MIT)',
  },
  'KNMI hourly data De Bilt (via Quintel etsource, MIT)': {
    nl: 'KNMI, uurwaarden De Bilt (via etsource van Quintel, MIT)',
    en: 'KNMI, hourly data De Bilt (via etsource of Quintel, MIT)',
  },
  'KNMI: free use with source named': {
    nl: 'KNMI: vrij te gebruiken met bronvermelding',
    en: 'KNMI: free use with source named',
  },
};

/** Kinds of vehicle with which the facts begin the name of a figure, in Dutch in both languages. */
export const figureBeginnings: Readonly<Record<string, string>> = {
  'Kleine bestelauto': 'Small van',
  'Middelgrote bestelauto': 'Medium van',
  'Grote bestelauto 3,5 t': 'Large van 3.5 t',
  'Bakwagen/meubelbak 3,5 t': 'Box van 3.5 t',
  'E-bestelauto 4,25 t (rijbewijs B)': 'E-van 4.25 t (licence B)',
  'Bakwagen 7,5-12 t': 'Rigid truck 7.5-12 t',
  'Bakwagen 16-19 t': 'Rigid truck 16-19 t',
  'Bakwagen 26-28 t': 'Rigid truck 26-28 t',
  'Trekker-oplegger 40-44 t': 'Tractor-trailer 40-44 t',
  'Trekker-oplegger 50 t / LZV 60 t': 'Tractor-trailer 50 t / LHV 60 t',
  'Bestelauto Euro': 'Van Euro',
  'Vrachtauto Euro': 'Truck Euro',
};
