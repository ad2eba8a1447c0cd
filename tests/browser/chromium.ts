import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Worker,
} from 'playwright-core';

const CANDIDATES = [
  process.env.MESURA_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser that the tests drive. Throws when there is none. */
export function chromiumPath(): string {
  const path = CANDIDATES.find((candidate) => candidate && existsSync(candidate));
  if (!path) throw new Error('No Chromium found. Set MESURA_CHROMIUM to one.');
  return path;
}

/** What a page of the extension may call. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(keys: null): Promise<Record<string, unknown>>; clear(): Promise<void> } };
};

/** How long a warning may take to come or go, in ms. Failing early would gain nothing: a loaded machine is slow. */
const LIMIT_MS = 10_000;

export interface Guarded {
  readonly context: BrowserContext;
  worker(): Promise<Worker>;
  /** Everything in the extension's storage. */
  stored(): Promise<Record<string, unknown>>;
  /** Waits until the background has done all that pages have told it so far. */
  settled(): Promise<void>;
  /**
   * Closes the pages of the test before and empties the storage. In this order: what such a page had not been
   * acknowledged yet, because the worker was killed, it tells again, and after the emptying it would be news.
   */
  forget(): Promise<void>;
  /** Ends the background for real, as the browser does when it idles. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** All host names go to the local server, nothing to the network. */
function flags(port: number): string[] {
  return [
    '--headless=new',
    '--no-sandbox',
    '--lang=en-GB',
    `--host-resolver-rules=MAP * 127.0.0.1:${port},EXCLUDE localhost`,
    '--ignore-certificate-errors',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
}

/** Starts the same browser without the extension: what the pages do by themselves. */
export function launchBare(port: number): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), headless: false, args: flags(port) });
}

/**
 * Starts a browser with the built extension, all host names mapped to the local server.
 *
 * @param profile a folder to start again from; a fresh one that is removed afterwards when absent.
 * @param folder the build.
 * @param granted hosts that count as allowed already: nobody is there to answer the browser's question.
 * @param more `hasTouch`: the screen can be touched as well.
 */
export async function launch(
  port: number,
  language: 'en' | 'es' = 'en',
  profile?: string,
  folder = 'dist/chrome',
  granted: readonly string[] = [],
  { hasTouch = false } = {},
): Promise<Guarded> {
  const home = mkdtempSync(join(tmpdir(), 'mesura-'));
  // An unpacked extension's id, and with it its storage, goes by its folder: a profile brings its own.
  const build = join(profile ?? home, 'extension');
  cpSync(folder, build, { recursive: true });
  if (granted.length > 0) {
    const file = join(build, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: granted }));
  }
  // A Chromium without language packs speaks English only: the language is given to it as its English.
  if (language !== 'en')
    cpSync(join(build, '_locales', language), join(build, '_locales', 'en'), { recursive: true });
  const context = await chromium.launchPersistentContext(profile ?? join(home, 'profile'), {
    executablePath: chromiumPath(),
    headless: false,
    hasTouch,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...flags(port), `--disable-extensions-except=${build}`, `--load-extension=${build}`],
  });
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
  const { host: id } = new URL((await worker()).url());
  /** The tab that the browser starts with: a page of the extension in it asks, and the tab in front stays there. */
  const inside = async (): Promise<Page> => {
    const page = context.pages()[0] ?? (await context.newPage());
    const url = `chrome-extension://${id}/manifest.json`;
    if (page.url() !== url) await page.goto(url);
    return page;
  };
  const settled = async () => {
    // It works through one queue, in order.
    await (await inside()).evaluate(() => chrome.runtime.sendMessage({ type: 'record', events: [] }));
  };
  return {
    context,
    worker,
    async stored() {
      return (await inside()).evaluate(() => chrome.storage.local.get(null));
    },
    settled,
    async forget() {
      const own = await inside();
      for (const page of context.pages()) if (page !== own) await page.close();
      await settled();
      await own.evaluate(() => chrome.storage.local.clear());
    },
    async killWorker() {
      const browser = await (context.browser()
        ? context.browser()!.newBrowserCDPSession()
        : context.newCDPSession(context.pages()[0]!));
      const { targetInfos } = await browser.send('Target.getTargets');
      for (const target of targetInfos.filter((info) => info.type === 'service_worker')) {
        await browser.send('Target.closeTarget', { targetId: target.targetId }).catch(() => {});
      }
    },
    async close() {
      await context.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export interface ShownWarning {
  readonly name: string;
  readonly description: string;
  /** In the order of the tree. */
  readonly buttons: readonly string[];
  readonly focused: string | undefined;
  /** Which gate held the move. */
  readonly gate: 'gesture' | 'request';
}

/** What a warning says besides when the move had started already. */
const HELD_AT_REQUEST = /^Nothing has been sent yet\.$/;

interface AxNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();
const sessionOf = (page: Page) => {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
};

/** Whether the page itself can see a node: nothing of ours is in its document. */
async function isPages(session: CDPSession, { backendDOMNodeId: backendNodeId }: AxNode): Promise<boolean> {
  if (backendNodeId === undefined) return false;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { return this.getRootNode() === document; }',
    returnByValue: true,
  });
  return result.value === true;
}

