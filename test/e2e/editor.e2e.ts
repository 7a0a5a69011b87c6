/** The text of a topic as an adviser writes it: as the report lays it out, without marks. */
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, afterAll, beforeEach, describe, expect, test } from 'vitest';
import { textBlocks } from '../../shared/report/textBlocks.ts';
import { adviceWords } from '../../shared/text/advice.ts';
import { textCardWords } from '../../shared/text/textCard.ts';
import { faultsOf } from './support/looks.ts';
import { startApp } from './support/runningApp.ts';
import { fill, goTo, openExample, savedState, settled, storedDossiers, text, toStart } from './support/steps.ts';

const { results, screens } = text.nl;
const words = textCardWords.nl;
const label = results.topic.textLabel(adviceWords.nl.titles.topic3, screens.languageNames.nl);

const faults: string[] = [];
async function watch(context: BrowserContext): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  context.on('weberror', (fault) => faults.push(String(fault.error())));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Policy violated: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

let app: Awaited<ReturnType<typeof startApp>>;
let page: Page;
const editor = () => page.getByRole('textbox', { name: label });
const button = (id: keyof typeof words.layout) => page.getByRole('button', { name: words.layout[id], exact: true });
const kept = async (): Promise<string | null> => {
  await savedState(page);
  const [dossier] = (await storedDossiers(page)).toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return dossier.topics.topic3.text.nl;
};

/** The text may be edited when the whole draft is there. */
async function openText(): Promise<void> {
  await goTo(page, 'topic3');
  await page.locator('[role=textbox][contenteditable=true]').waitFor();
}

/** An own text: what stood there goes. */
async function write(...keys: string[]): Promise<void> {
  await editor().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop -- keys come one after the other
    await (/^(?:Enter|Backspace|Tab|Shift\+|ControlOrMeta\+)/.test(key)
      ? page.keyboard.press(key)
      : page.keyboard.type(key));
  }
}

