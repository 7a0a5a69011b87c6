import { leavesOfAll } from '../../../shared/assessment/leaves.ts';
import { originDrawerWords } from '../../../shared/text/originDrawer.ts';
import { ruleText } from '../../../shared/text/originRules.ts';
import styles from './origin.module.css';
import { OriginArithmetic, OriginCashFlow } from './OriginArithmetic.tsx';
import { OriginParameters } from './OriginParameters.tsx';
import { OriginProfiles } from './OriginProfiles.tsx';
import { sidesBelow, type OriginSource } from './originSource.ts';
import { useDossierOrigins } from './useDossierOrigins.ts';
import { useResultsText } from './useResultsText.ts';
import { valueText } from './valueText.ts';

interface Props {
  id: string;
  onFollow: (id: string) => void;
}

/** The origin of a value of the open dossier. */
export function DossierOrigin(props: Props) {
  const source = useDossierOrigins();
  return source && <OriginContent {...props} source={source} />;
}

/** The rule in words, what the value was made of, what was entered, and the figures with their sources. */
export function OriginContent(props: Props & { source: OriginSource }) {
  const { id, onFollow, source } = props;
  const side = source.sideOf?.(id) ?? null;
  if (side === null) return <Value {...props} />;
  // What lies below it has its id on that side; the trail needs to know which side that was.
  const before = id.slice(0, id.length - side.id.length);
  return <Value id={side.id} source={side.source} onFollow={(next) => onFollow(`${before}${next}`)} />;
}

function Value({ id, onFollow, source }: Props & { source: OriginSource }) {
  const all = useResultsText();
  const { text, language } = all;
  const { about, originOf, nameOf, ruleOf, parameters, visitDate } = source;
  const origin = originOf(id);
  if (!origin) return <p>{text.drawer.nothing}</p>;
  const ownRule = ruleOf(id);
  return (
    <div className={styles.origin}>
      <div>
        {about !== null && <p className={styles.about}>{about}</p>}
        <h3 className={styles.name}>{nameOf(id)}</h3>
        <p className={styles.value}>{valueText(origin, all)}</p>
      </div>
      <section>
        <h4>{text.drawer.rule}</h4>
        <p>{ruleText(origin.rule, language)}</p>
        {ownRule && <p>{ownRule}</p>}
      </section>
      {origin.parts && <OriginArithmetic parts={origin.parts} parameters={parameters} />}
      {origin.from.length > 0 && (
        <section>
          <h4>{text.drawer.from}</h4>
          <ul className={styles.from}>
            {origin.from.map((next) => {
              const found = originOf(next);
              return (
                <li key={next}>
                  <button type="button" className={styles.follow} onClick={() => onFollow(next)}>
                    {nameOf(next)}
                  </button>
                  <span>{found ? valueText(found, all) : ''}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <Entries entries={origin.entries} source={source} />
      <OriginProfiles entries={origin.entries} source={source} />
      {origin.cashFlow && <OriginCashFlow cashFlow={origin.cashFlow} />}
      <OriginParameters
        ids={origin.parameters}
        visitDate={visitDate}
        projections={origin.projections}
        parameters={parameters}
      />
      {origin.from.length > 0 && <AllLeaves key={id} id={id} source={source} />}
    </div>
  );
}

function Entries({ entries, source }: { entries: readonly string[]; source: OriginSource }) {
  const { text } = useResultsText();
  if (entries.length === 0) return null;
  return (
    <section>
      <h4>{text.drawer.entries}</h4>
      <dl className={styles.entries}>
        {entries.map((entry) => {
          const { label, value } = source.entryOf(entry);
          return (
            <div key={entry}>
              <dt>{label}</dt>
              <dd data-empty={value === null || undefined}>{value ?? text.drawer.notEntered}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** What lies below; of several dossiers together, of each its own: the same question has an answer in each. */
function AllLeaves({ id, source }: { id: string; source: OriginSource }) {
  const sides = sidesBelow(id, source);
  if (sides.length === 0) return <Leaves ids={[id]} source={source} />;
  return sides.map((side) => <Leaves key={side.name} ids={side.ids} source={side.source} of={side.name} />);
}

interface LeavesProps {
  ids: readonly string[];
  source: OriginSource;
  of?: string | null;
}

/** Everything below the value at any depth: whoever wants the leaves need not walk the whole tree. */
function Leaves({ ids, source, of = null }: LeavesProps) {
  const { write, language } = useResultsText();
  const { entries, parameters, projections } = leavesOfAll(ids, source.originOf);
  return (
    <details className={styles.leaves}>
      <summary>
        {of !== null && `${of}: `}
        {originDrawerWords[language].leaves(write.number(entries.length), write.number(parameters.length))}
      </summary>
      <Entries entries={entries} source={source} />
      <OriginProfiles entries={entries} source={source} />
      <OriginParameters
        ids={parameters}
        visitDate={source.visitDate}
        projections={projections}
        parameters={source.parameters}
      />
    </details>
  );
}
