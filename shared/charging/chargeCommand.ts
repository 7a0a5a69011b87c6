import { solveCharge } from './solveCharge.ts';
import type { ChargeResult, Refusal } from './problem.ts';
import { readChargeProblem } from './readProblem.ts';

/** The `charge` command without its files: input as parsed JSON, the answer or the field that is wrong. */
export function chargeCommand(json: unknown): { ok: true; result: ChargeResult } | Refusal {
  const read = readChargeProblem(json);
  return read.ok ? solveCharge(read.problem) : read;
}
