/** The names by which the columns of each kind of file are known. */
import {
  fleetFields,
  fleetNames,
  namesWithoutPlace,
  personalNames,
  told,
  unclearNames,
  type FleetField,
} from './fleetColumns.ts';
import type { NameBook } from './matching.ts';
import { surveyFields, surveyNames, unclearSurveyNames, type SurveyField } from './surveyColumns.ts';

export const fleetBook: NameBook<FleetField> = {
  fields: fleetFields,
  names: fleetNames,
  unclear: unclearNames,
  personal: personalNames,
  withoutPlace: namesWithoutPlace,
  told,
};

export const surveyBook: NameBook<SurveyField> = {
  fields: surveyFields,
  names: surveyNames,
  unclear: unclearSurveyNames,
  personal: [],
  withoutPlace: [],
  told: (field) => field,
};
