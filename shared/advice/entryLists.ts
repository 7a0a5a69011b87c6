/** Answers that are a list or a part of the record, and those of the forms about charging and contract, in words. */
import type { Dossier, FleetGroup } from '../dossier/schema.ts';
import { writeShortDate } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import { chargingForms } from '../text/chargingForms.ts';
import { forms } from '../text/forms.ts';
import { gridAnswers } from '../text/gridAnswers.ts';
import { domainWords } from '../text/domain.ts';
import { entryListWords } from '../text/entryLists.ts';
import { words } from '../text/words.ts';
import type { EntryFact } from './entries.ts';
import { writerFor } from './write.ts';

/** Null for an entry that is told elsewhere. */
export function listFact(entry: string, dossier: Dossier, language: Language): EntryFact | null {
  const [room, ...rest] = entry.split('/');
  if (room === 'fleetGroups') {
    const group = dossier.fleetGroups.find((one) => one.id === rest[0]);
    return group === undefined ? null : groupFact(rest[1], group, language);
  }
  if (entry === 'visit/date') {
    const { date } = dossier.visit;
    return { label: forms[language].visit.date.label, value: date === null ? null : writeShortDate(date) };
  }
  if (entry === 'settings/finance') return financeFact(dossier, language);
  return room === 'site' ? siteFact(rest[0], dossier, language) : null;
}

function groupFact(field: string, group: FleetGroup, language: Language): EntryFact | null {
  const text = chargingForms[language];
  const writer = writerFor(language);
  const some = (value: number | null, unit: string): string | null =>
    value === null ? null : `${writer.number(value)} ${unit}`;
  switch (field) {
    case 'returnSpreadMinutes':
    case 'departureSpreadMinutes':
      return { label: text[field].label, value: some(group[field], text.minutes) };
    case 'homeSharePercent':
    case 'publicSharePercent':
      return { label: text[field].label, value: some(group[field], '%') };
    case 'charging.kind': {
      const { kind } = group.charging;
      return { label: text.kind.label, value: kind === null ? null : words[language].chargerKind[kind] };
    }
    case 'charging.number': {
      const { number } = group.charging;
      return { label: text.number.label, value: number === null ? null : writer.number(number) };
    }
    case 'replacements': {
      const moved = group.replacements?.map(({ year, number }) => `${year}: ${writer.number(number)}`) ?? [];
      return {
        label: forms[language].group.replacementYear.label,
        value: moved.length === 0 ? null : moved.join(', '),
      };
    }
    default:
      return null;
  }
}

function financeFact({ settings }: Dossier, language: Language): EntryFact {
  const { ratePercent } = settings.finance;
  return {
    label: forms[language].finance.ratePercent.label,
    value: ratePercent === null ? null : `${writerFor(language).number(ratePercent, 2)} %`,
  };
}

function siteFact(field: string, { site }: Dossier, language: Language): EntryFact | null {
  const text = chargingForms[language];
  const own = entryListWords[language];
  const writer = writerFor(language);
  const further = /^furtherConnections\[(\d+)\]$/.exec(field);
  if (further) {
    const one = site.furtherConnections.at(Number(further[1]));
    const parts = one && [one.contractedKW, one.peakKW].map((kW) => (kW === null ? own.unknown : writer.kW(kW)));
    return { label: own.further, value: one && parts ? `${one.name}: ${own.furtherFacts(parts[0], parts[1])}` : null };
  }
  switch (field) {
    case 'congestionCheckedOn': {
      const { congestionCheckedOn: day } = site;
      return {
        label: forms[language].site.congestionCheckedOn.label,
        value: day === null ? null : writeShortDate(day),
      };
    }
    case 'contractForm':
      return {
        label: text.contractForm.label,
        value: site.contractForm === null ? null : text.forms[site.contractForm],
      };
    case 'groupContractKW':
      return {
        label: text.groupContractKW.label,
        value: site.groupContractKW === null ? null : writer.kW(site.groupContractKW),
      };
    case 'strategy':
      return {
        label: text.strategy.label,
        value: site.strategy === null ? null : domainWords[language].strategyShort[site.strategy],
      };
    case 'chargers': {
      const rows = site.chargers.map(
        ({ number, powerKW }) => `${number ?? own.unknown} × ${powerKW === null ? own.unknown : writer.kW(powerKW)}`,
      );
      return { label: own.chargers, value: rows.length === 0 ? null : rows.join(', ') };
    }
    case 'remedies': {
      const rows = site.remedies.map(({ id }) => gridAnswers[language].remedy[id]);
      return { label: own.remedies, value: rows.length === 0 ? null : rows.join(', ') };
    }
    default:
      return null;
  }
}
