/** The parameter set that ships with this build, checked once. */
import figures from '../../assets/parameters/parameters.json';
import { parameterSetSchema, type ParameterSet } from '../../shared/parameters/schema.ts';

export const parameterSet: ParameterSet = parameterSetSchema.parse(figures);
