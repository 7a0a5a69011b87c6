import { useDesktopText } from '../desktop/useDesktopText.ts';
import { Card } from '../ui/Card.tsx';
import styles from './about.module.css';
import { useShippedPackages } from './useShippedPackages.ts';

/** Every package in the program, each with the text of its licence. */
export function PackageList() {
  const { about } = useDesktopText();
  const packages = useShippedPackages();
  if (packages === null) return null;
  return (
    <Card title={about.packagesHeading} hint={about.packagesHint}>
      {packages === 'missing' ? (
        <p>{about.packagesMissing}</p>
      ) : (
        <>
          <p className={styles.count}>{about.packagesCount(packages.length)}</p>
          <ul className={styles.packages}>
            {packages.map(({ name, version, licence, text }) => (
              <li key={`${name}@${version}`}>
                <details>
                  <summary>
                    <strong>{name}</strong>
                    <span>{version}</span>
                    <span className={styles.licence}>{licence}</span>
                  </summary>
                  {/* Licences are in English, whatever the language of the screen. */}
                  <pre lang="en">{text}</pre>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
