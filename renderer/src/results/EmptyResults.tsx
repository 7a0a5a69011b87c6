import { Card } from '../ui/Card.tsx';
import styles from './screen.module.css';
import { SectionLink } from './Tile.tsx';
import { useResultsText } from './useResultsText.ts';

/** What to fill in first, with the way there. */
export function EmptyResults() {
  const { text } = useResultsText();
  const steps = [
    { to: 'fleet', what: text.screen.emptySteps.fleet, link: text.goTo.fleet },
    { to: 'fleet', what: text.screen.emptySteps.zones, link: text.goTo.fleet },
    { to: 'site', what: text.screen.emptySteps.site, link: text.goTo.site },
  ] as const;
  return (
    <Card title={text.screen.empty} hint={text.screen.emptyText}>
      <div className={styles.empty}>
        <ol>
          {steps.map(({ to, what, link }) => (
            <li key={what}>
              <span>{what}</span>
              <SectionLink to={to}>{link}</SectionLink>
            </li>
          ))}
        </ol>
      </div>
    </Card>
  );
}
