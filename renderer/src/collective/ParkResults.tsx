import { useMemo } from 'react';
import { companyFigure } from '../../../shared/assessment/origins/park.ts';
import type { JointOptimum, ParkProfile } from '../../../shared/collective/park.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { parkHeadline } from '../../../shared/report/parkSentences.ts';
import { collectiveReportWords } from '../../../shared/text/collectiveReport.ts';
import { parkFigure } from '../../../shared/report/parkFigure.ts';
import { collectiveWords, type CollectiveWords } from '../../../shared/text/collective.ts';
import { originListWords } from '../../../shared/text/originLists.ts';
import { PresentButton } from '../present/PresentButton.tsx';
import type { Slide } from '../present/slides.ts';
import { DataTable, TableHead } from '../results/DataTable.tsx';
import { FigureView } from '../results/FigureView.tsx';
import { OriginList } from '../results/OriginList.tsx';
import panel from '../results/panel.module.css';
import styles from '../results/screen.module.css';
import tables from '../results/tables.module.css';
import { OriginProvider, OriginValue } from '../results/OriginProvider.tsx';
import { useResultsText } from '../results/useResultsText.ts';
import { createWriter } from '../results/writer.ts';
import { Card } from '../ui/Card.tsx';
import type { ParkAnswer } from './useParkAnswer.ts';
import { parkOrigins } from './parkOrigins.ts';

interface Props {
  text: CollectiveWords;
  language: Language;
}

/** What the headline states, and what is drawn before the joint optimum is known. */
const SAID = ['park/joint', 'park/singles', 'park/won'];
const DRAWN = ['park/uncontrolled', 'park/singles'];

/** What they come to together, for the entrepreneurs at the table. */
function slidesOf(park: ParkProfile, joint: JointOptimum, language: Language): Slide[] {
  const { title } = collectiveWords[language];
  const headline = parkHeadline(joint, language);
  return [{ name: title, headline, figure: parkFigure(park, joint, language), origins: SAID }];
}

/** The joint profile as soon as it is there; the joint optimum when it has been found. */
export function ParkResults({ answer, text, language }: Props & { answer: ParkAnswer }) {
  const { read, park, plaza, share, joint, counted, setsMissing, failed } = answer;
  const texts = useResultsText();
  const write = createWriter(language);
  const figure = useMemo(() => (park === null ? null : parkFigure(park, joint, language)), [park, joint, language]);
  const source = park === null || plaza === null ? null : parkOrigins({ park, joint, plaza }, counted, texts);
  if (failed) return <p role="alert">{text.failed}</p>;
  if (park === null || plaza === null) {
    return read === null ? null : (
      <p className={panel.busy}>{text.calculating(write.number(read.done), write.number(read.of))}</p>
    );
  }
  return (
    <OriginProvider source={source}>
      <div>
        <output>
          {joint === null ? (
            <span className={panel.busy}>{text.joint(write.number(share * 100))}</span>
          ) : (
            <span className={styles.headline}>{parkHeadline(joint, language)}</span>
          )}
        </output>
        {joint !== null && <OriginList ids={SAID} label={originListWords[language].of(text.title)} />}
        <div className={styles.notes}>
          {park.basesUnknown > 0 && <p>{text.basesUnknown(write.number(park.basesUnknown))}</p>}
          <p>{text.ownFigures}</p>
          {setsMissing.length > 0 && (
            <p>{text.setsMissing(setsMissing.map((name) => (name === '' ? text.nameless : name)).join(', '))}</p>
          )}
        </div>
      </div>
      <Card title={text.figure}>
        <FigureView figure={figure} origins={joint === null ? DRAWN : [...DRAWN, 'park/joint']} />
        {joint !== null && (
          <div className={styles.present}>
            <PresentButton
              calculated={{ park, joint }}
              slidesOf={(shown) => slidesOf(shown.park, shown.joint, language)}
              company={text.together(write.number(park.members.length))}
            />
          </div>
        )}
        <KeyTable park={park} joint={joint} text={text} language={language} />
      </Card>
      <MemberTable park={park} text={text} language={language} />
      <Card title={text.plaza}>
        <p className={styles.text}>
          {text.plazaText(write.number(plaza.placesNeeded), write.kW(plaza.peakKW), write.kWh(plaza.weekKWh))}
        </p>
        <OriginList
          ids={['park/plaza/places', 'park/plaza/peak', 'park/plaza/energy']}
          label={originListWords[language].of(text.plaza)}
        />
      </Card>
    </OriginProvider>
  );
}

