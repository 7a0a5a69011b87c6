/** Sentences for what cannot be read or contradicts itself: what is wrong, where, and what to do. */
import { wholeDates } from '../format/unbroken.ts';
import { writeNumber, type Language, type NumberProblem } from '../format/numbers.ts';
import { writeDate } from '../format/dates.ts';
import type { Problem } from '../dossier/problems.ts';
import type { DossierRefusal } from '../dossier/read.ts';
import type { NotAppliedReason } from '../parameters/ownValues.ts';
import { overrideWords, whyNotApplied } from './overrides.ts';
import { drivingDaysWords } from './drivingDays.ts';
import { moneyBasisWords } from './moneyBasis.ts';

/** Why a typed number was not taken, with what to type instead. `text` is what was typed; a year has no separator or unit. */
export function numberSentence(problem: NumberProblem, text: string, language: Language, isYear = false): string {
  const show = (value: number): string =>
    isYear ? String(value) : writeNumber(value, language, { decimals: 6, minDecimals: 0 });
  const nl = language === 'nl';
  switch (problem.problem) {
    case 'empty':
      return nl ? 'Vul een getal in of kies onbekend.' : 'Enter a number or choose unknown.';
    case 'notANumber':
      return nl
        ? `“${text}” is geen getal. Typ alleen cijfers, met een komma voor decimalen, bijvoorbeeld 1250 of 1,5.`
        : `“${text}” is not a number. Type digits only, with a point for decimals, for example 1250 or 1.5.`;
    case 'ambiguous': {
      const [first, second] = problem.candidates;
      return nl
        ? `“${text}” kan ${show(first)} of ${show(second)} betekenen. Kies welke u bedoelt.`
        : `“${text}” can mean ${show(first)} or ${show(second)}. Choose which one you mean.`;
    }
    case 'tooSmall':
      return problem.min === 0
        ? nl
          ? `${show(problem.value)} is negatief. Vul 0 of een positief getal in.`
          : `${show(problem.value)} is negative. Enter 0 or a positive number.`
        : nl
          ? `${show(problem.value)} is te laag. Vul ${show(problem.min)} of meer in.`
          : `${show(problem.value)} is too low. Enter ${show(problem.min)} or more.`;
    case 'tooLarge':
      if (isYear) {
        return nl
          ? `${show(problem.value)} is te hoog. Vul een jaar tot en met ${show(problem.max)} in.`
          : `${show(problem.value)} is too high. Enter a year up to ${show(problem.max)}.`;
      }
      return nl
        ? `${show(problem.value)} is te hoog. Vul hoogstens ${show(problem.max)} in; controleer de eenheid.`
        : `${show(problem.value)} is too high. Enter at most ${show(problem.max)}; check the unit.`;
    case 'notWhole':
      return nl
        ? `${show(problem.value)} is geen heel getal. Vul een heel getal in.`
        : `${show(problem.value)} is not a whole number. Enter a whole number.`;
  }
}

/** Why a typed date was not taken; `full` where only a day will do. */
export function dateSentence(
  problem: 'notADate' | 'notFull' | 'empty',
  text: string,
  language: Language,
  full = false,
): string {
  return wholeDates(whyNoDate(problem, text, language, full));
}

function whyNoDate(problem: 'notADate' | 'notFull' | 'empty', text: string, language: Language, full: boolean): string {
  const nl = language === 'nl';
  if (problem === 'empty') return nl ? 'Vul een datum in of kies onbekend.' : 'Enter a date or choose unknown.';
  if (problem === 'notFull') {
    return nl
      ? `“${text}” is geen volledige datum. Vul dag, maand en jaar in, bijvoorbeeld 23-11-2026.`
      : `“${text}” is not a full date. Enter day, month and year, for example 23-11-2026.`;
  }
  if (full) {
    return nl
      ? `“${text}” is geen bestaande datum. Vul dag, maand en jaar in, bijvoorbeeld 23-11-2026.`
      : `“${text}” is not an existing date. Enter day, month and year, for example 23-11-2026.`;
  }
  return nl
    ? `“${text}” is geen bestaande datum. Vul een jaar, maand of dag in, bijvoorbeeld 2019, 03-2019 of 15-03-2019.`
    : `“${text}” is not an existing date. Enter a year, month or day, for example 2019, 03-2019 or 15-03-2019.`;
}

