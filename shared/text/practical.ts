/** Practical questions about charging on the own site, each with the action that follows while it is open. */
import type { PracticalId } from '../dossier/talk.ts';

interface PracticalText {
  name: string;
  ask: string;
  /** Proposed action while the answer is open. */
  action: string;
}

interface PracticalWords {
  title: string;
  intro: string;
  done: (answered: number, total: number) => string;
  answer: (name: string) => string;
  answerPlaceholder: string;
  notApplicable: string;
  reason: (name: string) => string;
  reasonPlaceholder: string;
  reasonNeeded: string;
  undo: string;
  measured: string;
  report: {
    heading: string;
    columns: { item: string; answer: string };
    open: string;
    notApplicable: (why: string) => string;
  };
  item: Record<PracticalId, PracticalText>;
}

const nl: PracticalWords = {
  title: 'Praktisch, voordat er laadpalen komen',
  intro: 'Wat open blijft, wordt bij Afronding als afspraak voorgesteld.',
  done: (answered, total) => `${answered} van ${total} behandeld`,
  answer: (name) => `Antwoord: ${name}`,
  answerPlaceholder: 'antwoord in het kort',
  notApplicable: 'N.v.t.',
  reason: (name) => `Waarom niet van toepassing: ${name}`,
  reasonPlaceholder: 'waarom niet van toepassing',
  reasonNeeded: 'Zonder reden blijft de vraag open.',
  undo: 'Terug',
  measured: 'De kwartierwaarden zijn al ingelezen.',
  report: {
    heading: 'Praktische vragen',
    columns: { item: 'Vraag', answer: 'Antwoord' },
    open: 'nog open',
    notApplicable: (why) => `niet van toepassing: ${why}`,
  },
  item: {
    landlord: {
      name: 'Verhuurder',
      ask: 'Stemt de verhuurder in met laadpalen, kabels en een zwaardere aansluiting?',
      action: 'Toestemming van de verhuurder vragen voor laadpalen en kabels',
    },
    meterData: {
      name: 'Meetgegevens',
      ask: 'Mag de adviseur de kwartierwaarden bij het meetbedrijf opvragen?',
      action: 'Machtiging tekenen om de kwartierwaarden op te vragen',
    },
    space: {
      name: 'Plek',
      ask: 'Is er plek voor laadpalen, en zo nodig voor een transformator?',
      action: 'Op de plattegrond de plek voor laadpalen en een transformator aangeven',
    },
    manoeuvring: {
      name: 'Manoeuvreren',
      ask: 'Kunnen voertuigen bij de laadpalen komen, keren en weer wegrijden?',
      action: 'Nagaan of voertuigen bij de laadpalen kunnen keren',
    },
    permits: {
      name: 'Vergunning',
      ask: 'Is er een vergunning of melding nodig bij de gemeente?',
      action: 'Bij de gemeente vragen of een vergunning of melding nodig is',
    },
    fireInsurer: {
      name: 'Brandverzekeraar',
      ask: 'Welke eisen stelt de brandverzekeraar aan laden en parkeren?',
      action: 'De brandverzekeraar vragen naar eisen aan laden en parkeren',
    },
    operator: {
      name: 'Eigen beheer of exploitant',
      ask: 'Koopt en beheert u de laadpalen zelf, of doet een exploitant dat?',
      action: 'Kiezen: laadpalen zelf beheren of door een exploitant laten doen',
    },
  },
};

const en: PracticalWords = {
  title: 'Practical, before chargers come',
  intro: 'What stays open is proposed as an action at Closing.',
  done: (answered, total) => `${answered} of ${total} dealt with`,
  answer: (name) => `Answer: ${name}`,
  answerPlaceholder: 'answer in short',
  notApplicable: 'N/A',
  reason: (name) => `Why not applicable: ${name}`,
  reasonPlaceholder: 'why not applicable',
  reasonNeeded: 'Without a reason the question stays open.',
  undo: 'Back',
  measured: 'The quarter-hour readings have been read already.',
  report: {
    heading: 'Practical questions',
    columns: { item: 'Question', answer: 'Answer' },
    open: 'still open',
    notApplicable: (why) => `not applicable: ${why}`,
  },
  item: {
    landlord: {
      name: 'Landlord',
      ask: 'Does the landlord agree to chargers, cables and a heavier connection?',
      action: 'Ask the landlord’s consent for chargers and cables',
    },
    meterData: {
      name: 'Meter data',
      ask: 'May the adviser ask the metering company for the quarter-hour readings?',
      action: 'Sign the authorisation to fetch the quarter-hour readings',
    },
    space: {
      name: 'Space',
      ask: 'Is there space for chargers, and for a transformer if needed?',
      action: 'Mark the place for chargers and a transformer on the site plan',
    },
    manoeuvring: {
      name: 'Manoeuvring',
      ask: 'Can vehicles reach the chargers, turn and leave again?',
      action: 'Check whether vehicles can turn at the chargers',
    },
    permits: {
      name: 'Permit',
      ask: 'Is a permit or a notification to the municipality needed?',
      action: 'Ask the municipality whether a permit or notification is needed',
    },
    fireInsurer: {
      name: 'Fire insurer',
      ask: 'What does the fire insurer require of charging and parking?',
      action: 'Ask the fire insurer what it requires of charging and parking',
    },
    operator: {
      name: 'Own management or an operator',
      ask: 'Do you buy and manage the chargers yourself, or does an operator?',
      action: 'Choose: manage the chargers yourself or have an operator do it',
    },
  },
};

export const practicalWords: Record<'nl' | 'en', PracticalWords> = { nl, en };
