/** The screens that are pictured, and the made-up week of a bakery that they show. */

/** `prepare` does on the page what a person would do to see the screen. */
export const SCREENS = [
  { name: 'popup', path: 'popup/index.html', width: 380 },
  { name: 'panel-lista', path: 'dashboard/index.html', width: 1100 },
  { name: 'panel-incidencia', path: 'dashboard/index.html#incidents/cestas', width: 1100 },
  { name: 'panel-evolucion', path: 'dashboard/index.html#trends', width: 1100 },
  { name: 'panel-datos', path: 'dashboard/index.html#data', width: 1100 },
  { name: 'panel-ajustes', path: 'dashboard/index.html#settings', width: 1100 },
  { name: 'bienvenida', path: 'welcome/index.html', width: 1100 },
  { name: 'red-de-practica', path: 'practice/index.html', width: 1100 },
  { name: 'simulacros', path: 'practice/index.html#drills', width: 1100 },
  {
    name: 'simulacro',
    path: 'practice/index.html#drills/hackeo-chocolate-es',
    pathIn: { en: 'practice/index.html#drills/palm-oil-page-en' },
    width: 1100,
    prepare: async (page) => {
      while ((await page.locator('.said-warning').count()) === 0) await page.keyboard.press('ArrowRight');
    },
  },
];

const TEXTS = {
  es: {
    brand: 'Panadería Sol',
    title: 'Precio equivocado en las cestas',
    source: '¡Solo hoy! Cestas de Navidad a 2 €. Os esperamos en todas nuestras tiendas.',
    excuse: 'El precio lo copió mal la agencia, nosotros no tenemos la culpa.',
    apology:
      'Nos equivocamos con el precio de las cestas y pedimos disculpas. Mañana devolvemos la diferencia.',
    correction: 'Corrección: las cestas cuestan 20 €, no 2 €.',
    answer: 'Tienes razón, el precio estaba mal. Te devolvemos la diferencia mañana mismo.',
    again: 'De nuevo, perdón por el error con las cestas. Lo sentimos muchísimo.',
    critic: 'He venido desde el pueblo y en caja me piden 20 €.',
    older: [
      'Horario de agosto equivocado',
      'Alérgeno que faltaba en la etiqueta',
      'Broma que no hizo gracia',
    ],
  },
  en: {
    brand: 'Sun Bakery',
    title: 'Wrong price of the hampers',
    source: 'Today only! Christmas hampers for €2. See you in all our shops.',
    excuse: 'The agency copied the price wrong, it is not our fault.',
    apology: 'We got the price of the hampers wrong, and we apologise. We refund the difference tomorrow.',
    correction: 'Correction: the hampers cost €20, not €2.',
    answer: 'You are right, the price was wrong. We refund you the difference tomorrow.',
    again: 'Again, we are so sorry for the mistake with the hampers.',
    critic: 'I came all the way from the village and at the till it is €20.',
    older: ['Wrong opening hours in August', 'An allergen missing on the label', 'A joke that fell flat'],
  },
};
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What storage would hold, as the background writes it: keys and values. */
export function story(language, now) {
  const words = TEXTS[language];
  const events = [...goingOn(words, now), ...past(words, now)];
  const limits = {
    apologies: 2,
    apologiesEach: 2,
    reactions: 1,
    views: 100,
    reminders: [15, 30, 60],
    coolDown: 0,
  };
  const settings = {
    v: 1,
    brands: [
      {
        id: 'brand',
        name: words.brand,
        accounts: [
          { network: 'x', handle: 'panaderiasol' },
          { network: 'bluesky', handle: 'panaderiasol.example' },
        ],
        limits,
        off: [],
      },
    ],
    personal: ['x:marta_sol'],
    networksOff: [],
    forgiven: [],
  };
  return {
    settings,
    health: { x: { gesture: now - 4 * MINUTE, request: now - 4 * MINUTE } },
    ...Object.fromEntries(events.map((event) => [`event:${event.id}`, { v: 1, brand: 'brand', ...event }])),
  };
}

function goingOn(words, now) {
  const at = (minutes) => now - minutes * MINUTE;
  const exact = (value) => ({ value, exact: true });
  const source = {
    network: 'x',
    id: '900',
    author: 'panaderiasol',
    text: words.source,
    permalink: 'https://x.com/panaderiasol/status/900',
    postedAt: at(140),
    engagement: { likes: exact(142), replies: exact(37), reposts: exact(58) },
  };
  const onX = { network: 'x', account: 'panaderiasol' };
  return [
    {
      id: 'opened:cestas',
      type: 'incident-opened',
      at: at(96),
      incident: 'cestas',
      title: words.title,
      words: ['cestas', 'hampers'],
      source,
    },
    { id: 'noticed:cestas', type: 'incident-noticed', at: at(95), incident: 'cestas', noticedAt: at(110) },
    ...held('1', 92, 'delete', ['deleting-engaged-post'], 'went-back', { target: source }),
    ...held('2', 80, 'publish', ['making-excuses'], 'took-better-move', { text: words.excuse }),
    said('10', 71, words.apology, ['apology'], onX),
    said('11', 69, words.apology, ['apology'], { network: 'bluesky', account: 'panaderiasol.example' }),
    said('12', 40, words.answer, [], {
      ...onX,
      form: 'reply',
      inReplyTo: { network: 'x', id: '901', author: 'lucia_m', text: words.critic },
    }),
    ...held('3', 22, 'publish', ['apology-limit'], 'went-back', { text: words.again }),
  ];

  function held(id, minutes, kind, rules, decision, more) {
    const move = `cestas:${id}`;
    return [
      {
        id: `warned:${move}`,
        type: 'warned',
        at: at(minutes),
        move,
        kind,
        rules,
        incident: 'cestas',
        ...onX,
        ...more,
      },
      { id: `decided:${move}`, type: 'decided', at: at(minutes) + 20_000, move, decision },
    ];
  }
  function said(id, minutes, text, labels, more) {
    return { ...published(id, at(minutes), text, labels, 'cestas'), ...more };
  }
}

function published(id, at, text, labels, incident) {
  return {
    id: `published:x:${id}`,
    type: 'published',
    at,
    network: 'x',
    account: 'panaderiasol',
    statement: `statement-${id}`,
    move: `move-${id}`,
    postId: id,
    permalink: `https://x.com/panaderiasol/status/${id}`,
    text,
    form: 'post',
    labels,
    incident,
  };
}

/** Three incidents that are over, each handled better than the one before. */
function past(words, now) {
  return words.older.flatMap((title, index) => {
    const opened = now - (12 + index * 27) * DAY;
    const incident = `past-${index}`;
    const minutes = [18, 95, 260][index];
    const apologies = Array.from({ length: index + 1 }, (_, one) =>
      published(
        `${incident}-a${one}`,
        opened + (minutes + 10 + one * 50) * MINUTE,
        `${words.apology} (${index}${one})`,
        ['apology'],
        incident,
      ),
    );
    return [
      { id: `opened:${incident}`, type: 'incident-opened', at: opened, incident, title, words: [title] },
      published(`${incident}-c`, opened + minutes * MINUTE, words.correction, ['correction'], incident),
      ...apologies,
      { id: `closed:${incident}`, type: 'incident-closed', at: opened + DAY, incident },
    ];
  });
}
