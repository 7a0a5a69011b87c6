import { Drawer, TextInput } from '@mantine/core';
import { IconArrowLeft, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { fleetTableWords } from '../../../shared/text/fleetTable.ts';
import { helpIds, type HelpId, type HelpWords } from '../../../shared/text/help.ts';
import { glossary, termOf, type Term } from '../../../shared/text/glossary.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { DialogTools } from '../ui/DialogTools.tsx';
import styles from './help.module.css';
import { helpFor } from './helpFor.ts';
import { searchHelp, searchKeys, searchTerms } from './searchHelp.ts';
import type { HelpPage } from './useHelp.ts';
import { useHelpText } from './useHelpText.ts';

interface Props {
  opened: boolean;
  /** Null shows the list. */
  page: HelpPage | null;
  /** Terms that occur on the screen. */
  terms: readonly Term[];
  onOpen: (page?: HelpPage) => void;
  onClose: () => void;
}

export function HelpDrawer({ opened, page, terms, onOpen, onClose }: Props) {
  const words = useHelpText();
  return (
    // In parts, without scroll lock and with classes by part for the same reasons as the drawer of origins.
    <Drawer.Root
      opened={opened}
      onClose={onClose}
      position="right"
      size={460}
      lockScroll={false}
      classNames={{ content: styles.content }}
    >
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content>
        <Drawer.Body className={styles.body}>
          <div className={styles.head}>
            <Drawer.Title className={styles.title}>{words.title}</Drawer.Title>
            <DialogTools close={<Drawer.CloseButton aria-label={words.close} />} />
          </div>
          {page === null ? (
            <HelpList terms={terms} onOpen={(article) => onOpen({ article })} />
          ) : 'article' in page ? (
            <Article id={page.article} onBack={() => onOpen()} />
          ) : (
            <Explanation term={page.term} onBack={() => onOpen()} />
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function HelpList({ terms, onOpen }: Pick<Props, 'terms'> & { onOpen: (article: HelpId) => void }) {
  const { language } = useLanguage();
  const words = useHelpText();
  const [location] = useLocation();
  const [asked, setAsked] = useState('');
  const searching = asked.trim() !== '';
  const found = searchHelp(language, useDeferredValue(asked));
  const here = helpFor(location);
  const foundTerms = searchTerms(glossary[language].terms, asked);
  const tableKeys = fleetTableWords[language].keyList.map(([keys, what]) => ({ keys, what }));
  const foundKeys = searchKeys(words.keys, `${words.keysTitle} ${words.keysAlso}`, asked);
  const foundTableKeys = searchKeys(tableKeys, `${words.tableKeysTitle} ${words.keysAlso}`, asked);
  const count = found.length + foundTerms.length + foundKeys.length + foundTableKeys.length;
  return (
    <div className={styles.list}>
      <TextInput
        aria-label={words.search}
        placeholder={words.search}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={asked}
        data-autofocus
        onChange={(event) => setAsked(event.currentTarget.value)}
      />
      <output className={styles.count}>{searching && (count === 0 ? words.nothing : words.found(count))}</output>
      {searching ? (
        <>
          <Terms title={words.termsFound} terms={foundTerms} />
          <Titles ids={found} onOpen={onOpen} />
          <Keys title={words.keysTitle} list={foundKeys} />
          <Keys title={words.tableKeysTitle} list={foundTableKeys} />
        </>
      ) : (
        <>
          <h3>{words.forThisScreen}</h3>
          <Titles ids={here} onOpen={onOpen} />
          <Terms title={words.terms} terms={terms} />
          <h3>{words.allArticles}</h3>
          <Titles ids={helpIds.filter((id) => !here.includes(id))} onOpen={onOpen} />
          <Keys title={words.keysTitle} list={words.keys} />
          <Keys title={words.tableKeysTitle} list={tableKeys} />
        </>
      )}
    </div>
  );
}

/** The name of a key is written with a capital; what stands between keys, or is typed, is not. */
const isKey = /^(?:[A-Z]\w*|\?)$/;

function Keys({ title, list }: { title: string; list: HelpWords['keys'] }) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl className={styles.keys}>
        {list.map(({ keys, what }) => (
          <div key={keys}>
            <dt>
              {keys.split(', ').map((stroke) => (
                <span key={stroke}>
                  {stroke.split(' ').map((word) => (isKey.test(word) ? <kbd key={word}>{word}</kbd> : `${word} `))}
                </span>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Terms({ title, terms }: { title: string; terms: readonly Term[] }) {
  if (terms.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <dl className={styles.terms}>
        {terms.map(({ name, meaning }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Titles({ ids, onOpen }: { ids: readonly HelpId[]; onOpen: (article: HelpId) => void }) {
  const { articles } = useHelpText();
  return (
    <ul className={styles.titles}>
      {ids.map((id) => (
        <li key={id}>
          <button type="button" className={styles.link} onClick={() => onOpen(id)}>
            {articles[id].title}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Article({ id, onBack }: { id: HelpId; onBack: () => void }) {
  const { language } = useLanguage();
  const words = useHelpText();
  const { title, paragraphs } = words.articles[id];
  const tableKeys = fleetTableWords[language].keyList.map(([keys, what]) => ({ keys, what }));
  return (
    <Page title={title} onBack={onBack}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {id === 'shortcuts' && (
        <div className={styles.list}>
          <Keys title={words.keysTitle} list={words.keys} />
          <Keys title={words.tableKeysTitle} list={tableKeys} />
        </div>
      )}
    </Page>
  );
}

/** One term by itself, in the language of the screen. */
function Explanation({ term, onBack }: { term: string; onBack: () => void }) {
  const { language } = useLanguage();
  const { name, meaning } = termOf(term, language);
  return (
    <Page title={name} onBack={onBack}>
      <p>{meaning}</p>
    </Page>
  );
}

function Page({ title, onBack, children }: { title: string; onBack: () => void; children: ReactNode }) {
  const words = useHelpText();
  return (
    <article className={styles.article}>
      <button type="button" className={styles.back} data-autofocus onClick={onBack}>
        <IconArrowLeft size={16} aria-hidden="true" />
        {words.allArticles}
      </button>
      <h3>{title}</h3>
      {children}
    </article>
  );
}
