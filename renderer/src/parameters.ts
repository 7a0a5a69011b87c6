/** The parameter set that ships with this build, checked once. */
import figures from '../../assets/parameters/parameters.json';
import { checkParameterSet } from '../../shared/parameters/read.ts';
import type { ParameterSet } from '../../shared/parameters/schema.ts';

function checked(): ParameterSet {
  const reading = checkParameterSet(figures);
  if (!reading.ok) throw new Error(`The shipped parameter set: ${reading.reason} ${reading.id ?? ''}`);
  return reading.set;
}

export const shippedSet: ParameterSet = checked();
