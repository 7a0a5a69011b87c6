/** The parameter set that ships with this build, checked once. */
import figures from '../../assets/parameters/parameters.json';
import { checkParameterSet, type ParameterFile } from '../../shared/parameters/read.ts';

function checked(): ParameterFile {
  const reading = checkParameterSet(figures);
  if (!reading.ok) throw new Error(`The shipped parameter set: ${reading.reason} ${reading.id ?? ''}`);
  return reading;
}

export const shippedFile: ParameterFile = checked();
export const shippedSet = shippedFile.set;
