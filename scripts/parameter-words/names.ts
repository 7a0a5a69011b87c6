/** Names of figures that the facts give otherwise: one that says nothing in a search, one misspelt, and those in Dutch alone. */
import type { Figure } from '../../shared/parameters/schema.ts';

/** A name that leans on the one before it in the file says nothing in a search. */
export const clearerNames: Readonly<Record<string, Figure['name']>> = {
  'ze.rule.van.euro6.until.old': {
    nl: 'Bestelauto emissieklasse 6: oorspronkelijke laatste dag toegang (vervangen)',
    en: 'Van Euro 6: original last day of access (superseded)',
  },
  'ze.scope': { nl: 'Voertuigcategorieën waarvoor de zone geldt', en: 'Vehicle categories covered' },
};

/** English of names that the facts give in Dutch in both languages, or cut short; names of programs stay as they are. */
export const englishNames: Readonly<Record<string, string>> = {
  'veh.van.residual': 'Residual value of a van after 5 years',
  'veh.van.residual.bev.proxy': 'Residual value of an e-van after 5 years (derived from cars)',
  'veh.truck.residual.diesel': 'Residual value of a diesel truck after 5 years',
  'veh.truck.residual.bev': 'Residual value of an e-truck after 7 years',
  'veh.truck.residual.y8': 'Residual value of a diesel truck after 8 to 10 years',
  'en.eb26.t4': 'Energy tax electricity 2026, above 10 mln kWh, business',
  'tool.elaad.rekentool': 'Calculator "Rekentool Elektrificatie Logistiek" (ElaadNL)',
  'tool.storymap': 'Story map of charging forecasts for business parks (NAL/ElaadNL)',
  'tool.tcovracht': 'TCO Vracht (calculation model)',
  'tool.bcitool': 'Business case tool for a charging plaza (BCI for IenW/Topsector Logistiek)',
  'tool.simulator': 'Simulator of electric driving',
  'tool.bagel': 'BAGEL / area approach to charging for logistics (Rotterdam)',
  'tool.logmak': 'Logistics broker: mandatory advice topics',
  'tool.advies3c': 'Final advice of a consultancy (step 3c)',
  'tool.enquete': 'Survey of charging needs (Vliegende Brigade): questions',
  'tool.ondernemersloket': 'Business desk for charging infrastructure (RVO)',
  'tool.stappenplan': 'Step-by-step plan for electric driving',
  'tool.capkaart': 'Capacity map of Netbeheer Nederland',
  'tool.kenteken': 'RDW number-plate check',
  'tool.spriltool': 'RVO calculator for SPRILA',
};
