/** Words about the day of a fleet group at the depot, as it follows from the answers, and about charging on the road. */
export interface DutyDayWords {
  stays: (spans: string) => string;
  span: (from: string, until: string) => string;
  drives: (days: string) => string;
  weekend: (lastDay: string, from: string, until: string) => string;
  /** Where the days off are not one weekend: each stay that lasts longer than a night. */
  longer: (spans: string) => string;
  daySpan: (day: string, from: string, nextDay: string, until: string) => string;
  days: readonly string[];
  daysShort: readonly string[];
  secondShiftTooLong: string;
  middayOutsideTrip: string;
  secondShiftHalf: string;
  middayHalf: string;
  /** Charging on the road, a vehicle a row and a day a column. */
  roadTitle: string;
  roadTitleGroups: string;
  roadHint: string;
  roadVehicle: string;
  roadGroup: string;
  roadWeek: string;
  roadAll: (vehicles: string) => string;
  roadMore: (vehicles: string) => string;
  roadUnit: string;
}

const nl: DutyDayWords = {
  stays: (spans) => `Staat op een werkdag op het bedrijf ${spans}.`,
  span: (from, until) => `van ${from} tot ${until}`,
  drives: (days) => `Rijdt ${days}.`,
  weekend: (lastDay, from, until) => `In het weekend van ${lastDay} ${from} tot maandag ${until}.`,
  longer: (spans) => `Staat langer ${spans}.`,
  daySpan: (day, from, nextDay, until) => `van ${day} ${from} tot ${nextDay} ${until}`,
  days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  daysShort: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
  secondShiftTooLong: 'De tweede dienst telt niet mee: hij loopt door tot na het vertrek van de volgende dag.',
  middayOutsideTrip: 'De tussenstop telt niet mee: hij valt buiten de tijd dat de voertuigen onderweg zijn.',
  secondShiftHalf: 'De tweede dienst telt pas mee als vertrek en terugkomst allebei zijn ingevuld.',
  middayHalf: 'De tussenstop telt pas mee als begin en einde allebei zijn ingevuld.',
  roadTitle: 'Wat onderweg geladen wordt, per voertuig en dag',
  roadTitleGroups: 'Wat onderweg geladen wordt, per groep en dag',
  roadHint: 'De koudste week. Waar een dag meer vraagt dan de bruikbare accu, of het laadpunt te weinig tijd heeft.',
  roadVehicle: 'Voertuig',
  roadGroup: 'Groep',
  roadWeek: 'Week',
  roadAll: (vehicles) => `Samen, ${vehicles} voertuigen`,
  roadMore: (vehicles) => `Alle ${vehicles} voertuigen tonen`,
  roadUnit: 'kWh in de accu',
};

const en: DutyDayWords = {
  stays: (spans) => `Is at the company on a working day ${spans}.`,
  span: (from, until) => `from ${from} until ${until}`,
  drives: (days) => `Drives ${days}.`,
  weekend: (lastDay, from, until) => `At the weekend from ${lastDay} ${from} until Monday ${until}.`,
  longer: (spans) => `Is there longer ${spans}.`,
  daySpan: (day, from, nextDay, until) => `from ${day} ${from} until ${nextDay} ${until}`,
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  daysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  secondShiftTooLong: 'The second shift does not count: it runs on until after the departure of the next day.',
  middayOutsideTrip: 'The stop in between does not count: it falls outside the time that the vehicles are out.',
  secondShiftHalf: 'The second shift counts only when departure and return are both filled in.',
  middayHalf: 'The stop in between counts only when begin and end are both filled in.',
  roadTitle: 'What is charged on the road, per vehicle and day',
  roadTitleGroups: 'What is charged on the road, per group and day',
  roadHint: 'The coldest week. Where a day asks more than the usable battery, or the charger has too little time.',
  roadVehicle: 'Vehicle',
  roadGroup: 'Group',
  roadWeek: 'Week',
  roadAll: (vehicles) => `Together, ${vehicles} vehicles`,
  roadMore: (vehicles) => `Show all ${vehicles} vehicles`,
  roadUnit: 'kWh in the battery',
};

export const dutyDayWords: Record<'nl' | 'en', DutyDayWords> = { nl, en };
