import { Button } from '@mantine/core';
import { IconFileCode } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { reportBody } from '../../../shared/html/reportBody.ts';
import { reportFile } from '../../../shared/html/reportFile.ts';
import { reportStyle } from '../../../shared/html/reportStyle.ts';
import type { ReportDocument } from '../../../shared/report/blocks.ts';
import { programColours } from '../../../shared/report/houseStyle.ts';
import { reportScreenWords } from '../../../shared/text/reportScreen.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { useResultsText } from '../results/useResultsText.ts';
import { Card } from '../ui/Card.tsx';
import { useToast } from '../ui/useToast.ts';
import type { ReportSource } from './messages.ts';
import styles from './report.module.css';
import { reportName } from './reportName.ts';
import { usePreview } from './usePreview.ts';

/** The report as it would be now, on the screen and as one file that needs nothing else. */
export function PreviewCard({ source }: { source: ReportSource }) {
  const { language } = useResultsText();
  const { preview: words } = reportScreenWords[language];
  const [open, setOpen] = useState(false);
  return (
    <Card title={words.title}>
      <div className={styles.preview}>
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.hide : words.show}
        </Button>
        {open && <Preview source={source} />}
      </div>
    </Card>
  );
}

function Preview({ source }: { source: ReportSource }) {
  const { text, language } = useResultsText();
  const { preview: words } = reportScreenWords[language];
  const platform = usePlatform();
  const toast = useToast();
  const document = usePreview(source);
  if (document === 'failed') return <p role="alert">{words.failed}</p>;
  if (document === null) return <output className={styles.quiet}>{text.report.making}</output>;
  const save = async (): Promise<void> => {
    const name = reportName(source.dossier, source.language, source.variant, null, 'html');
    const answer = await platform.saveReport(new TextEncoder().encode(reportFile(document)), name);
    if (answer.status !== 'ok') toast({ text: text.report.notSaved, tone: 'bad' });
    else if (answer.value.outcome === 'saved') toast({ text: text.report.saved(answer.value.fileName) });
  };
  return (
    <>
      <Button variant="light" leftSection={<IconFileCode size={16} aria-hidden="true" />} onClick={() => void save()}>
        {words.saveFile}
      </Button>
      <Paper document={document} />
    </>
  );
}

/** A sheet with looks of its own: in a shadow, so that neither the screen's style sheet nor the report's reaches across. */
function Paper({ document }: { document: ReportDocument }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(reportStyle);
    shadow.adoptedStyleSheets = [sheet];
    const { accent, infoFaint } = document.colours ?? programColours;
    element.style.setProperty('--house', accent);
    element.style.setProperty('--house-faint', infoFaint);
    // Every text in it is escaped by reportBody, and a script set in this way would not run either.
    shadow.innerHTML = reportBody(document, { titleLevel: 3 });
  }, [document]);
  return <div ref={host} className={styles.paper} />;
}
