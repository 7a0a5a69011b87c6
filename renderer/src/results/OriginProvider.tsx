import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import styles from './results.module.css';
import { OriginDrawer } from './OriginDrawer.tsx';
import type { OriginSource } from './originSource.ts';
import { useResultsText } from './useResultsText.ts';

const OriginContext = createContext<((id: string, source: OriginSource | null) => void) | null>(null);

/** Of which dossier the values are that stand inside, such as a variant; null: of what the drawer itself is of. */
const SourceContext = createContext<OriginSource | null>(null);

/** Tells the drawer that a source was made anew, as in another language. */
const RenewContext = createContext<((before: OriginSource, after: OriginSource) => void) | null>(null);

interface ProviderProps {
  children: ReactNode;
  source?: OriginSource | null;
  /** Hears when the drawer opens and closes. */
  onOpened?: (opened: boolean) => void;
}

/** One drawer for all values of a screen; of the open dossier where no other source is given. */
export function OriginProvider({ children, source = null, onOpened }: ProviderProps) {
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<OriginSource | null>(null);
  const [opened, setOpened] = useState(false);
  const show = useMemo(
    () => (id: string, of: OriginSource | null) => {
      setTrail([id]);
      // That of the whole screen goes on being filled while the drawer is open.
      setAsked(of === source ? null : of);
      setOpened(true);
      onOpened?.(true);
    },
    [source, onOpened],
  );
  const renew = useCallback(
    (before: OriginSource, after: OriginSource): void => setAsked((now) => (now === before ? after : now)),
    [],
  );
  return (
    <OriginContext value={show}>
      <RenewContext value={renew}>
        <SourceContext value={source}>{children}</SourceContext>
      </RenewContext>
      <OriginDrawer
        opened={opened}
        trail={trail}
        source={asked ?? source}
        onFollow={(id) => setTrail([...trail, id])}
        onBack={() => setTrail(trail.slice(0, -1))}
        onClose={() => {
          setOpened(false);
          onOpened?.(false);
        }}
      />
    </OriginContext>
  );
}

/** Opens the drawer with a value, of what stands here or of another source; null where there is no drawer. */
export function useOriginDrawer(): ((id: string, of?: OriginSource | null) => void) | null {
  const show = use(OriginContext);
  const source = use(SourceContext);
  return show && ((id, of) => show(id, of ?? source));
}

/** Of what the values are that stand here; null: of the open dossier. */
export function useOriginSource(): OriginSource | null {
  return use(SourceContext);
}

/** Values inside are those of another source than the drawer around them. */
export function OriginsOf({ source, children }: { source: OriginSource | null; children: ReactNode }) {
  const renew = use(RenewContext);
  const shown = useRef(source);
  // An open drawer follows its source into the other language. While that is calculated anew, it keeps what it had.
  useEffect(() => {
    if (source === null) return;
    if (shown.current !== null) renew?.(shown.current, source);
    shown.current = source;
  }, [renew, source]);
  return <SourceContext value={source}>{children}</SourceContext>;
}

/** A value that shows where it comes from. Without an id it is plain text. */
export function OriginValue({ id, children }: { id: string | null; children: ReactNode }) {
  const show = use(OriginContext);
  const source = use(SourceContext);
  const { text } = useResultsText();
  if (id === null || show === null) return children;
  return (
    <button type="button" className={styles.originValue} aria-haspopup="dialog" onClick={() => show(id, source)}>
      {children}
      <span className={styles.hidden}>, {text.origin.toLowerCase()}</span>
    </button>
  );
}

/**
 * A link to the origin of what stands beside it; `of` tells a screen reader what that is. `named` says it to everybody,
 * where a sentence names several values.
 */
export function OriginLink({ id, of, named = false }: { id: string; of: string; named?: boolean }) {
  const show = use(OriginContext);
  const source = use(SourceContext);
  const { text } = useResultsText();
  if (show === null) return null;
  return (
    <button type="button" className={styles.originLink} aria-haspopup="dialog" onClick={() => show(id, source)}>
      {text.origin.toLowerCase()}
      {named ? `: ${of.toLowerCase()}` : <span className={styles.hidden}>: {of}</span>}
    </button>
  );
}
