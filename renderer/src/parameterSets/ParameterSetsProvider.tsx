import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { setKey } from '../../../shared/parameters/identity.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import type { KeptSet } from '../../../shared/parameters/sets.ts';
import type { ParameterSetRepository } from '../db/parameterSetRepository.ts';
import { shippedSet } from '../parameters.ts';
import { nowInstant } from '../ui/moments.ts';
import { ParameterSetsContext } from './useParameterSets.ts';

const shippedKey = setKey(shippedSet);

/**
 * All sets of this laptop. The set of this build is kept as well: after an update of the program a dossier that was
 * calculated with it must find it again.
 */
export function ParameterSetsProvider({
  repository,
  children,
}: {
  repository: ParameterSetRepository;
  children: ReactNode;
}) {
  const [sets, setSets] = useState<readonly KeptSet[] | null>(null);

  useEffect(() => {
    const shipped: KeptSet = { key: shippedKey, set: shippedSet, addedAt: nowInstant(), shipped: true };
    const load = async (): Promise<KeptSet[]> => {
      await repository.keep(shipped);
      return repository.list();
    };
    load().then(
      (kept) => setSets(kept.some(({ key }) => key === shippedKey) ? kept : [...kept, shipped]),
      (error: unknown) => {
        // A disk that is full must not keep the adviser from working with the set that is in the program itself.
        console.error(error);
        setSets([shipped]);
      },
    );
  }, [repository]);

  const add = useCallback(
    async (set: ParameterSet): Promise<KeptSet> => {
      const kept: KeptSet = { key: setKey(set), set, addedAt: nowInstant(), shipped: false };
      await repository.keep(kept);
      setSets((before) => (before?.some(({ key }) => key === kept.key) ? before : [...(before ?? []), kept]));
      return kept;
    },
    [repository],
  );

  const value = useMemo(() => (sets === null ? null : { sets, add }), [sets, add]);
  if (value === null) return null;
  return <ParameterSetsContext value={value}>{children}</ParameterSetsContext>;
}
