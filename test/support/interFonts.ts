import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

function inter(name: string): Uint8Array {
  return new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/inter/${name}.ttf`)));
}

/** The fonts that the report is set in, from the same package as in the product. */
export const interFonts = {
  regular: inter('400Regular/Inter_400Regular'),
  semibold: inter('600SemiBold/Inter_600SemiBold'),
  italic: inter('400Regular_Italic/Inter_400Regular_Italic'),
};