export function timeSentence(text: string, language: Language): string {
  return language === 'nl'
    ? `“${text}” is geen tijd. Vul uren en minuten in, bijvoorbeeld 05:30.`
    : `“${text}” is not a time. Enter hours and minutes, for example 05:30.`;
}

/** The sentence for an oddity in the record. */
export function problemSentence(problem: Problem, language: Language): string {
  const nl = language === 'nl';
  const show = (key: string): string => {
    const value = problem.values[key];
    return typeof value === 'number' ? writeNumber(value, language, { decimals: 1, minDecimals: 0 }) : value;
  };
  const day = (key: string): string => writeDate(String(problem.values[key]), language);
  switch (problem.code) {
    case 'longestBelowMean':
      return nl
        ? `De langste dag (${show('longest')} km) is korter dan de gemiddelde dag (${show('mean')} km). Pas een van beide aan.`
        : `The longest day (${show('longest')} km) is shorter than the mean day (${show('mean')} km). Change one of them.`;
    case 'returnNextDay':
      return nl
        ? `Terug om ${show('return')} is vroeger dan vertrek om ${show('departure')}: begrepen als de volgende dag (nachtdienst).`
        : `Back at ${show('return')} is earlier than departure at ${show('departure')}: understood as the next day (night shift).`;
    case 'returnEqualsDeparture':
      return nl
        ? `Vertrek en terugkomst zijn allebei ${show('time')}; dan is er geen tijd om te laden. Pas een van beide aan.`
        : `Departure and return are both ${show('time')}; that leaves no time to charge. Change one of them.`;
    case 'admissionInFuture':
      return nl
        ? `De eerste toelating (${day('date')}) ligt na het bezoek (${day('visit')}). Controleer de datum op het kentekenbewijs.`
        : `The first admission (${day('date')}) lies after the visit (${day('visit')}). Check the date on the registration certificate.`;
    case 'noVehicles':
      return nl
        ? 'Deze groep heeft 0 voertuigen en telt nergens mee. Vul het aantal in of verwijder de groep.'
        : 'This group has 0 vehicles and counts nowhere. Enter the number or remove the group.';
    case 'zoneDropped':
      return nl
        ? `In ${show('zone')} komt voorlopig geen zero-emissiezone; deze keuze heeft geen gevolg voor de toegang.`
        : `There will be no zero-emission zone in ${show('zone')} for now; this choice has no effect on access.`;
    case 'zoneUnknown':
      return nl
        ? `De zone “${show('zone')}” staat niet in de kengetallen. Verwijder haar of werk de kengetallen bij.`
        : `The zone “${show('zone')}” is not in the parameter set. Remove it or update the parameter set.`;
    case 'yearlyKmBelowDays':
      return nl
        ? `${show('yearly')} km per jaar past niet bij de dagen: gemiddelde dag × dagen per week × 52 weken is ${show('fromDays')} km. Controleer beide.`
        : `${show('yearly')} km a year does not fit the days: mean day × days a week × 52 weeks is ${show('fromDays')} km. Check both.`;
    case 'yearlyKmFew':
      return nl
        ? `${show('yearly')} km per jaar is heel weinig. Vul het aantal per jaar in, niet per dag of in duizendtallen.`
        : `${show('yearly')} km a year is very little. Enter the number per year, not per day or in thousands.`;
    case 'daysDiffer':
      return drivingDaysWords[language].differ(show('named'), show('told'));
    case 'contractAboveConnection':
      return nl
        ? `Het contract (${show('contract')} kW) is hoger dan de aansluiting aankan (${show('connection')} kW). Controleer de energierekening.`
        : `The contract (${show('contract')} kW) is higher than the connection can carry (${show('connection')} kW). Check the energy bill.`;
    case 'peakAboveConnection':
      return nl
        ? `De piek (${show('peak')} kW) is hoger dan de aansluiting aankan (${show('connection')} kW). Controleer de eenheid en de aansluiting.`
        : `The peak (${show('peak')} kW) is higher than the connection can carry (${show('connection')} kW). Check the unit and the connection.`;
    case 'peakBelowMean':
      return nl
        ? `De piek (${show('peak')} kW) is lager dan het gemiddelde vermogen (${show('mean')} kW) dat bij het jaarverbruik hoort. Een van beide klopt niet.`
        : `The peak (${show('peak')} kW) is lower than the mean power (${show('mean')} kW) that belongs to the yearly use. One of them is wrong.`;
    case 'kvaMissing':
      return nl
        ? 'Vul het vermogen van de aansluiting in kVA in; het staat in de aansluit- en transportovereenkomst.'
        : 'Enter the capacity of the connection in kVA; it is in the connection and transport agreement.';
    case 'replacementInPast':
      return nl
        ? `Het vervangingsjaar ${String(problem.values.year)} is al voorbij. Vul het geplande jaar in of kies onbekend.`
        : `The replacement year ${String(problem.values.year)} has passed. Enter the planned year or choose unknown.`;
    case 'inflationMissing':
      return moneyBasisWords[language].inflationMissing;
    case 'eanLength':
      return nl
        ? `Een EAN-code heeft 18 cijfers; hier staan er ${show('digits')}. Neem de code over van de energierekening.`
        : `An EAN code has 18 digits; there are ${show('digits')} here. Copy the code from the energy bill.`;
    case 'emailForm':
      return nl
        ? `“${String(problem.values.text)}” is geen e-mailadres. Een adres ziet eruit als naam@bedrijf.nl.`
        : `“${String(problem.values.text)}” is not an email address. An address looks like name@company.nl.`;
    case 'kvkLength':
      return nl
        ? `Een KvK-nummer heeft 8 cijfers; hier staan er ${show('digits')}.`
        : `A KvK number has 8 digits; there are ${show('digits')} here.`;
    case 'ownValueNotApplied':
      return ownValueSentence(problem, language);
  }
}