async function paste(kind: string, content: string): Promise<void> {
  await editor().evaluate(
    (element, [type, data]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(type, data);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [kind, content],
  );
}

beforeAll(async () => {
  app = await startApp({ beforeLoad: watch });
  ({ page } = app);
});
afterAll(() => app.close());

beforeEach(async () => {
  faults.length = 0;
  if ((await page.getByRole('banner').getByRole('status').count()) > 0) await toStart(page);
  await openExample(page, 'transporteur');
  await settled(page);
  await openText();
});

describe('the text of a topic', () => {
  test('shows the draft as the report lays it out, and reading it writes nothing', async () => {
    const seen = await editor().innerText();
    expect(seen).not.toMatch(/\*\*|^## |^- /m);
    expect(await editor().locator('h3').count()).toBeGreaterThan(2);
    await editor().click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('Tab');
    expect(await kept()).toBeNull();
    await page.getByText(results.topic.textDraft, { exact: true }).waitFor();
    expect(faults).toEqual([]);
  });

  test('is laid out by keys and by what is typed, and Tab leaves it', async () => {
    await write('## Kop', 'Enter', 'Tekst met ', 'ControlOrMeta+b', 'nadruk', 'ControlOrMeta+b', ' erin.', 'Enter');
    await page.keyboard.type('- een');
    await page.keyboard.press('Enter');
    await page.keyboard.type('twee');
    expect(await button('list').getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await button('list').getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('ControlOrMeta+Shift+7');
    await page.keyboard.type('eerst');
    await page.keyboard.press('Tab');
    expect(await editor().evaluate((element) => element.contains(document.activeElement))).toBe(false);
    expect(await kept()).toBe('## Kop\n\nTekst met **nadruk** erin.\n\n- een\n- twee\n\n1. eerst');
    expect(await editor().locator('ul > li').allInnerTexts()).toEqual(['een', 'twee']);
    expect(await faultsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('is laid out by the buttons, which say what is on where the cursor stands', async () => {
    await write('Gewoon');
    await button('heading').click();
    expect(await button('heading').getAttribute('aria-pressed')).toBe('true');
    expect(await button('bold').isDisabled()).toBe(true);
    await page.keyboard.type(' verder');
    expect(await kept()).toBe('## Gewoon verder');
    await button('heading').click();
    await page.keyboard.press('ControlOrMeta+a');
    await button('bold').click();
    expect(await button('bold').getAttribute('aria-pressed')).toBe('true');
    expect(await kept()).toBe('**Gewoon verder**');
    // By keyboard the cursor stays on the button, which tells what it did.
    await button('list').focus();
    await page.keyboard.press('Enter');
    expect(await button('list').getAttribute('aria-pressed')).toBe('true');
    expect(await button('list').evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await kept()).toBe('- **Gewoon verder**');
  });

  test('a key that follows at once finds the cursor where the one before it put it', async () => {
    await write('een', 'Enter', 'twee', 'ControlOrMeta+Home');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('tussen');
    expect(await kept()).toBe('een\n\ntussen\n\ntwee');
  });

  test('takes headings, lists and bold from a word processor, and nothing else', async () => {
    await write('');
    await paste(
      'text/html',
      `<html xmlns:o="urn:x"><head><style>p.MsoNormal{color:red;background:url(https://elders.example/x.png)}</style></head>
       <body lang=NL onload="window.ran=1"><h1 style='color:#2F5496'>Laden op het terrein</h1>
       <p class=MsoNormal style='margin:0'>Begin met <b>zes</b> <span style="font-weight:700">vaste</span>
       laadpunten.<o:p></o:p></p>
       <p class=MsoListParagraphCxSpFirst style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>punt een</p>
       <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>punt twee</p>
       <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.&nbsp;</span>stap</p>
       <script>window.ran=1</script><img src="https://elders.example/y.png" onerror="window.ran=1">
       <a href="javascript:window.ran=1">een link</a>
       <ol><li><p>eerst</p></li><li><p style="color:blue">dan</p></li></ol></body></html>`,
    );
    expect(await kept()).toBe(
      '## Laden op het terrein\n\nBegin met **zes** **vaste** laadpunten.\n\n- punt een\n- punt twee\n\n1. stap\n\neen link\n\n1. eerst\n2. dan',
    );
    expect(await editor().locator('[style], script, img:not(.ProseMirror-separator), a').count()).toBe(0);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(faults).toEqual([]);
  });

  test('takes plain text with its marks, and words into a line', async () => {
    await write('een  vier');
    await page.keyboard.press('ControlOrMeta+Home');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
    await paste('text/plain', 'twee drie');
    expect(await kept()).toBe('een twee drie vier');
    await page.keyboard.press('ControlOrMeta+a');
    await paste('text/plain', 'Vooraf\r\n\r\n- een\r\n- **twee**');
    expect(await kept()).toBe('Vooraf\n\n- een\n- **twee**');
  });

  test('takes back typing by its own keys, and follows the undo of the dossier', async () => {
    await write('eerste');
    await page.waitForTimeout(700);
    await page.keyboard.type(' tweede');
    expect(await kept()).toBe('eerste tweede');
    await page.keyboard.press('ControlOrMeta+z');
    expect(await kept()).toBe('eerste');
    await page.keyboard.press('ControlOrMeta+y');
    expect(await kept()).toBe('eerste tweede');
    await page.getByRole('button', { name: results.topic.takeDraft }).click();
    await page.getByText(results.topic.textDraft, { exact: true }).waitFor();
    expect(await editor().locator('h3').count()).toBeGreaterThan(2);
    // Back through the dossier: the editor shows it, and has no steps of its own that would speak of another text.
    await page.getByRole('button', { name: screens.undo, exact: true }).click();
    await editor().getByText('eerste tweede').waitFor();
    await editor().click();
    await page.keyboard.press('ControlOrMeta+z');
    expect(await editor().innerText()).toBe('eerste tweede');
    expect(await kept()).toBe('eerste tweede');
  });

  test('marks the sentences that no longer agree, and takes the new one without losing the cursor', async () => {
    await editor().click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Eigen zin.');
    await goTo(page, 'site');
    await fill(page, 'site.contractedKW', '300');
    await settled(page);
    await openText();
    const list = page.getByRole('region', { name: /kloppen niet meer|klopt niet meer/ });
    await list.waitFor();
    await expect.poll(() => editor().locator('mark').count()).toBeGreaterThan(0);
    const old = await editor().locator('mark').first().innerText();
    const before = await kept();
    expect(before).toContain(old);
    expect(before).toContain('Eigen zin.');
    const row = list
      .getByRole('listitem')
      .filter({ hasText: old.slice(0, 40) })
      .first();
    await row.getByRole('button', { name: words.take.changed }).click();
    await expect.poll(kept).not.toContain(old);
    expect(await editor().innerText()).toContain('Eigen zin.');
    expect(await faultsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('says that the text is full, and cuts nothing', async () => {
    await write('Kort');
    await paste('text/plain', ` ${'woord '.repeat(4000)}`);
    await page.getByText(words.full(20_000)).waitFor();
    expect(await kept()).toBe('Kort');
    await page.keyboard.press('Backspace');
    await page.getByText(words.full(20_000)).waitFor({ state: 'detached' });
    await page.keyboard.press('ControlOrMeta+a');
    await paste('text/plain', 'x'.repeat(19_999));
    await page.keyboard.type('y');
    expect(await kept()).toHaveLength(20_000);
    await page.keyboard.type('z');
    await page.getByText(words.full(20_000)).waitFor();
    expect(await kept()).toHaveLength(20_000);
    expect(await editor().innerText()).toHaveLength(20_000);
    expect(textBlocks((await kept()) ?? '')).toHaveLength(1);
  });
});
