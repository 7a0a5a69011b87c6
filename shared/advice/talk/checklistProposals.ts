/** What the record and the results say already on an item of the checklist of step 3c. */
import { tellableDifference } from '../../assessment/costStanding.ts';
import type { Assessment } from '../../assessment/results.ts';
import type { Dossier } from '../../dossier/schema.ts';
import type { ChecklistId } from '../../dossier/talk.ts';
import type { Language } from '../../format/numbers.ts';
import type { Parameters } from '../../parameters/parameters.ts';
import { chargingForms } from '../../text/chargingForms.ts';
import { checklistWords } from '../../text/checklist.ts';
import { words } from '../../text/words.ts';
import { placeShares, type ChargingPlace } from '../placeShares.ts';
import { writerFor, type Writer } from '../write.ts';

/** Null where they say nothing. */
export function checklistProposal(
  id: ChecklistId,
  dossier: Dossier,
  assessment: Assessment,
  parameters: Parameters,
  language: Language,
): string | null {
  const input: Input = {
    dossier,
    assessment,
    parameters,
    language,
    text: checklistWords[language].proposals,
    writer: writerFor(language),
  };
  const sentences = proposals[id]?.(input) ?? [];
  return sentences.length === 0 ? null : sentences.join(' ');
}

interface Input {
  dossier: Dossier;
  assessment: Assessment;
  parameters: Parameters;
  language: Language;
  text: (typeof checklistWords)['nl']['proposals'];
  writer: Writer;
}

const proposals: Partial<Record<ChecklistId, (input: Input) => string[]>> = {
  amount,
  connectionNow,
  connectionLater,
  otherUsers,
  generation,
  energyManagement: ({ assessment, text, writer }) => {
    const { uncontrolled, optimal } = assessment.charging.strategies;
    return uncontrolled.peakKW > optimal.peakKW
      ? [text.smart(writer.kW(uncontrolled.peakKW), writer.kW(optimal.peakKW))]
      : [];
  },
  placeSplit,
  financial: ({ assessment: { tco }, text, writer }) =>
    tco.groups.length === 0
      ? []
      : [text.investment(writer.euro(tco.investment.electric), writer.euro(tco.investment.diesel))],
  feasibility: ({ assessment, text, writer, language }) => {
    const range = tellableDifference(assessment.tco);
    if (range === null) return [];
    const to = language === 'nl' ? 'tot' : 'to';
    return [text.cost(`${writer.euro(range.low)} ${to} ${writer.euro(range.high)}`)];
  },
  independence: ({ dossier, text }) => (dossier.talk.independence.declared ? [text.declared] : []),
  jointAmount: ({ dossier, text, writer }) => {
    const { joint } = dossier.talk.neighbours;
    if (joint === null) return [];
    return [text.jointVehicles(writer.vehicles(joint.vehicles), writer.number(joint.companies))];
  },
  jointConnection: ({ dossier, text, writer }) => {
    const { joint } = dossier.talk.neighbours;
    if (joint === null) return [];
    return [
      text.joint(writer.number(joint.companies), writer.kW(joint.jointKW), writer.kW(joint.singlesKW)),
      text.group(writer.kW(joint.groupContractKW)),
    ];
  },
  contractForms: ({ dossier, text, language }) => {
    const { contractForm } = dossier.site;
    return contractForm === null ? [] : [text.form(chargingForms[language].forms[contractForm].toLowerCase())];
  },
};

function amount({ dossier, assessment, language, text, writer }: Input): string[] {
  return assessment.charging.groups.flatMap(({ charger, duty }) => {
    if (charger === null) return [];
    const group = dossier.fleetGroups.find((one) => one.id === duty.group.id);
    const name = group?.name ?? words[language].vehicleClass[duty.vehicleClass];
    return [text.chargers(writer.number(charger.number), charger.kind.toUpperCase(), writer.kW(charger.powerKW), name)];
  });
}

function connectionNow({ assessment: { grid, charging }, text, writer }: Input): string[] {
  if (grid.inOrder.planned === 0 || charging.strategies.optimal.fit === 'open') return [];
  const fits = text.fits(writer.number(grid.inOrder.fits.optimal), writer.vehicles(grid.inOrder.planned));
  return grid.headroomKW === null ? [fits] : [fits, text.headroom(writer.kW(Math.max(0, grid.headroomKW)))];
}

function connectionLater({ assessment: { grid }, text, writer }: Input): string[] {
  return grid.neededKW > 0 ? [text.needed(writer.kW(grid.neededKW))] : [];
}

function otherUsers({ dossier: { site }, text, writer }: Input): string[] {
  return [
    ...site.otherElectric.flatMap(({ name, number, powerKW }) =>
      number === null || powerKW === null ? [] : [text.extra(name, writer.kW(number * powerKW))],
    ),
    ...site.growth.flatMap(({ description, powerKW }) =>
      powerKW === null ? [] : [text.extra(description, writer.kW(powerKW))],
    ),
  ];
}

function generation({ dossier: { site }, text, writer }: Input): string[] {
  return [
    ...(site.pvKWp === null || site.pvKWp === 0 ? [] : [text.solar(writer.number(site.pvKWp))]),
    ...(site.batteryKWh === null || site.batteryKWh === 0 ? [] : [text.battery(writer.kWh(site.batteryKWh))]),
  ];
}

/** Shares of the yearly energy of the whole fleet. */
function placeSplit({ assessment, parameters, text, writer }: Input): string[] {
  const shares = placeShares(assessment, parameters);
  if (shares === null) return [];
  const percent = (place: ChargingPlace): string => `${writer.number(shares[place])} %`;
  return [text.places(percent('depot'), percent('home'), percent('public'), percent('road'))];
}
