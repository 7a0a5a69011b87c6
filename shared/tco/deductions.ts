/** Deductions from profit (KIA, MIA, EIA): a share of the investment, worth the company's tax on profit. */
import { isTruck, type Builder } from './inputs.ts';
import { kiaBracket, kiaFigures, kiaReason, kiaTerms, type Investment } from './kia.ts';
import { costLine, lineWithout, type CostLine } from './lines.ts';
import { chargesAtDepot } from './siteLines.ts';
import { constant, figure, onceAt, type Factor, type Term } from './terms.ts';
import { priceFactor } from './vehicleLines.ts';

/** The tax return of the year of purchase brings the money a year later. */
const YEAR_OF_REFUND = 1;

/**
 * KIA for what is bought, not for what is leased: the vehicle and what comes with it (`bought`: body, registration tax,
 * chargers, energy management, battery, panels), by what the whole company buys in the year. MIA for electric trucks
 * only when the adviser counts it, because its place on the list of this year is not confirmed. EIA for a stationary
 * battery and for solar panels, which the list names; not for chargers, which it does not.
 */
export function deductions(builder: Builder, subsidy: CostLine, bought: readonly CostLine[]): CostLine {
  const { inputs, alternative, present, powertrain } = builder;
  const type = 'deductions';
  if (present || inputs.taxRate === 0) return lineWithout(type, 'none', 'noDeduction');
  const leased = alternative === 'electricLeased';
  const terms: Term[] = [];
  const parameters: string[] = inputs.taxFigure === null ? [] : [inputs.taxFigure];
  const refund = (part: string, times: number, factors: readonly Factor[]): Term =>
    onceAt(part, YEAR_OF_REFUND, -inputs.taxRate * times, factors);
  const { factor, entries } = priceFactor(builder);

  const { investmentOfYear } = inputs;
  const totalEuro = powertrain === 'electric' ? investmentOfYear.electric : investmentOfYear.diesel;
  const bracket = leased ? null : kiaBracket(totalEuro, builder.parameters);
  parameters.push(...kiaFigures);
  if (bracket !== null) {
    const own: Investment[] = [{ times: 1, factors: [factor] }];
    for (const { amounts, factors } of bought.flatMap((line) => line.terms))
      if (amounts[0] > 0) own.push({ times: amounts[0], factors });
    for (const term of kiaTerms(bracket, own, totalEuro, builder.parameters))
      terms.push(refund(term.part, term.times, term.factors));
  }

  if (!leased && powertrain === 'electric' && isTruck(builder.vehicleClass)) {
    if (inputs.reopenedSchemes.includes('mia')) {
      terms.push(refund('mia', 1, [factor, figure('sub.mia.etruck', 'percent')]));
      // What is subsidised is no investment of the company's own.
      for (const paid of subsidy.terms)
        terms.push({
          ...refund('miaSubsidised', paid.amounts[0], [...paid.factors, figure('sub.mia.etruck', 'percent')]),
          ...(paid.atMost === undefined ? {} : { atMost: [...paid.atMost, figure('sub.mia.etruck', 'percent')] }),
        });
    } else parameters.push('sub.mia.etruck');
  }
  const battery = inputs.site?.battery ?? null;
  const panelsKWp = inputs.site?.remedies?.panelsKWp ?? 0;
  const eia = figure('sub.eia', 'percent');
  if (chargesAtDepot(builder) && inputs.site !== null && panelsKWp > 0)
    terms.push(refund('eiaPanels', inputs.site.share * panelsKWp, [figure('chg.pv'), eia]));
  if (chargesAtDepot(builder) && battery !== null && inputs.site !== null) {
    terms.push(refund('eia', inputs.site.share * battery.kWh, [figure('chg.batt.kwh'), eia]));
    terms.push(refund('eia', inputs.site.share * battery.kW, [figure('chg.batt.kw'), eia]));
    terms.push(refund('eia', inputs.site.share, [figure('chg.batt.fixed'), eia]));
    // What is subsidised is no investment of the company's own.
    const paid = battery.subsidy.euro ?? 0;
    if (paid > 0) terms.push(refund('eiaSubsidised', -inputs.site.share, [constant(paid), eia]));
  }
  const origin = {
    parameters,
    entries: ['company/profitTaxPercent', ...entries, ...bought.flatMap((line) => line.entries)],
  };
  const reason = bracket === null ? null : kiaReason(bracket);
  if (terms.length === 0) return lineWithout(type, 'none', reason ?? 'noDeduction', origin);
  return costLine(type, terms, { ...origin, reason });
}
