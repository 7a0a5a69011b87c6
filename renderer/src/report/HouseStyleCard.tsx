import { Button, Checkbox, ColorInput, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { dataAddress } from '../../../shared/photos/dataAddress.ts';
import {
  emptyHouseStyle,
  houseColours,
  houseLimits,
  isColour,
  isDarkened,
  type HouseStyle,
} from '../../../shared/report/houseStyle.ts';
import { reportScreenWords } from '../../../shared/text/reportScreen.ts';
import { useStorage } from '../db/useStorage.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { logoFrom } from '../photos/intake.ts';
import { Card } from '../ui/Card.tsx';
import { useToast } from '../ui/useToast.ts';
import styles from './report.module.css';
import { useHouseStyle } from './useHouseStyle.ts';

/** Typing is stored after a pause of this long, ms. */
const PAUSE = 500;

/** Name, logo, colour and texts of the adviser's organisation, for every report of this laptop. */
export function HouseStyleCard() {
  const stored = useHouseStyle();
  const { house: words } = reportScreenWords[useLanguage().language];
  return (
    <Card title={words.title} hint={words.hint}>
      {stored !== undefined && <HouseStyleForm stored={stored ?? emptyHouseStyle} />}
    </Card>
  );
}

function HouseStyleForm({ stored }: { stored: HouseStyle }) {
  const { house: words } = reportScreenWords[useLanguage().language];
  const { style, change } = useEditing(stored);
  const { colour } = style;
  return (
    <div className={styles.house}>
      <TextInput
        label={words.name}
        value={style.name}
        maxLength={houseLimits.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <LogoField logo={style.logo} onChange={(logo) => change({ logo })} />
      <div className={styles.logo}>
        <span className={styles.label}>{words.colour}</span>
        <Checkbox
          label={words.colourNone}
          checked={colour === null}
          onChange={(event) => change({ colour: event.currentTarget.checked ? null : houseColours(null).accent })}
        />
        {colour !== null && (
          <ColorInput
            aria-label={words.colour}
            format="hex"
            withEyeDropper={false}
            value={colour}
            onChange={(value) => isColour(value) && change({ colour: value })}
            description={isDarkened(colour) ? words.colourDark : undefined}
          />
        )}
      </div>
      <TextInput
        label={words.footer}
        description={words.footerHint}
        inputWrapperOrder={['label', 'input', 'description']}
        value={style.footer}
        maxLength={houseLimits.footer}
        onChange={(event) => change({ footer: event.currentTarget.value })}
      />
      <Textarea
        className={styles.wide}
        label={words.disclaimer}
        autosize
        minRows={2}
        maxRows={8}
        value={style.disclaimer}
        maxLength={houseLimits.disclaimer}
        onChange={(event) => change({ disclaimer: event.currentTarget.value })}
      />
    </div>
  );
}

function LogoField({ logo, onChange }: { logo: HouseStyle['logo']; onChange: (logo: HouseStyle['logo']) => void }) {
  const { house: words } = reportScreenWords[useLanguage().language];
  const [refused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File): void => {
    logoFrom(file).then(
      (picture) => {
        setRefused(false);
        onChange(picture);
      },
      () => setRefused(true),
    );
  };
  return (
    <div className={styles.logo}>
      <span className={styles.label}>{words.logo}</span>
      {/* The name of the organisation stands beside it, so it says nothing of its own. */}
      {logo && <img className={styles.logoPicture} src={dataAddress(logo)} alt="" />}
      <div className={styles.files}>
        <Button variant="default" size="sm" onClick={() => input.current?.click()}>
          {words.logoChoose}
        </Button>
        {logo && (
          <Button variant="subtle" size="sm" color="red" onClick={() => onChange(null)}>
            {words.logoRemove}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,.png,.jpg,.jpeg"
        aria-label={words.logoChoose}
        onChange={(event) => {
          const file = event.currentTarget.files?.item(0);
          event.currentTarget.value = '';
          if (file) take(file);
        }}
      />
      <p className={styles.hint}>{words.logoHint}</p>
      {refused && (
        <p role="alert" className={styles.refused}>
          {words.logoFault}
        </p>
      )}
    </div>
  );
}

/** What is typed stands here at once and is stored after a pause. */
function useEditing(stored: HouseStyle): { style: HouseStyle; change: (change: Partial<HouseStyle>) => void } {
  const { facts } = useStorage();
  const { house: words } = reportScreenWords[useLanguage().language];
  const toast = useToast();
  const [style, setStyle] = useState(stored);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void } | null>(null);
  useEffect(
    () => () => {
      // Leaving the screen within the pause must not lose what was typed.
      if (!waiting.current) return;
      clearTimeout(waiting.current.timer);
      waiting.current.write();
    },
    [],
  );
  const change = (part: Partial<HouseStyle>): void => {
    const next = { ...style, ...part };
    setStyle(next);
    if (waiting.current) clearTimeout(waiting.current.timer);
    const write = (): void => {
      waiting.current = null;
      facts.set('houseStyle', next).catch((error: unknown) => {
        console.error(error);
        toast({ text: words.failed, tone: 'bad' });
      });
    };
    waiting.current = { timer: setTimeout(write, PAUSE), write };
  };
  return { style, change };
}
