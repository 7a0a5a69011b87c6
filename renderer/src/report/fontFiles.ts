/** The fonts of a PDF, fetched in a worker when one is made. */
import italic from '@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf?url';
import regular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import semibold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import type { FontFiles } from '../../../shared/pdf/fonts.ts';

async function fontFile(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

export async function fontFiles(): Promise<FontFiles> {
  const [one, two, three] = await Promise.all([regular, semibold, italic].map(fontFile));
  return { regular: one, semibold: two, italic: three };
}
