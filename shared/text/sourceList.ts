/** What the annexes say once and point at: sources by number, and the same entries and figures further up. */
interface SourceListWords {
  title: string;
  intro: string;
  number: string;
  /** "B12" in front of a source, and behind a figure. */
  label: (place: number) => string;
  /** How a figure went on after its last day, beside that day. */
  onward: string;
  onwardWith: (figure: string) => string;
  onwardAfter: (day: string, how: string) => string;
}

const nl: SourceListWords = {
  title: 'Bronnen',
  intro:
    'Achter elk kengetal staat het nummer van de bron, met hoe zeker het is: A officieel, B uit een andere bron, C een aanname.',
  number: 'Nr.',
  label: (place) => `B${place}`,
  onward: 'daarna dezelfde waarde',
  onwardWith: (figure) => `daarna met ${figure}`,
  onwardAfter: (day, how) => `na ${day}: ${how}`,
};

const en: SourceListWords = {
  title: 'Sources',
  intro:
    'Behind each figure stands the number of its source, with how certain it is: A official, B another source, C an assumption.',
  number: 'No.',
  label: (place) => `S${place}`,
  onward: 'then the same value',
  onwardWith: (figure) => `then with ${figure}`,
  onwardAfter: (day, how) => `after ${day}: ${how}`,
};

export const sourceListWords = { nl, en };