/** Our dialog lives in a closed shadow root; the accessibility tree, which people's readers use too, shows it. */
async function findWarning(page: Page): Promise<Found | undefined> {
  const session = await sessionOf(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  for (const { frame } of [frameTree, ...(frameTree.childFrames ?? [])]) {
    const found = await findWarningIn(session, frame.id).catch((error: Error) => {
      // A frame that went, or that is drawn elsewhere.
      if (frame.parentId === undefined) throw error;
    });
    if (found) return found;
  }
  return undefined;
}

interface Found {
  readonly shown: ShownWarning;
  readonly nodes: AxNode[];
}

async function findWarningIn(session: CDPSession, frameId: string): Promise<Found | undefined> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inside = (node: AxNode): AxNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? inside(byId.get(id) as AxNode) : [])),
  ];
  for (const dialog of nodes.filter((node) => node.role?.value === 'alertdialog')) {
    const buttons = inside(dialog).filter((node) => node.role?.value === 'button');
    // The page's own sheet is an alertdialog too, and ours may speak Spanish: it alone is unknown to the page.
    if (!dialog.description?.value || (await isPages(session, dialog))) continue;
    const focused = buttons.find((node) =>
      node.properties?.some(({ name, value }) => name === 'focused' && value.value),
    );
    const shown = {
      name: String(dialog.name?.value),
      description: String(dialog.description.value),
      buttons: buttons.map((node) => String(node.name?.value)),
      focused: focused ? String(focused.name?.value) : undefined,
      gate: inside(dialog).some((node) => HELD_AT_REQUEST.test(String(node.name?.value)))
        ? 'request'
        : 'gesture',
    } as const;
    return { shown, nodes: buttons };
  }
  return undefined;
}

/** What stands in a status of the page or of ours: what somebody is told without being asked. */
export async function notices(page: Page): Promise<string[]> {
  const session = await sessionOf(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes
    .filter((node) => node.role?.value === 'status')
    .flatMap((node) => (node.childIds ?? []).map((id) => String(byId.get(id)?.name?.value ?? '')))
    .filter((text) => text !== '');
}

/** Waits for a warning. Throws when none comes. */
export async function warning(page: Page, ms = LIMIT_MS): Promise<ShownWarning> {
  const until = Date.now() + ms;
  for (;;) {
    const found = await findWarning(page);
    if (found) return found.shown;
    if (Date.now() > until) throw new Error(`No warning within ${ms} ms.`);
    await page.waitForTimeout(40);
  }
}

/** Whether no warning is there, given a moment to come. */
export async function calm(page: Page, ms = 350): Promise<boolean> {
  await page.waitForTimeout(ms);
  return (await findWarning(page)) === undefined;
}

/** Waits until the warning is gone. Throws when it stays. */
export async function noWarning(page: Page, ms = LIMIT_MS): Promise<void> {
  const until = Date.now() + ms;
  while (await findWarning(page)) {
    if (Date.now() > until) throw new Error(`The warning stayed for ${ms} ms.`);
    await page.waitForTimeout(20);
  }
}

/** Goes ahead, whatever the move is called on the button. */
export const pressAhead = (page: Page) => pressWarning(page, /anyway$/);

/** Clicks a button of the warning where it stands on the screen. */
export async function pressWarning(page: Page, button: string | RegExp): Promise<void> {
  const found = await findWarning(page);
  const isIt = (name: string) => (typeof button === 'string' ? name === button : button.test(name));
  const node = found?.nodes.find((candidate) => isIt(String(candidate.name?.value)));
  if (node?.backendDOMNodeId === undefined)
    throw new Error(`No button “${button}” in ${JSON.stringify(found?.shown)}`);
  const session = await sessionOf(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendDOMNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}
