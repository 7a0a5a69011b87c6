/** Of which company a figure is that is counted among several, and what its own dossier has more. */
export interface ParkCompanyWords {
  about: (company: string) => string;
  /** What a business park leaves out of a dossier. */
  without: string;
}

const nl: ParkCompanyWords = {
  about: (company) => `Dossier van ${company}`,
  without:
    '(zoals het hier meetelt: zonder gekozen maatregelen, zonder eigen batterij en zonder laagste vermogen van laders)',
};

const en: ParkCompanyWords = {
  about: (company) => `Dossier of ${company}`,
  without:
    '(as it counts here: without chosen remedies, without a battery of its own and without the least power of chargers)',
};

export const parkCompanyWords = { nl, en };