function ownValueSentence({ values }: Problem, language: Language): string {
  const { figure, value, bounds } = values;
  const reason = values.reason as NotAppliedReason;
  if (reason === 'noReason') return overrideWords[language].giveReason;
  const written = writeNumber(Number(value), language, { decimals: 5, minDecimals: 0 });
  return overrideWords[language].notApplied(`${written} (${figure})`, whyNotApplied(reason, String(bounds), language));
}

/** Why a dossier file was refused. `file` is its name. */
export function refusalSentence(refusal: DossierRefusal, file: string, language: Language): string {
  const nl = language === 'nl';
  switch (refusal.reason) {
    case 'cutOff':
      return nl
        ? `${file} is niet compleet: het einde van het bestand ontbreekt. Vraag om een nieuwe kopie; er is niets gewijzigd.`
        : `${file} is not complete: the end of the file is missing. Ask for a new copy; nothing was changed.`;
    case 'notJson':
      return nl
        ? `${file} is geen dossierbestand. Kies een bestand dat met Vlootwijzer is bewaard; er is niets gewijzigd.`
        : `${file} is not a dossier file. Choose a file saved by Vlootwijzer; nothing was changed.`;
    case 'notADossier':
      return nl
        ? `${file} is geen dossier van Vlootwijzer: het kenmerk “vlootwijzer-dossier” ontbreekt. Kies een bestand dat met Vlootwijzer is bewaard; er is niets gewijzigd.`
        : `${file} is not a Vlootwijzer dossier: the mark “vlootwijzer-dossier” is missing. Choose a file saved by Vlootwijzer; nothing was changed.`;
    case 'newer':
      return nl
        ? `${file} is gemaakt met een nieuwere versie (bestandsversie ${refusal.version}). Werk Vlootwijzer bij en open het dan opnieuw; er is niets gewijzigd.`
        : `${file} was made with a newer version (file version ${refusal.version}). Update Vlootwijzer and open it again; nothing was changed.`;
    case 'field':
      return nl
        ? `${file} bevat een onmogelijke waarde in het veld ${refusal.field} (${refusal.detail}). Vraag om een nieuwe kopie; er is niets gewijzigd.`
        : `${file} has an impossible value in the field ${refusal.field} (${refusal.detail}). Ask for a new copy; nothing was changed.`;
  }
}
