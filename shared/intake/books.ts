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
import { countsToAsk, countsWithoutPlace, subjectOf } from './surveyCounts.ts';
import { surveyFields, surveyNames, unclearSurveyNames, type SurveyField } from './surveyColumns.ts';

export const fleetBook: NameBook<FleetField> = {
  fields: fleetFields,
  names: fleetNames,
  unclear: unclearNames,
  personal: personalNames,
  withoutPlace: namesWithoutPlace,
  told,
  subject: (key) => key,
  asks: () => [],
};

export const surveyBook: NameBook<SurveyField> = {
  fields: surveyFields,
  names: surveyNames,
  unclear: unclearSurveyNames,
  personal: [],
  withoutPlace: countsWithoutPlace,
  told: (field) => field,
  subject: subjectOf,
  asks: countsToAsk,
};
