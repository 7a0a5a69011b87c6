import { isPartialDate, writeDate } from '../../../../shared/format/dates.ts';
import { wordsIn, type FigureWords } from '../../../../shared/parameters/figureWords.ts';
import type { Figure } from '../../../../shared/parameters/schema.ts';
import { useOf } from '../../../../shared/parameters/uses.ts';
import { fullFigureName, sourceTitle } from '../../../../shared/report/sourceWords.ts';
import { sourceDay } from '../../../../shared/report/standing.ts';
import { useDossier } from '../../dossier/useDossier.ts';
import { useParameters } from '../../dossier/useParameters.ts';
import { publisherName } from '../../fields/standIns.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { OriginValue } from '../../results/OriginProvider.tsx';
import { parameterFact } from '../../results/parameterFacts.ts';
import { ToneMark } from '../../results/ToneMark.tsx';
import { useResultsText } from '../../results/useResultsText.ts';
import { valueName } from '../../results/valueNames.ts';
import { useChosenSet } from '../../parameterSets/useChosenSet.ts';
import { FigureOverride } from './FigureOverride.tsx';
import styles from './parameters.module.css';

/** Results named before the rest is counted. */
const NAMED = 6;

interface Props {
  figure: Figure;
  day: string;
  usedIn: readonly string[];
}

/** Everything that is known of a figure, where it counts, and the own value in its place. */
export function FigureDetail({ figure, day, usedIn }: Props) {
  const all = useResultsText();
  const { language, words } = all;
  const { figure: text, use } = useParametersText();
  const parameters = useParameters();
  const { dossier } = useDossier();
  const fact = parameterFact(figure.id, parameters, day, all);
  const { source, scope, note, readFrom, undated, caution } = figure;
  const later = useLaterYears(figure.id);
  const date =
    source.date !== null && isPartialDate(source.date)
      ? writeDate(source.date, language)
      : sourceDay(source, parameters, language);
  const title = source.title && sourceTitle(source.title, language);
  return (
    <div className={styles.detail}>
      <dl className={styles.facts}>
        <Fact term={text.caution}>{caution && <ToneMark tone="warning">{caution[language]}</ToneMark>}</Fact>
        <Fact term={text.validity}>{fact.validity || (undated === undefined ? null : text.undated[undated])}</Fact>
        <Fact term={text.later}>{later}</Fact>
        <Fact term={text.source}>
          {[publisherName(figure, language), title, date].filter((part) => part !== null).join(', ')}
        </Fact>
        <Fact term={text.address}>
          <span className={styles.address}>{source.url ?? text.noAddress}</span>
        </Fact>
        <Fact term={text.confidence}>{words.confidence[figure.confidence]}</Fact>
        <WordsFact term={text.scope} words={scope} />
        <WordsFact term={text.note} words={note} />
        <Fact term={text.readFrom}>
          {readFrom.map((id) => fullFigureName(parameters.figure(id), language)).join('; ')}
        </Fact>
        <Fact term={text.use}>{use[useOf(figure.id)]}</Fact>
        <Fact term={text.usedIn}>
          {usedIn.length === 0 ? (
            text.usedNowhere
          ) : (
            <ul className={styles.used}>
              {usedIn.slice(0, NAMED).map((id) => (
                <li key={id}>
                  <OriginValue id={id}>{valueName(id, dossier, parameters, all)}</OriginValue>
                </li>
              ))}
              {usedIn.length > NAMED && <li>{text.andMore(usedIn.length - NAMED)}</li>}
            </ul>
          )}
        </Fact>
        <Fact term={text.id}>
          <code>{figure.id}</code>
        </Fact>
      </dl>
      <FigureOverride figure={figure} />
    </div>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  if (children === null || children === '' || children === undefined) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** In the language of the screen; a text that only exists in the other one says so, also to a screen reader. */
function WordsFact({ term, words }: { term: string; words: FigureWords | null }) {
  const { language } = useResultsText();
  const { figure: text } = useParametersText();
  const shown = wordsIn(words, language);
  if (shown === null) return null;
  const isOther = shown.language !== language;
  return (
    <Fact term={isOther ? text.inOneLanguage(term) : term}>
      <span lang={isOther ? shown.language : undefined}>{shown.text}</span>
    </Fact>
  );
}

/** By which rule a later year is filled, where the figure is part of a series. */
function useLaterYears(id: string): string | null {
  const { set } = useChosenSet();
  const parameters = useParameters();
  const all = useResultsText();
  const { figure: text } = useParametersText();
  const series = set.series.find(({ members }) => members.at(-1) === id);
  if (!series) return null;
  const why = series.why?.[all.language];
  if (series.projection === 'lastKnown') return why ?? text.lastKnown;
  const { index } = series.projection;
  const percent = `${all.write.number(parameters.number(index), 1)}%`;
  return [text.index(fullFigureName(parameters.figure(index), all.language).toLowerCase(), percent), why]
    .filter(Boolean)
    .join(' ');
}
