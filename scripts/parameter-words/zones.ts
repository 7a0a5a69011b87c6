/** Scopes and notes of zero-emission zones: the English of the facts, and what it says in Dutch. */
export const zoneWords: Readonly<Record<string, string>> = {
  'all ZE zones, N1 <= 3,500 kg, diesel/petrol/other':
    'alle ZE-zones, N1 <= 3.500 kg, diesel, benzine en overige brandstoffen',
  'No access from the day a zone starts, unless exempt. RVV art. 86c counts max mass <= 3,500 kg as bedrijfsauto; heavier N1/N2/N3 follow the truck rules.':
    'Geen toegang vanaf de dag waarop een zone begint, tenzij vrijgesteld. RVV art. 86c rekent een maximummassa <= 3.500 kg tot bedrijfsauto; voor zwaardere N1/N2/N3 gelden de regels voor vrachtauto’s.',
  'all ZE zones, N1': 'alle ZE-zones, N1',
  "RVV art. 86e lid 3. Ends about five weeks after this file's date.":
    'RVV art. 86e lid 3. Eindigt ongeveer vijf weken na de datum van dit bestand.',
  'all ZE zones, N1, first admission before 2025-01-01': 'alle ZE-zones, N1, eerste toelating vóór 01-01-2025',
  'One year later than Stb. 2023, 241 (31-12-2027). Government announced the amendment on 14-03-2025 (RIJK0314); the amending Staatsblad text itself was not seen here.':
    'Een jaar later dan in Stb. 2023, 241 (31-12-2027). Het kabinet kondigde de wijziging aan op 14-03-2025 (RIJK0314); de tekst van het wijzigende Staatsblad zelf is hier niet gezien.',
  superseded: 'vervangen',
  'Keep only to recognise older documents.': 'Alleen bewaren om oudere stukken te herkennen.',
  'A Euro 6 van first registered from 2025 has no access.':
    'Een bestelauto Euro 6 met eerste toelating vanaf 2025 heeft geen toegang.',
  'all ZE zones': 'alle ZE-zones',
  'RVV art. 86e lid 5 onder b.': 'RVV art. 86e lid 5 onder b.',
  'Same rule in NT 22-02-2022 (max 5 years old on 1-1-2025). Stb. 2023, 241 excerpt stops just before this clause.':
    'Dezelfde regel in NT 22-02-2022 (hoogstens 5 jaar oud op 1-1-2025). Het uittreksel van Stb. 2023, 241 stopt net voor deze bepaling.',
  'all ZE zones, N2/N3': 'alle ZE-zones, N2/N3',
  'No access unless exempt.': 'Geen toegang, tenzij vrijgesteld.',
  'Transitional clauses of art. 86e end on 31-12-2029. Some 2026 coalition agreements announce local delay (see municipality rows).':
    'De overgangsbepalingen van art. 86e eindigen op 31-12-2029. Sommige coalitieakkoorden van 2026 kondigen plaatselijk uitstel aan (zie de regels per gemeente).',
  'N2/N3, by number plate (automatic)': 'N2/N3, op kenteken (vanzelf)',
  'vans and trucks, automatic': 'bestelauto’s en vrachtauto’s, vanzelf',
  'vans, automatic': 'bestelauto’s, vanzelf',
  'The exemption itself is also in OWZ_VRIJ (A). Adaptation for own handicap of more than EUR 500: permit on request.':
    'De vrijstelling zelf staat ook in OWZ_VRIJ (A). Aanpassing voor een eigen handicap van meer dan 500 euro: ontheffing op aanvraag.',
  'trucks younger than 13 years': 'vrachtauto’s jonger dan 13 jaar',
  'Excerpt breaks off at the end date.': 'Het uittreksel breekt af bij de einddatum.',
  'vans and trucks': 'bestelauto’s en vrachtauto’s',
  'Same number in BOVAG 2023.': 'Hetzelfde aantal bij BOVAG 2023.',
  'per permit; valid 00:00 to 06:00 next day (30 h); may be requested the same day afterwards; central RDW desk':
    'per ontheffing; geldig van 00:00 tot 06:00 de volgende dag (30 uur); mag dezelfde dag achteraf worden aangevraagd; centraal loket van de RDW',
  '2024 price; 2026 price not confirmed.': 'Prijs van 2024; de prijs van 2026 is niet bevestigd.',
  'central RDW desk; since 2025 covenant valid nationally for congestion and business-economic ground':
    'centraal loket van de RDW; sinds het convenant van 2025 in heel Nederland geldig bij netcongestie en om bedrijfseconomische redenen',
  'National validity of congestion/economic permits announced in RIJK0314 (A). Delivery-time and no-variant permits can be extended free of charge (AR36395).':
    'De landelijke geldigheid van ontheffingen wegens congestie of bedrijfseconomische redenen is aangekondigd in RIJK0314 (A). Ontheffingen wegens levertijd of omdat er geen uitvoering is, kunnen gratis worden verlengd (AR36395).',
  'national ZE-zone sign': 'landelijk verkeersbord voor ZE-zones',
  'Passenger cars (M1), taxis and coaches are not covered by the national ZE sign; most campers are M1 (FALDER); campers registered N1-N3 follow van/truck rules. Municipal taxi rules are separate (STADSZ5251).':
    'Personenauto’s (M1), taxi’s en touringcars vallen niet onder het landelijke ZE-bord; de meeste campers zijn M1 (FALDER); voor campers met registratie N1-N3 gelden de regels voor bestelauto’s en vrachtauto’s. Gemeentelijke regels voor taxi’s staan daar los van (STADSZ5251).',
  'excl. administrative costs; 2025 tariff': 'exclusief administratiekosten; tarief van 2025',
  'Also AR36016 and ABFINES. 2026 indexation not confirmed. Camera enforcement covers Dutch plates only; since September 2025 several cities fine again after 48 hours.':
    'Ook AR36016 en ABFINES. Indexering voor 2026 niet bevestigd. Handhaving met camera’s geldt alleen voor Nederlandse kentekens; sinds september 2025 beboeten verschillende steden weer opnieuw na 48 uur.',
  'Also ABFINES. 2026 indexation not confirmed.': 'Ook ABFINES. Indexering voor 2026 niet bevestigd.',
  'minimum, municipality may extend': 'minimum; de gemeente mag verlengen',
  'started in 2025; two sources say 18 (one adds Schiphol)':
    'begonnen in 2025; twee bronnen noemen er 18 (één telt Schiphol mee)',
  'With Arnhem (June 2026) and Alphen aan den Rijn (July 2026) about 20: own addition. Verify against the official list before release.':
    'Met Arnhem (juni 2026) en Alphen aan den Rijn (juli 2026) ongeveer 20: eigen optelling. Vóór uitgave nagaan in de officiële lijst.',
  'NDW register holds about 42 zones of both kinds': 'het register van NDW bevat ongeveer 42 zones van beide soorten',
  'planned/actual start in valid_from': 'geplande of werkelijke start staat bij het begin van de geldigheid',
  'Coalition 2026: extension in 2028 (COAL26).': 'Coalitie 2026: uitbreiding in 2028 (COAL26).',
  'Coalition 2026 says stricter steps (Euro 6 and full ZE) move to 2035 (COAL26); check local traffic decision.':
    'De coalitie van 2026 zegt dat strengere stappen (Euro 6 en volledig ZE) naar 2035 gaan (COAL26); controleer het plaatselijke verkeersbesluit.',
  'Coalition 2026 postpones extension (COAL26).': 'De coalitie van 2026 stelt uitbreiding uit (COAL26).',
  'Prepares for 2030 step (COAL26).': 'Bereidt zich voor op de stap van 2030 (COAL26).',
  'Keeps zone, no extension (COAL26).': 'Behoudt de zone, geen uitbreiding (COAL26).',
  'Start date from ZELIST (2024).': 'Startdatum uit ZELIST (2024).',
  'Start date from ZELIST (2024); no fines yet in autumn 2025 (ABFINES).':
    'Startdatum uit ZELIST (2024); in het najaar van 2025 nog geen boetes (ABFINES).',
  '2024 list says 1-1-2025 but Haarlem was not among the first 14; exact start not confirmed.':
    'De lijst van 2024 zegt 1-1-2025, maar Haarlem hoorde niet bij de eerste 14; de precieze start is niet bevestigd.',
  '2024 list had 1-1-2025.': 'De lijst van 2024 had 1-1-2025.',
  '2024 list had 1-1-2026.': 'De lijst van 2024 had 1-1-2026.',
  'AR35168 for the 2030 step.': 'AR35168 voor de stap van 2030.',
  'Verify.': 'Nagaan.',
  'No 2026 confirmation found.': 'Geen bevestiging uit 2026 gevonden.',
  'Press digest late 2024.': 'Persoverzicht van eind 2024.',
  'The source says "2029/2030" and breaks off there; the careful reading is the end of 2029.':
    'De bron zegt "2029/2030" en breekt daar af; de voorzichtige lezing is eind 2029.',
};
