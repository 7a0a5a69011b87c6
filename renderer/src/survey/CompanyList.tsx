import { useState } from 'react';
import type { SurveyAnswer, SurveyRemark } from '../../../shared/intake/survey.ts';
import { cellRemarks } from '../../../shared/intake/cells.ts';
import { writeNumber } from '../../../shared/format/numbers.ts';
import { intakeWords, type IntakeWords } from '../../../shared/text/intake.ts';
import { words } from '../../../shared/text/words.ts';
import styles from '../intake/intake.module.css';
import { ShowFilter, type Filter } from '../intake/ShowFilter.tsx';
import { Verdict } from '../intake/Verdict.tsx';
import { useLanguage } from '../language/useLanguage.ts';
import { DataTable, TableHead } from '../results/DataTable.tsx';
import tables from '../results/tables.module.css';
import { Card } from '../ui/Card.tsx';

interface Props {
  answers: readonly SurveyAnswer[];
  isTaken: (answer: SurveyAnswer) => boolean;
  onTake: (id: number, on: boolean) => void;
}

/** Every company of the survey with what its dossier would hold. */
export function CompanyList({ answers, isTaken, onTake }: Props) {
  const { language } = useLanguage();
  const text = intakeWords[language];
  const { survey } = text;
  const [filter, setFilter] = useState<Filter>('all');
  return (
    <Card title={survey.companies} hint={survey.companiesHint}>
      <ShowFilter rows={answers} shown={filter} text={text} onShow={setFilter} />
      <DataTable caption={survey.companies}>
        <TableHead columns={survey.head} numbers={[1]} />
        <tbody>
          {answers
            .filter(({ standing }) => filter === 'all' || standing === filter)
            .map((answer) => {
              const { dossier, company, line, others, standing } = answer;
              const isRefused = standing === 'refused';
              const taken = isTaken(answer);
              const { connection, connectionKVA, contractedKW } = dossier.site;
              return (
                <tr key={answer.id} className={isRefused || !taken ? styles.refusedRow : undefined}>
                  <td>
                    <input
                      type="checkbox"
                      className={styles.check}
                      aria-label={survey.chooseCompany(company || survey.nameless)}
                      checked={taken}
                      disabled={isRefused}
                      onChange={(event) => onTake(answer.id, event.currentTarget.checked)}
                    />
                  </td>
                  <td className={`${tables.number} ${styles.quiet}`}>{line}</td>
                  <th scope="row" className={styles.vehicle}>
                    {company || survey.nameless}
                    <small>
                      {[dossier.company.businessPark, dossier.company.municipality]
                        .filter((part) => part !== null)
                        .join(', ')}
                    </small>
                  </th>
                  <td>
                    {dossier.fleetGroups.length === 0
                      ? survey.noFleet
                      : dossier.fleetGroups
                          // What the survey gave of the kilometres stands beside the vehicles it is of.
                          .map(({ name, number, yearlyKm }) =>
                            [
                              `${number} ${(name ?? '').toLowerCase()}`,
                              ...(yearlyKm === null ? [] : [survey.kmEach(writeNumber(yearlyKm, language))]),
                            ].join(' '),
                          )
                          .join(', ')}
                  </td>
                  <td>
                    {[
                      connectionKVA === null
                        ? connection === null
                          ? null
                          : words[language].connection[connection]
                        : `${connectionKVA} kVA`,
                      contractedKW === null ? null : `${contractedKW} kW`,
                    ]
                      .filter((part) => part !== null)
                      .join(', ') || '–'}
                  </td>
                  <td>
                    <Verdict
                      standing={standing}
                      reasons={[
                        ...answer.remarks.map((remark) => remarkSentence(remark, text)),
                        ...(others.length > 0 ? [survey.notes(others.length)] : []),
                      ]}
                      text={text}
                    />
                  </td>
                </tr>
              );
            })}
        </tbody>
      </DataTable>
    </Card>
  );
}

function remarkSentence({ code, field, text }: SurveyRemark, words: IntakeWords): string {
  const isOfCell = (one: string): one is (typeof cellRemarks)[number] => cellRemarks.some((remark) => remark === one);
  const sentence = isOfCell(code) ? words.remark[code] : words.survey.remark[code];
  return field === null || text === '' ? sentence : words.remarkAt(words.survey.field[field], text, sentence);
}
