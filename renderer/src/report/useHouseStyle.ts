import { useLiveQuery } from 'dexie-react-hooks';
import type { HouseStyle } from '../../../shared/report/houseStyle.ts';
import { useStorage } from '../db/useStorage.ts';

/** The house style of this laptop: undefined until it has been read, null where there is none. */
export function useHouseStyle(): HouseStyle | null | undefined {
  const { facts } = useStorage();
  return useLiveQuery(() => facts.get('houseStyle').catch(() => null), [facts]);
}
