import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_BRAND, DEFAULT_SETTINGS, type Settings } from '../../src/incidents/settings.ts';
import { conformance as bluesky } from '../pages/bluesky/conformance.ts';
import { conformance as instagram } from '../pages/instagram/conformance.ts';
import { PretendSite } from '../pages/pretend-site.ts';
import { conformance as tiktok } from '../pages/tiktok/conformance.ts';
import type { Post } from '../pages/x/posts.ts';
import { XSite } from '../pages/x/server.ts';
import { calm, type Guarded, launch, pressWarning, warning } from './chromium.ts';
import { type Hosts, serve } from './server.ts';
import { onX, press } from './x-page.ts';

/** What an incident's record keeps, and how one is started and told apart, driven on X's page. */
let site: XSite;
let hosts: Hosts;
let browser: Guarded;

const others = [
  new PretendSite('bluesky', bluesky),
  new PretendSite('instagram', instagram),
  new PretendSite('tiktok', tiktok),
];

beforeAll(async () => {
  site = new XSite();
  const known = others.flatMap((one) => one.hosts.map((host) => [host, one] as const));
  hosts = await serve({ ...site.sites, ...Object.fromEntries(known) });
  browser = await launch(hosts.port, 'en', undefined, 'dist/chrome', ['<all_urls>']);
});
afterAll(async () => {
  await browser.close();
  await hosts.close();
});
beforeEach(async () => {
  site.reset();
  await browser.forget();
});

async function visit(path = '/home'): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`https://x.com${path}`);
  await page.waitForSelector('article');
  return page;
}

/** An own page of the extension, to ask the background from. */
async function own(path: string): Promise<Page> {
  const id = new URL((await browser.worker()).url()).host;
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

async function ask(request: unknown): Promise<void> {
  const page = await own('manifest.json');
  await page.evaluate((asked) => chrome.runtime.sendMessage(asked), request);
  await page.close();
}

const set = (some: Partial<Settings>) =>
  ask({ type: 'set-settings', settings: { ...DEFAULT_SETTINGS, ...some } });

async function events(type: string): Promise<Record<string, unknown>[]> {
  return Object.entries(await browser.stored())
    .filter(([key]) => key.startsWith('event:'))
    .map(([, value]) => value as Record<string, unknown>)
    .filter((event) => event.type === type);
}

async function openSheet(page: Page, post: Post): Promise<void> {
  const x = onX(page);
  await press(x.caret(post));
  await press(x.menu.locator('[role=menuitem]').first());
  await x.confirm.waitFor();
}
async function deleteUntilAsked(page: Page, post: Post): Promise<void> {
  await openSheet(page, post);
  await onX(page).confirm.click();
}

/** How light a picture is on the whole, 0 to 255. */
async function lightness(page: Page, url: string): Promise<number> {
  return page.evaluate(async (source) => {
    const bitmap = await createImageBitmap(await (await fetch(source)).blob());
    const canvas = new OffscreenCanvas(64, 64);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0, 64, 64);
    const { data } = context.getImageData(0, 0, 64, 64);
    let sum = 0;
    for (let at = 0; at < data.length; at += 4) sum += data[at]! + data[at + 1]! + data[at + 2]!;
    return sum / (64 * 64 * 3);
  }, url);
}

const asUrl = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

