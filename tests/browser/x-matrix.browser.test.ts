import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Outcome, XSite } from '../pages/x/server.ts';
import { UNVERIFIED } from '../pages/x/unverified.ts';
import { trouble } from './brand-in-trouble.ts';
import { calm, type Guarded, launch, pressAhead, pressWarning, warning } from './chromium.ts';
import { type Row, Table } from './conformance-table.ts';
import { type Hosts, serve } from './server.ts';
import { type How, onX, press, type Where } from './x-page.ts';

/** Every surface × input × language × outcome on X, one line each, on a page that knows nothing of the guard. */
const FIRST = 'Pedimos disculpas por el error en el precio del roscón.';
const SECOND = 'Os pedimos perdón: ayer cobramos mal el roscón y fue culpa nuestra.';
const THIRD = 'De nuevo, pedimos disculpas a todos por el error del roscón.';

const table = new Table();
let falseHolds = 0;
function note(row: Partial<Row> & Pick<Row, 'move' | 'expected'>, as: boolean): void {
  const rest = { surface: 'page', input: 'mouse', lang: 'en', gate: 'gesture' } as const;
  const whole = { ...rest, ...row, as };
  table.note([whole.surface, whole.move, whole.lang, whole.expected].join(' '), whole);
  if (row.expected === 'passes' && !as) falseHolds++;
}
const inputOf = (how: string): Row['input'] => (how === 'mouse' ? 'mouse' : 'keyboard');

const site = new XSite();
let hosts: Hosts;
let browser: Guarded;
let page: Page;

beforeAll(async () => {
  hosts = await serve(site.sites);
  browser = await launch(hosts.port);
});
afterAll(async () => {
  await browser?.close();
  await hosts?.close();
  table.finish({ folder: 'x', network: 'X', unverified: UNVERIFIED });
});
beforeEach(async () => {
  site.reset();
  await browser.forget();
  page = await browser.context.newPage();
});
afterEach(() => page.close());

async function isHeld(ms = 10_000): Promise<boolean> {
  return warning(page, ms).then(
    () => true,
    () => false,
  );
}
async function counted(): Promise<number> {
  const briefing = (await browser.stored()).briefing as { incidents: { apologies: unknown[] }[] } | undefined;
  return briefing?.incidents.reduce((sum, incident) => sum + incident.apologies.length, 0) ?? 0;
}
const sent = () =>
  site.calls.filter((call) => /^Create(?:Tweet|NoteTweet|ScheduledTweet)$/.test(call.operation)).length;

/** Two apologies in the log, as if published before; the third is what is tried. */
async function twoApologies(): Promise<void> {
  await page.goto('https://x.com/home');
  for (const [index, text] of [FIRST, SECOND].entries()) {
    await onX(page).type(text);
    await onX(page).button().click();
    await expect.poll(counted, { timeout: 5000 }).toBe(index + 1);
  }
}

describe('deleting', () => {
  for (const lang of ['en', 'es', 'pt']) {
    for (const how of ['mouse', 'enter', 'space'] as How[]) {
      for (const narrow of [false, true]) {
        const line = `delete | ${narrow ? 'narrow' : 'wide'} | ${how} | ${lang}`;
        it(line, async () => {
          const x = onX(page);
          await x.goto('/home', { lang, ...(narrow ? { narrow: '1' } : {}) });
          const [post] = Object.values(site.named).filter(
            (one) => one.author === 'panaderia' && one.likes > 0,
          );
          await press(x.caret(post!), how);
          const bin = x.menu.locator('[role=menuitem]:has(path[d^="M16 6V4.5"])');
          await press(bin, how);
          await press(x.confirm, how);
          const held = await isHeld();
          const surface = narrow ? 'narrow window' : 'timeline';
          note({ surface, move: `delete (${how})`, input: inputOf(how), lang, expected: 'held' }, held);
          expect(held).toBe(true);
          expect(site.of('DeleteTweet')).toHaveLength(0);
          await page.keyboard.press('Escape');
          expect(await calm(page)).toBe(true);
          expect(await x.confirm.count()).toBe(1);
          await press(x.confirm, how);
          await warning(page);
          await pressWarning(page, 'Delete anyway');
          await expect.poll(() => site.of('DeleteTweet').length).toBe(1);
          expect(await calm(page, 400)).toBe(true);
        });
      }
    }
  }
});

