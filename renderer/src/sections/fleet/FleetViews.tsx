import { IconFileImport, IconLayoutList, IconTable } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { fleetTableWords } from '../../../../shared/text/fleetTable.ts';
import { useDeskAddress } from '../../desk/useDeskAddress.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import styles from './fleet.module.css';

export type FleetView = 'groups' | 'table' | 'intake';

/** The view that an address names; a group's id is none of them. */
export function fleetView(item: string | undefined): FleetView {
  return item === 'table' || item === 'intake' ? item : 'groups';
}

/** Three ways to the same groups: one by one, all in a table, or from a list that is there already. */
export function FleetViews({ current }: { current: FleetView }) {
  const { views } = fleetTableWords[useLanguage().language];
  const address = useDeskAddress();
  const link = (view: FleetView, icon: ReactNode): ReactNode => (
    <Link
      href={address('fleet', view === 'groups' ? undefined : view)}
      className={styles.view}
      aria-current={view === current ? 'page' : undefined}
    >
      {icon}
      {views[view]}
    </Link>
  );
  return (
    <nav className={styles.views} aria-label={views.label}>
      {link('groups', <IconLayoutList size={16} aria-hidden="true" />)}
      {link('table', <IconTable size={16} aria-hidden="true" />)}
      {link('intake', <IconFileImport size={16} aria-hidden="true" />)}
    </nav>
  );
}
