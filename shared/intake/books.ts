/** The names by which the columns of each kind of file are known. */
import { fleetFields, fleetNames, personalNames, unclearNames, type FleetField } from './fleetColumns.ts';
import type { NameBook } from './matching.ts';
import { surveyFields, surveyNames, unclearSurveyNames, type SurveyField } from './surveyColumns.ts';

export const fleetBook: NameBook<FleetField> = {
  fields: fleetFields,
  names: fleetNames,
  unclear: unclearNames,
  personal: personalNames,
};

export const surveyBook: NameBook<SurveyField> = {
  fields: surveyFields,
  names: surveyNames,
  unclear: unclearSurveyNames,
  personal: [],
};