describe('the third apology', () => {
  for (const where of ['inline', 'dialog'] as Where[]) {
    for (const how of ['mouse', 'enter', 'Control+Enter', 'Meta+Enter']) {
      for (const transport of ['xhr', 'fetch']) {
        const line = `third apology | ${where} | ${how} | ${transport}`;
        it(line, async () => {
          await twoApologies();
          const x = onX(page);
          await x.goto('/home', { transport });
          if (where === 'dialog') await x.write.first().click();
          await x.type(THIRD, where);
          if (how.includes('+')) await page.keyboard.press(how);
          else await press(x.button(where), how as How);
          const held = await isHeld();
          const surface = where === 'inline' ? 'composer' : 'composer dialog';
          const move = `publish post (${how}, ${transport})`;
          note({ surface, move, input: inputOf(how), expected: 'held', draft: true }, held);
          expect(held).toBe(true);
          expect(sent()).toBe(2);
          await page.keyboard.press('Escape');
          expect(await calm(page)).toBe(true);
          await page.keyboard.insertText(' Y fin.');
          expect(await x.editor(where).innerText()).toBe(`${THIRD} Y fin.`);
          await page.keyboard.press('Control+Enter');
          await warning(page);
          await pressWarning(page, 'Post anyway');
          await expect.poll(sent).toBe(3);
          await expect.poll(counted, { timeout: 5000 }).toBe(3);
          expect(await calm(page, 400)).toBe(true);
          expect(sent()).toBe(3);
        });
      }
    }
  }
});

describe('what the network says', () => {
  const OUTCOMES: Record<Outcome, number> = {
    ok: 1,
    error200: 0,
    empty: 0,
    http429: 0,
    http503: 0,
    netfail: 0,
    lost: 0,
    slow: 1,
    nested: 1,
  };
  for (const [outcome, count] of Object.entries(OUTCOMES)) {
    it(`${outcome}: the counter moves by ${count}`, async () => {
      const x = onX(page);
      await x.goto('/home', { outcome });
      await x.type(FIRST);
      await x.button().click();
      await expect.poll(sent).toBeGreaterThan(0);
      await page.waitForTimeout(outcome === 'slow' ? 3600 : 700);
      const told = /netfail|lost/.test(outcome) ? 'broken connection' : count === 1 ? 'confirmed' : 'failed';
      const right = (await counted()) === count;
      const row = {
        move: `publish post (${outcome})`,
        input: 'call',
        gate: 'request',
        outcome: told,
      } as const;
      note({ ...row, expected: count === 1 ? 'recorded' : 'not counted' }, right);
      expect(right).toBe(true);
      expect(await calm(page, 100)).toBe(true);
    });
  }

  it('a retry after a lost answer is counted once at the most, and not asked about again', async () => {
    const x = onX(page);
    await x.goto('/home', { retry: '1' });
    site.next.push('netfail');
    await x.type(FIRST);
    await x.button().click();
    await expect.poll(counted, { timeout: 8000 }).toBe(1);
  });
});

/** X's own calls, as its web client makes them; nothing else is known of the page. */
const graphql = (operation: string, variables: object) => ({
  path: `/i/api/graphql/abc/${operation}`,
  body: JSON.stringify({ variables, queryId: 'abc' }),
});
const form = (path: string, user_id = '12') => ({
  path: `/i/api/1.1/${path}`,
  body: new URLSearchParams({ user_id }).toString(),
});
const LONG = `${THIRD}\n${'Contamos qué pasó y qué hemos cambiado. '.repeat(8)}`;
type OwnCall = ReturnType<typeof graphql>;

