import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { congestionStates, connections, operators } from '../../../../shared/dossier/schema.ts';
import { asksContract } from '../../dossier/completeness.ts';
import { useDossierValue } from '../../dossier/useDossier.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DateField } from '../../fields/DateField.tsx';
import { NumberField } from '../../fields/NumberField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useText } from '../../language/useText.ts';
import { usePlatform } from '../../platform/usePlatform.ts';
import { Card, FieldGrid } from '../../ui/Card.tsx';
import { options } from '../options.ts';
import styles from '../sections.module.css';

const tenures = ['owner', 'tenant'] as const;

/** The connection, the contract, and how busy the grid is there. */
export function ConnectionCard() {
  const { forms, words, screens } = useText();
  const { site, unit } = forms;
  const text = screens.site;
  const platform = usePlatform();
  const connection = useDossierValue((dossier) => dossier.site.connection);
  const congestion = useDossierValue((dossier) => dossier.site.congestion);
  return (
    <Card title={text.gridHeading}>
      <FieldGrid>
        <ChoiceField path="site.tenure" {...site.tenure} options={options(tenures, words.tenure)} />
        <ChoiceField path="site.operator" {...site.operator} options={options(operators, words.operator)} />
        <SelectField
          path="site.connection"
          {...site.connection}
          options={options(connections, words.connection)}
          standIn={null}
        />
        {connection === 'kva' && (
          <NumberField path="site.connectionKVA" {...site.connectionKVA} unit={unit.kva} standIn={null} />
        )}
        {asksContract(connection) && (
          <NumberField path="site.contractedKW" {...site.contractedKW} unit={unit.kw} standIn={null} />
        )}
        <TextField path="site.ean" {...site.ean} inputMode="numeric" />
        {connection !== null && !asksContract(connection) && (
          <p className={`${styles.plain} ${styles.aside}`}>{text.smallConnection}</p>
        )}
        <ChoiceField
          path="site.congestion"
          {...site.congestion}
          options={options(congestionStates, words.congestion)}
          wide
        />
        {congestion !== null && <DateField path="site.congestionCheckedOn" {...site.congestionCheckedOn} />}
        <div className={styles.besideBox}>
          <Button
            variant="subtle"
            size="compact-sm"
            ml={-8}
            leftSection={<IconExternalLink size={16} aria-hidden="true" />}
            onClick={() => void platform.openExternal('capaciteitskaart')}
          >
            {text.openMap}
          </Button>
        </div>
      </FieldGrid>
    </Card>
  );
}
