import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../shared/format/base64.ts';
import { imageFacts } from '../../../shared/photos/imageHeader.ts';
import { asFromPhone, quarters } from '../../support/photos.ts';

const size = { width: 64, height: 48 };
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('what a picture file is', () => {
  it('is read from its own first bytes', () => {
    expect(imageFacts(quarters('jpg'))).toEqual({ format: 'jpeg', size, hasMetadata: false });
    expect(imageFacts(quarters('png'))).toEqual({ format: 'png', size, hasMetadata: false });
    expect(imageFacts(quarters('webp')).format).toBe('webp');
    expect(imageFacts(bytesOf('\0\0\0\x18ftypheic\0\0\0\0mif1heic')).format).toBe('heic');
    expect(imageFacts(bytesOf('\0\0\0\x18ftypisom\0\0\0\0')).format).toBe('other');
    expect(imageFacts(bytesOf('GIF89a')).format).toBe('other');
    expect(imageFacts(bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')).format).toBe('other');
    expect(imageFacts(new Uint8Array()).format).toBe('other');
  });

  it('shows what a phone wrote beside the picture', () => {
    const phone = asFromPhone(quarters('jpg'));
    expect(Buffer.from(phone).toString('latin1')).toContain('Amersfoort');
    expect(imageFacts(phone)).toEqual({ format: 'jpeg', size, hasMetadata: true });
  });

  it('comes to an end on a file that was cut off anywhere', () => {
    for (const extension of ['jpg', 'png'] as const) {
      const whole = quarters(extension);
      for (let length = 0; length < whole.length; length++) {
        expect(() => imageFacts(whole.subarray(0, length))).not.toThrow();
      }
    }
  });
});

describe('bytes as text', () => {
  it('are what Node makes of them, of every length and past a stretch', () => {
    for (const length of [0, 1, 2, 3, 4, 255, 3 * 8192, 3 * 8192 + 1, 60_001]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 7919 + length) & 255);
      const text = Buffer.from(bytes).toString('base64');
      expect(toBase64(bytes)).toBe(text);
      expect(Buffer.compare(fromBase64(text)!, bytes)).toBe(0);
    }
  });

  it.each(['A', 'AAA', 'A===', 'AA=A', 'AA!A', 'AAAA\n', '====A'])('are not read from %j', (text) => {
    expect(fromBase64(text)).toBeNull();
  });
});