describe('evidence', () => {
  it('keeps text, author, link, numbers and time of a post that was not deleted after all', async () => {
    const page = await visit();
    const post = site.named.seen;
    await deleteUntilAsked(page, post);
    await warning(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => events('decided')).toHaveLength(1);
    expect(await events('warned')).toMatchObject([
      {
        kind: 'delete',
        target: {
          network: 'x',
          id: post.id,
          author: post.author,
          text: expect.stringContaining('Roscón'),
          permalink: `https://x.com/${post.author}/status/${post.id}`,
          postedAt: expect.any(Number),
          engagement: { likes: { value: 142, exact: true } },
        },
      },
    ]);
    expect(await events('pictured')).toEqual([]);
  });

  it('keeps a picture without the warning where that is allowed, and shows and erases it', async () => {
    await set({ pictures: { on: true, megabytes: 5 } });
    const page = await visit();
    await openSheet(page, site.named.seen);
    const before = await page.screenshot();
    await onX(page).confirm.click();
    await warning(page);
    const during = await page.screenshot();
    await pressWarning(page, 'Delete anyway');
    await expect.poll(() => events('acted')).toMatchObject([{ outcome: 'confirmed' }]);
    await expect.poll(() => events('pictured')).toHaveLength(1);
    const [fact] = await events('pictured');
    expect((await events('acted'))[0]?.move).toBe(fact?.move);

    await ask({
      type: 'record',
      events: [
        {
          id: 'opened:i',
          at: Date.now(),
          brand: 'brand',
          type: 'incident-opened',
          incident: 'i',
          title: 'Roscón',
          words: [],
          source: { network: 'x', id: site.named.seen.id },
        },
      ],
    });
    const dashboard = await own('src/dashboard/index.html#incidents/i');
    const shown = dashboard.locator('img.exhibit');
    await shown.waitFor();
    expect(await dashboard.locator('blockquote').first().textContent()).toContain('Roscón');
    const picture = await lightness(dashboard, (await shown.getAttribute('src'))!);
    const clear = await lightness(dashboard, asUrl(before));
    const covered = await lightness(dashboard, asUrl(during));
    expect(covered).toBeLessThan(clear * 0.8);
    expect(Math.abs(picture - clear)).toBeLessThan((clear - covered) / 2);

    await dashboard.goto(dashboard.url().replace(/#.*/, '#settings'));
    await dashboard.getByText(/^1 picture, 0/).waitFor();
    await dashboard.goto(dashboard.url().replace(/#.*/, '#incidents/i'));
    await dashboard.getByRole('button', { name: 'Delete incident' }).click();
    await dashboard.getByRole('alertdialog').getByRole('button', { name: 'Delete incident' }).click();
    await expect.poll(() => events('pictured')).toEqual([]);
    await dashboard.goto(dashboard.url().replace(/#.*/, '#settings'));
    await dashboard.getByText(/^0 pictures/).waitFor();
  });

  it('leaves a personal account out of warnings, record and pictures', async () => {
    await set({
      pictures: { on: true, megabytes: 5 },
      personal: [`x:${site.named.seen.author}`],
      brands: [DEFAULT_BRAND],
    });
    const page = await visit();
    await deleteUntilAsked(page, site.named.seen);
    await expect.poll(() => site.of('DeleteTweet').length).toBe(1);
    await page.waitForTimeout(600);
    for (const type of ['warned', 'acted', 'pictured']) expect(await events(type)).toEqual([]);
  });
});

describe('starting an incident', () => {
  /** What the browser does when the entry is chosen or the keys are pressed; neither can be pressed from outside. */
  async function tell(event: 'menu' | 'keys', page: Page): Promise<void> {
    const url = page.url();
    await (await browser.worker()).evaluate(
      async ([how, address]) => {
        const [tab] = (await chrome.tabs.query({})).filter((one) => one.active && one.title !== '');
        if (how === 'menu') {
          chrome.contextMenus.onClicked.dispatch(
            { menuItemId: 'start-incident', frameId: 0, pageUrl: address },
            tab,
          );
        } else chrome.commands.onCommand.dispatch('start-incident', tab);
      },
      [event, url] as const,
    );
  }
  const said = async (page: Page) => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.map((node) => String(node.name?.value ?? '')).join('\n');
  };

  it('by the context menu takes the post it was opened on along, once', async () => {
    const page = await visit();
    const post = site.named.critic;
    await onX(page).article(post).locator('[data-testid=tweetText]').click({ button: 'right' });
    await tell('menu', page);
    await expect
      .poll(() => events('incident-opened'))
      .toMatchObject([
        {
          title: expect.stringContaining('Me habéis cobrado 25'),
          words: expect.arrayContaining(['cobrado']),
          source: {
            network: 'x',
            id: post.id,
            author: post.author,
            postedAt: expect.any(Number),
            engagement: { likes: { value: 4, exact: true } },
          },
        },
      ]);
    await expect.poll(() => said(page)).toContain('Incident opened');
    await onX(page).article(post).locator('[data-testid=tweetText]').click({ button: 'right' });
    await tell('menu', page);
    await expect.poll(() => said(page)).toContain('already open');
    expect(await events('incident-opened')).toHaveLength(1);
  });

  it('by the keys takes the post in view', async () => {
    const post = site.named.famous;
    const page = await visit(`/${post.author}/status/${post.id}`);
    await tell('keys', page);
    await expect
      .poll(() => events('incident-opened'))
      .toMatchObject([
        {
          title: 'Gracias por estos diez años',
          source: { id: post.id, engagement: { likes: { value: 2378 } } },
        },
      ]);
    const menus = await (await browser.worker()).evaluate(() => chrome.runtime.getManifest());
    expect(menus.commands['start-incident']?.suggested_key).toEqual({ default: 'Alt+Shift+I' });
  });
});

it('tells the popup of the post in view, with its numbers and time', async () => {
  const page = await visit();
  await onX(page).article(site.named.seen).focus();
  const facts = await (await browser.worker()).evaluate(async () => {
    const tabs = await chrome.tabs.query({ active: true });
    const answers = await Promise.all(
      tabs.map(({ id }) => chrome.tabs.sendMessage(id, { type: 'tab-facts' }).catch(() => undefined)),
    );
    return answers.find((answer) => answer !== undefined);
  });
  expect(facts).toMatchObject({
    account: { network: 'x', handle: 'panaderia' },
    post: { id: site.named.seen.id, postedAt: expect.any(Number), engagement: { likes: { value: 142 } } },
  });
});

/** Everything of our dialog that has a name, as assistive technology finds it: the ids of its nodes, by name. */
async function nodes(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes: tree } = await session.send('Accessibility.getFullAXTree');
  return { session, tree };
}
/** Presses something of the warning that is no button. */
async function pressNamed(page: Page, name: string | RegExp): Promise<void> {
  const { session, tree } = await nodes(page);
  const node = tree.find(({ name: shown, role }) => {
    const text = String(shown?.value ?? '');
    return role?.value !== 'StaticText' && (typeof name === 'string' ? text === name : name.test(text));
  });
  if (node?.backendDOMNodeId === undefined) throw new Error(`Nothing named ${name}.`);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendDOMNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}
async function focused(page: Page): Promise<string> {
  const { tree } = await nodes(page);
  const node = tree.find(
    ({ properties, role }) =>
      role?.value !== 'RootWebArea' &&
      properties?.some((property) => property.name === 'focused' && property.value.value),
  );
  return `${node?.role?.value} ${node?.name?.value}`;
}
async function settings(): Promise<Settings> {
  return (await browser.stored()).settings as Settings;
}
async function reply(page: Page, text: string): Promise<void> {
  await onX(page).editor().click();
  await page.keyboard.type(text);
  await onX(page).button().click();
}
const openIncident = (id: string, title: string, words: string[], minutes = 5) => ({
  id: `opened:${id}`,
  at: Date.now() - minutes * 60_000,
  brand: 'brand',
  type: 'incident-opened',
  incident: id,
  title,
  words,
});

describe('the warning', () => {
  const KEEP = 'Keep the post';

  it('is snoozed for today by keyboard alone, without carrying the move out; settings undo it', async () => {
    const page = await visit();
    await deleteUntilAsked(page, site.named.seen);
    expect((await warning(page)).buttons).toEqual([KEEP, 'Reply with a correction', 'Delete anyway']);
    for (const stop of ['Reply with a correction', 'Delete anyway', 'More options']) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toContain(stop);
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/combobox .*This warning: Deleting/i);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect
      .poll(async () => (await settings())?.snoozes)
      .toMatchObject([{ rule: 'deleting-engaged-post', brand: 'brand', until: expect.any(Number) }]);
    expect(site.of('DeleteTweet')).toHaveLength(0);
    await onX(page).confirm.click();
    await expect.poll(() => site.of('DeleteTweet').length).toBe(1);

    const dashboard = await own('src/dashboard/index.html#settings');
    await dashboard.getByRole('button', { name: 'Warn again' }).click();
    await expect.poll(async () => (await settings()).snoozes).toEqual([]);
  });

  it('remembers a wording when told that it is fine, for any text', async () => {
    const page = await visit(`/clienta/status/${site.named.critic.id}`);
    await reply(page, 'Estás exagerando, no es para tanto.');
    const shown = await warning(page);
    const correction = shown.buttons.find((button) => /isn.t|not/i.test(button))!;
    await pressNamed(page, 'More options');
    await pressNamed(page, /^When I say you are wrong/);
    await pressWarning(page, correction);
    await expect.poll(() => site.of('CreateTweet').length).toBe(1);
    await expect.poll(async () => (await settings())?.phrases?.length).toBeGreaterThan(0);
    await reply(page, 'Hola. Estás exagerando, no es para tanto. Un saludo.');
    await expect.poll(() => site.of('CreateTweet').length).toBe(2);
  });

  it('asks once which incident it is about when that cannot be told, and attaches the text to it', async () => {
    await ask({
      type: 'record',
      events: [
        openIncident('price', 'Precio del roscón', ['roscón', 'precio'], 9),
        openIncident('hours', 'Horario del domingo', ['horario', 'domingo'], 5),
        ...['1', '2'].map((id) => ({
          id: `published:x:${id}`,
          at: Date.now() - 60_000,
          brand: 'brand',
          type: 'published',
          network: 'x',
          account: 'panaderia',
          statement: `s${id}`,
          move: `m${id}`,
          postId: id,
          text: `Pedimos disculpas por el precio, ${id}`,
          form: 'post',
          labels: ['apology'],
          incident: 'price',
        })),
      ],
    });
    const page = await visit();
    await reply(page, 'Pedimos disculpas a todos: nos equivocamos y fue culpa nuestra.');
    const shown = await warning(page);
    expect(shown.name).toMatch(/apolog/i);
    expect(shown.buttons).toEqual(
      expect.arrayContaining(['It belongs to “Precio del roscón”', 'It belongs to “Horario del domingo”']),
    );
    await pressWarning(page, 'It belongs to “Horario del domingo”');
    await expect.poll(() => site.of('CreateTweet').length).toBe(1);
    await expect.poll(() => events('published')).toHaveLength(3);
    expect(
      (await events('published')).find(({ postId }) => !['1', '2'].includes(String(postId))),
    ).toMatchObject({
      incident: 'hours',
    });
  });

  it('offers the brand’s own draft in its language, filled with what is known', async () => {
    const text = 'Rectificamos {what}: «[dato]». {link}';
    await set({
      brands: [
        {
          ...DEFAULT_BRAND,
          languages: ['es'],
          drafts: [{ id: 'correction-es-0', move: 'correction', lang: 'es', text }],
        },
      ],
    });
    const source = site.named.seen;
    const permalink = `https://x.com/${source.author}/status/${source.id}`;
    await ask({
      type: 'record',
      events: [
        { ...openIncident('i', 'Precio del roscón', []), source: { network: 'x', id: source.id, permalink } },
      ],
    });
    const page = await visit();
    await deleteUntilAsked(page, source);
    await warning(page);
    const opens = browser.context.waitForEvent('page');
    await pressWarning(page, 'Reply with a correction');
    const composer = await opens;
    await expect.poll(() => composer.url()).toContain('https://x.com/intent/post?');
    const draft = new URL(composer.url()).searchParams;
    expect(draft.get('in_reply_to')).toBe(source.id);
    expect(draft.get('text')).toBe(`Rectificamos «[Precio del roscón]»: «[dato]». ${permalink}`);
    expect(site.of('DeleteTweet')).toHaveLength(0);
  });

  it('starts an incident with the post that was to be deleted, once', async () => {
    const page = await visit();
    await deleteUntilAsked(page, site.named.seen);
    await warning(page);
    await pressNamed(page, 'More options');
    await pressNamed(page, 'Start an incident with this');
    await expect
      .poll(() => events('incident-opened'))
      .toMatchObject([
        {
          title: expect.stringContaining('Roscón'),
          source: { id: site.named.seen.id, postedAt: expect.any(Number) },
        },
      ]);
    await warning(page);
    await pressNamed(page, 'More options');
    const { tree } = await nodes(page);
    expect(tree.some(({ name }) => name?.value === 'Start an incident with this')).toBe(false);
    await page.keyboard.press('Escape');
    expect(site.of('DeleteTweet')).toHaveLength(0);
  });

  it('is smaller the second time in an incident, and names account and brand', async () => {
    await set({ brands: [{ ...DEFAULT_BRAND, name: 'Panadería Sol' }] });
    await ask({ type: 'record', events: [openIncident('i', 'Roscón', ['roscón'])] });
    const page = await visit();
    await deleteUntilAsked(page, site.named.seen);
    const first = await warning(page);
    expect(first.description).toContain('@panaderia (Panadería Sol)');
    await page.keyboard.press('Escape');
    await expect.poll(() => events('warned')).toHaveLength(1);
    await expect
      .poll(async () => (await browser.stored()).briefing)
      .toMatchObject({ incidents: [{ warned: { 'deleting-engaged-post': 1 } }] });
    await onX(page).confirm.click();
    const second = await warning(page);
    expect(second.name).toBe(first.name);
    expect(second.description.length).toBeLessThan(first.description.length);
    await page.keyboard.press('Escape');
  });

  it('lets the gravest wait, never the way back, and asks once for a double press', async () => {
    await set({
      pictures: { on: true, megabytes: 5 },
      brands: [{ ...DEFAULT_BRAND, limits: { ...DEFAULT_BRAND.limits, coolDown: 2 } }],
    });
    const page = await visit();
    await openSheet(page, site.named.seen);
    await onX(page).confirm.dblclick();
    const shown = await warning(page);
    expect(shown.buttons.at(-1)).toMatch(/^Delete anyway \(in [12] s\)$/);
    await pressWarning(page, shown.buttons.at(-1)!);
    expect((await warning(page)).focused).toBeDefined();
    expect(site.of('DeleteTweet')).toHaveLength(0);
    await pressWarning(page, KEEP);
    expect(await calm(page, 600)).toBe(true);
    await onX(page).confirm.click();
    await warning(page);
    await expect
      .poll(async () => (await warning(page)).buttons.at(-1), { timeout: 5000 })
      .toBe('Delete anyway');
    await pressWarning(page, 'Delete anyway');
    await expect.poll(() => site.of('DeleteTweet').length).toBe(1);
  });
});

it('keeps badge and alarm of a late correction when the worker is killed, and ends them with the correction', async () => {
  await ask({ type: 'record', events: [openIncident('i', 'Roscón', ['roscón'], 21)] });
  const outside = await own('manifest.json');
  const state = () =>
    outside.evaluate(async () => ({
      badge: await chrome.action.getBadgeText({}),
      alarms: (await chrome.alarms.getAll()).length,
    }));
  await expect.poll(state).toEqual({ badge: '21m', alarms: 1 });
  await browser.killWorker();
  expect(await state()).toEqual({ badge: '21m', alarms: 1 });
  await ask({
    type: 'record',
    events: [
      {
        id: 'ticked:1',
        at: Date.now(),
        brand: 'brand',
        type: 'ticked',
        incident: 'i',
        item: 'correct',
        done: true,
      },
    ],
  });
  await expect.poll(state).toEqual({ badge: '0/2', alarms: 0 });
});

describe('critics', () => {
  const waiting = async () =>
    ((await browser.stored()).briefing as { incidents: { replies: { answered: boolean }[] }[] }).incidents[0]
      ?.replies;
  const incident = (post: Post) => ({
    id: 'opened:i',
    at: Date.now(),
    brand: 'brand',
    type: 'incident-opened',
    incident: 'i',
    title: 'Horario',
    words: [],
    source: { network: 'x', id: post.id, author: post.author },
  });

  it('are noted once from the screen of the post, without the brand’s own answers, and are answered', async () => {
    const source = site.named.thread;
    await ask({ type: 'record', events: [incident(source)] });
    const page = await visit(`/${source.author}/status/${source.id}`);
    await page.keyboard.press('Shift');
    await expect
      .poll(() => events('reply-seen'), { timeout: 5000 })
      .toMatchObject([
        {
          incident: 'i',
          post: { id: site.named.answer.id, author: 'vecino', text: expect.stringContaining('domingos') },
        },
      ]);
    await expect.poll(waiting).toMatchObject([{ answered: false }]);
    await page.goto(`https://x.com/vecino/status/${site.named.answer.id}`);
    await page.waitForSelector('article');
    await onX(page).editor().click();
    await page.keyboard.type('Tienes razón, lo miramos.');
    await onX(page).button().click();
    await expect.poll(waiting).toMatchObject([{ answered: true }]);
    expect(await events('reply-seen')).toHaveLength(1);
  });

  it('are noted in a thread of Bluesky, too', async () => {
    const source = { network: 'bluesky', id: '3lmabcdefgh2z', author: 'brand.example' };
    await ask({ type: 'record', events: [{ ...openIncident('i', 'Prices', []), source }] });
    const page = await browser.context.newPage();
    await page.goto(`https://bsky.app/profile/brand.example/post/${source.id}`);
    await page.locator('[data-testid="postThreadItem-by-critic.example"]').waitFor();
    await page.keyboard.press('Shift');
    await expect
      .poll(() => events('reply-seen'), { timeout: 5000 })
      .toMatchObject([{ post: { id: '3lmabcdefgh22', author: 'critic.example', text: 'This is a scam' } }]);
    expect(await events('reply-seen')).toHaveLength(1);
  });

  it('are noted among the comments of Instagram, but for who speaks to somebody else', async () => {
    const [shown] = instagram.replies ?? [];
    const source = { network: 'instagram', ...shown?.to };
    await ask({ type: 'record', events: [{ ...openIncident('i', 'Prices', []), source }] });
    const page = await browser.context.newPage();
    await page.goto(`https://www.instagram.com${shown?.at}`);
    await page.locator('#comment-18101000000015838').waitFor();
    await page.keyboard.press('Shift');
    await expect.poll(() => events('reply-seen'), { timeout: 5000 }).toHaveLength(2);
    expect(
      (await events('reply-seen')).map(({ post }) => (post as { author: string }).author).sort(),
    ).toEqual(['fan.name', 'other.fan']);
  });

  it('are told apart on TikTok, which shows no ids, and are answered there', async () => {
    const [shown] = tiktok.replies ?? [];
    const source = { network: 'tiktok', ...shown?.to };
    await ask({ type: 'record', events: [{ ...openIncident('i', 'Prices', []), source }] });
    const page = await browser.context.newPage();
    await page.goto(tiktok.url);
    await page.locator('#c-critic [data-e2e=comment-reply-1]').click();
    await expect.poll(waiting, { timeout: 5000 }).toMatchObject([{ answered: false }]);
    await page.locator('[data-e2e=comment-input] .public-DraftEditor-content').click();
    await page.keyboard.type('You are right, we are looking into it.');
    await page.locator('[data-e2e=comment-post]').click();
    await expect.poll(waiting, { timeout: 5000 }).toMatchObject([{ answered: true }]);
  });

  it('are not looked for while nothing is open, nor on pages about something else', async () => {
    const source = site.named.thread;
    const page = await visit(`/${source.author}/status/${source.id}`);
    await page.keyboard.press('Shift');
    await page.waitForTimeout(2500);
    await ask({ type: 'record', events: [incident(source)] });
    const home = await visit();
    await home.keyboard.press('Shift');
    await home.waitForTimeout(2500);
    expect(await events('reply-seen')).toEqual([]);
  });
});

interface Dispatch {
  dispatch(...values: unknown[]): void;
}
declare const chrome: {
  runtime: {
    sendMessage(request: unknown): Promise<unknown>;
    getManifest(): { commands: Record<string, { suggested_key: unknown }> };
  };
  tabs: {
    query(which: object): Promise<{ id: number; active: boolean; title?: string }[]>;
    sendMessage(tab: number, question: unknown): Promise<unknown>;
  };
  action: { getBadgeText(which: object): Promise<string> };
  alarms: { getAll(): Promise<unknown[]> };
  contextMenus: { onClicked: Dispatch };
  commands: { onCommand: Dispatch };
};
