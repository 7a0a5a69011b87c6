import type { Language } from '../../../shared/format/numbers.ts';
import { dataSourceLines } from '../../../shared/report/dataSources.ts';

/** A line for every data file that ships. Fetched when asked: the page itself carries no profiles. */
export async function shippedDataLines(language: Language): Promise<string[]> {
  const [{ profileSet }, { default: year }] = await Promise.all([
    import('../assessment/profiles.ts'),
    import('../../../assets/profiles/year.json'),
  ]);
  return dataSourceLines(profileSet, year, language);
}
