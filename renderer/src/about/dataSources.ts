import type { ProfileSet } from '../../../shared/charging/profiles.ts';

/** One source of data, its licence, and the names of the profiles made from it. */
export interface DataSource {
  readonly source: string;
  readonly licence: string;
  readonly profiles: readonly string[];
}

/** The sources of the load and solar profiles, as the set itself names them; profiles of one source together. */
export function dataSources({ profiles: load, pv }: Pick<ProfileSet, 'profiles' | 'pv'>): DataSource[] {
  const all = [...load, pv];
  const keys = [...new Set(all.map(({ source, licence }) => JSON.stringify([source, licence])))];
  return keys.map((key) => {
    const [source, licence] = JSON.parse(key) as [string, string];
    const same = all.filter((one) => one.source === source && one.licence === licence);
    return { source, licence, profiles: same.map(({ name }) => name) };
  });
}