function KeyTable({ park, joint, text, language }: Props & { park: ParkProfile; joint: JointOptimum | null }) {
  const write = createWriter(language);
  const highest = (siteKW: ArrayLike<number>): string => write.kW(Math.max(0, ...Array.from(siteKW)));
  const { uncontrolled } = park.simultaneity;
  const unknown = park.contractsUnknown === 0 ? null : text.contractsUnknown(write.number(park.contractsUnknown));
  const rows: [string, string, string][] = [
    [text.vehicles, write.number(park.vehicles), 'vehicles'],
    [text.peakBase, highest(park.baseKW), 'base'],
    [text.peakUncontrolled, highest(park.uncontrolledKW), 'uncontrolled'],
    [text.peakSingles, highest(park.singleOptimaKW), 'singles'],
    [text.peakJoint, joint === null ? text.open : write.kW(joint.peakKW), 'joint'],
    [text.contracts, write.kW(park.contractsKW), 'contracts'],
    [text.group, joint === null ? text.open : write.kW(joint.groupContractKW), 'group'],
    [
      collectiveReportWords[language].simultaneityUncontrolled,
      uncontrolled === null ? text.open : write.percent(uncontrolled * 100),
      'simultaneity',
    ],
  ];
  return (
    <DataTable caption={text.figure} narrow>
      <TableHead columns={[text.keyColumns.item, text.keyColumns.value]} numbers={[1]} />
      <tbody>
        {rows.map(([item, value, id]) => (
          <tr key={item}>
            <th scope="row">{item}</th>
            <td className={tables.number}>
              <OriginValue id={`park/${id}`}>{value}</OriginValue>
              {id === 'contracts' && unknown !== null && ` (${unknown})`}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function MemberTable({ park, text, language }: Props & { park: ParkProfile }) {
  const write = createWriter(language);
  const { columns } = text;
  return (
    <Card title={text.members}>
      <DataTable caption={text.members}>
        <TableHead
          columns={[
            columns.company,
            columns.vehicles,
            columns.base,
            columns.uncontrolled,
            columns.optimal,
            columns.brings,
          ]}
          numbers={[1, 2, 3, 4, 5]}
        />
        <tbody>
          {park.members.map((member) => (
            <tr key={member.id}>
              <th scope="row">{member.name === '' ? text.nameless : member.name}</th>
              <td className={tables.number}>
                <OriginValue id={companyFigure(member.id, 'vehicles')}>{write.number(member.vehicles)}</OriginValue>
              </td>
              <td className={tables.number}>
                <OriginValue id={companyFigure(member.id, 'base')}>{write.kW(member.basePeakKW)}</OriginValue>
              </td>
              <td className={tables.number}>
                <OriginValue id={companyFigure(member.id, 'uncontrolled')}>
                  {write.kW(member.uncontrolledPeakKW)}
                </OriginValue>
              </td>
              <td className={tables.number}>
                <OriginValue id={companyFigure(member.id, 'optimal')}>{write.kW(member.optimalPeakKW)}</OriginValue>
              </td>
              <td className={tables.number}>
                <OriginValue id={`park/brings/${member.id}`}>
                  {member.bringsKW === null
                    ? text.open
                    : member.bringsKW >= 0
                      ? text.brings(write.kW(member.bringsKW))
                      : text.takes(write.kW(-member.bringsKW))}
                </OriginValue>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Card>
  );
}