const BAD_CALLS: readonly (readonly [string, OwnCall])[] = [
  ['publish post', graphql('CreateTweet', { tweet_text: THIRD, media: { media_entities: [] } })],
  ['publish long post', graphql('CreateNoteTweet', { tweet_text: LONG })],
  [
    'publish reply',
    graphql('CreateTweet', {
      tweet_text: THIRD,
      reply: { in_reply_to_tweet_id: '1', exclude_reply_user_ids: [] },
    }),
  ],
  [
    'publish quote',
    graphql('CreateTweet', { tweet_text: THIRD, attachment_url: 'https://x.com/critic/status/1' }),
  ],
  [
    'publish post scheduled',
    graphql('CreateScheduledTweet', {
      post_tweet_request: { status: THIRD },
      execute_at: Math.round(Date.now() / 1000) + 86_400,
    }),
  ],
  ['delete', graphql('DeleteTweet', { tweet_id: '1', dark_request: false })],
  ['hide', graphql('ModerateTweet', { tweetId: '1' })],
  ['limit-replies', graphql('ConversationControlChange', { tweet_id: '1', mode: 'ByInvitation' })],
  ['block', form('blocks/create.json')],
  ['mute', form('mutes/users/create.json')],
];
const BENIGN_CALLS: readonly (readonly [string, OwnCall])[] = [
  ['everyday post', graphql('CreateTweet', { tweet_text: 'Mañana abrimos a las ocho 🥐' })],
  ['draft of an apology', graphql('CreateDraftTweet', { post_tweet_request: { status: THIRD } })],
  ['repost', graphql('CreateRetweet', { tweet_id: '1' })],
  ['undo a repost', graphql('DeleteRetweet', { source_tweet_id: '1' })],
  ['drop a draft', graphql('DeleteDraftTweet', { draft_tweet_id: '1' })],
  ['drop a scheduled post', graphql('DeleteScheduledTweet', { scheduled_tweet_id: '1' })],
  ['show a reply again', graphql('UnmoderateTweet', { tweetId: '1' })],
  ['open replies again', graphql('ConversationControlDelete', { tweet_id: '1' })],
  ['unblock', form('blocks/destroy.json')],
  ['unmute', form('mutes/users/destroy.json')],
];

describe('a call alone, on a redesigned page, with an incident open', () => {
  const onRedesigned = { surface: 'redesigned', input: 'call' } as const;
  /** What changed anything; the page itself only reads. */
  const changes = () => site.calls.filter(({ method }) => method !== 'GET');

  async function make({ path, body }: OwnCall): Promise<void> {
    await page.evaluate(
      ([path, body]) => {
        const headers = {
          'content-type': body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded',
          'x-client-transaction-id': crypto.randomUUID(),
        };
        void fetch(path, { method: 'POST', headers, body }).catch(() => {});
      },
      [path, body] as const,
    );
  }
  beforeEach(async () => {
    await page.goto('https://x.com/home?variant=redesigned');
    await page.waitForSelector('.card');
    await trouble(browser);
    site.calls.length = 0;
  });

  it.each(BAD_CALLS)('is held: %s', async (move, call) => {
    await make(call);
    const held = await isHeld();
    note({ ...onRedesigned, move, gate: 'request', expected: 'held' }, held);
    expect(held).toBe(true);
    await page.keyboard.press('Escape');
    expect(await calm(page, 100)).toBe(true);
    expect(changes()).toEqual([]);
    await make(call);
    expect((await warning(page)).gate).toBe('request');
    await pressAhead(page);
    await expect.poll(() => changes().length).toBe(1);
  });

  it.each(BENIGN_CALLS)('passes: %s', async (move, call) => {
    await make(call);
    await expect.poll(() => changes().length).toBe(1);
    const passes = await calm(page, 100);
    note({ ...onRedesigned, move, gate: 'none', expected: 'passes' }, passes);
    expect(passes).toBe(true);
  });
});

describe('what is no bad move', () => {
  it('passes untouched: like, everyday posts and replies, block, unfollow', async () => {
    const x = onX(page);
    await x.goto('/home');
    const other = Object.values(site.named).find((post) => post.author !== 'panaderia' && !post.quoted)!;
    await x.article(other).locator('[data-testid=like]').click();
    note({ move: 'like', gate: 'none', expected: 'passes' }, !(await isHeld(300)));
    for (const text of ['Mañana abrimos a las ocho 🥐', 'Perdona, ¿qué talla buscas?']) {
      await x.type(text);
      await x.button().click();
      note({ move: `publish «${text}»`, gate: 'none', expected: 'passes' }, !(await isHeld(400)));
    }
    for (const item of ['block']) {
      await x.choose(other, item);
      await x.confirm.click();
      note({ move: `${item} with nothing open`, gate: 'none', expected: 'passes' }, !(await isHeld(400)));
    }
    expect(falseHolds).toBe(0);
    await expect.poll(sent).toBe(2);
    expect(await counted()).toBe(0);
  });
});
