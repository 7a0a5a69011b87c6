import { describe, expect, it } from 'vitest';
import { inPieces } from '../../../renderer/src/ui/inPieces.ts';

/** What stays in one piece at a line's end. */
const wholes = (text: string): string[] => inPieces(text).filter((_piece, index) => index % 2 === 1);

describe('a sentence in pieces', () => {
  it('keeps a number with its unit, and a day with its year', () => {
    expect(wholes('Het vermogen ligt 2.294 uur per jaar boven de grens van 340 kW.')).toEqual(['2.294 uur', '340 kW']);
    expect(wholes('De prijs is die van 2024, de boete die van 2025.')).toEqual([]);
    expect(wholes('Een marge van 15 % vanaf 1 januari 2030.')).toEqual(['15 %', '1 januari 2030']);
    expect(wholes('8 from 08-04-2026 02:00; 96 from 10-04-2026')).toEqual([
      '8 from',
      '08-04-2026 02:00',
      '96 from',
      '10-04-2026',
    ]);
    expect(wholes('€ 0,39 tot € 0,60, midden € 0,48 per kWh')).toEqual(['€ 0,39 tot', '€ 0,48 per']);
    expect(wholes('Op maandag van 18:00 tot 05:00 vragen zij te veel.')).toEqual(['18:00 tot 05:00']);
  });

  it('keeps the version of a licence with it, and a name with its initial', () => {
    expect(wholes('VDI; KIT en T. Tjaden (CC BY 4.0)')).toEqual(['T. Tjaden', 'CC BY 4.0']);
    expect(wholes('Bakkerij B.V. Daarna volgt tekst. En meer.')).toEqual([]);
  });

  it('lets a long word behind a number go to the next line: a narrow screen has no room for both', () => {
    expect(wholes('Per gemeente 12 dagontheffingen per jaar')).toEqual([]);
  });

  it('keeps an emission class, a place and an electric vehicle', () => {
    expect(wholes('Den Haag: de strengere stappen (Euro 6 en Euro VI) voor e-trucks.')).toEqual([
      'Den Haag',
      'Euro 6',
      'Euro VI',
      'e-trucks',
    ]);
    expect(wholes('Den laatste dag')).toEqual([]);
    expect(wholes('De gemeente Bladen Zuid vraagt 1-ploegendienst en een e-mail.')).toEqual(['e-mail']);
  });

  it('loses nothing', () => {
    const text = 'Trekkers 40-44 t (8): in 2027, 78.000 km; op 31 december 2029.';
    expect(inPieces(text).join('')).toBe(text);
    expect(inPieces('')).toEqual(['']);
  });
});
