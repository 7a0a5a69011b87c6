import { liveQuery } from 'dexie';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { ParameterFile } from '../../../shared/parameters/read.ts';
import type { KeptSet } from '../../../shared/parameters/sets.ts';
import type { ParameterSetRepository } from '../db/parameterSetRepository.ts';
import { shippedFile } from '../parameters.ts';
import { nowInstant } from '../ui/moments.ts';
import { ParameterSetsContext } from './useParameterSets.ts';

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
    const shipped: KeptSet = { ...shippedFile, addedAt: nowInstant(), shipped: true };
    const load = async (): Promise<KeptSet[]> => {
      await repository.keep(shipped);
      return repository.list();
    };
    load().then(
      (kept) => setSets(kept.some(({ key }) => key === shipped.key) ? kept : [...kept, shipped]),
      (error: unknown) => {
        // A disk that is full must not keep the adviser from working with the set that is in the program itself.
        console.error(error);
        setSets([shipped]);
      },
    );
  }, [repository]);

  // A backup or a file brings sets as well, in this window or another. Those that are known keep their identity:
  // calculations remember by it.
  useEffect(() => {
    const watching = liveQuery(() => repository.list()).subscribe({
      next: (kept) =>
        setSets((before) => {
          if (before === null) return before;
          const more = kept.filter(({ key }) => before.every((one) => one.key !== key));
          return more.length === 0 ? before : [...before, ...more];
        }),
      error: (error: unknown) => console.error(error),
    });
    return () => watching.unsubscribe();
  }, [repository]);

  const add = useCallback(
    async ({ key, set, content }: ParameterFile): Promise<KeptSet> => {
      const kept: KeptSet = { key, set, content, addedAt: nowInstant(), shipped: false };
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
