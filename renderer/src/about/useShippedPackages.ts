import { useEffect, useState } from 'react';
import {
  shippedPackagesFile,
  shippedPackagesSchema,
  type ShippedPackage,
} from '../../../shared/ipc/shippedPackages.ts';

/** The list that the build lays beside the page. Null while loading; 'missing' where there is none. */
export function useShippedPackages(): readonly ShippedPackage[] | 'missing' | null {
  const [packages, setPackages] = useState<readonly ShippedPackage[] | 'missing' | null>(null);
  useEffect(() => {
    let gone = false;
    readPackages().then(
      (read) => {
        if (!gone) setPackages(read);
      },
      () => {
        if (!gone) setPackages('missing');
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return packages;
}

async function readPackages(): Promise<readonly ShippedPackage[]> {
  const answer = await fetch(`/${shippedPackagesFile}`);
  return shippedPackagesSchema.parse(await answer.json());
}
