import type { TcoInputs } from './inputs.ts';

/** The same vehicle without a kilometre: what is left is what it costs to have it. */
export function withoutKilometres(inputs: TcoInputs): TcoInputs {
  return {
    ...inputs,
    duty: { ...inputs.duty, yearlyKm: 0 },
    coolingKWhPerYear: 0,
    energyAtBattery: { depot: 0, home: 0, public: 0, road: 0 },
  };
}
