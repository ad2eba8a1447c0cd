/** A post as the pretend backend keeps it. */
export interface Post {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** When it was written, in milliseconds. */
  readonly at: number;
  readonly replies: number;
  readonly reposts: number;
  readonly likes: number;
  readonly bookmarks: number;
  readonly views: number;
  /** The reader likes it; the label says so among the numbers. */
  readonly liked?: boolean;
  readonly reposted?: boolean;
  readonly promoted?: boolean;
  readonly image?: boolean;
  /** The post that it answers. */
  readonly parent?: string;
  /** A post shown inside of it. */
  readonly quoted?: { readonly author: string; readonly text: string; readonly at: number };
}

/** Ids carry the time: the first bits are the milliseconds since X's epoch. */
export function idAt(at: number, sequence: number): string {
  return String((BigInt(at - 1_288_834_974_657) << 22n) | BigInt(sequence));
}

const HOUR = 3_600_000;
const LONG =
  'Contamos cómo trabajamos la masa madre: harina de Aragón, agua, sal y treinta horas de espera. La fermentación lenta no es una moda, es lo que hacía mi abuela, y por eso el pan aguanta cuatro días. Quien quiera verlo de cerca puede venir el jueves al obrador: enseñamos el horno, amasamos juntas y cada cual se lleva una hogaza.';

/** What the timeline holds at the start, by name. */
export function firstPosts(now: number) {
  let sequence = 0;
  const post = (author: string, hours: number, text: string, numbers: Partial<Post> = {}): Post => {
    const at = now - hours * HOUR;
    const none = { replies: 0, reposts: 0, likes: 0, bookmarks: 0, views: 0 };
    return { id: idAt(at, ++sequence), author, text, at, ...none, ...numbers };
  };
  const seen = post('panaderia', 2, 'Roscón a 15 € solo hoy 🥐', {
    replies: 37,
    reposts: 12,
    likes: 142,
    views: 2378,
  });
  const thread = post('panaderia', 5, 'Mañana abrimos a las 7', {
    replies: 2,
    reposts: 2,
    likes: 28,
    views: 255,
    liked: true,
  });
  return {
    seen,
    unseen: post('panaderia', 0.1, 'Nadie ha visto esto', { views: 3 }),
    critic: post('clienta', 3, 'Me habéis cobrado 25 y ponía 15. ¿Qué pasa?', {
      replies: 1,
      likes: 4,
      views: 90,
    }),
    quoting: post('panaderia', 4, 'Abrimos a las ocho', {
      replies: 1,
      reposts: 1,
      likes: 1,
      views: 50,
      quoted: { author: 'otra', text: 'Otra cosa', at: now - 50_000 * HOUR },
    }),
    promoted: post('marca', 9, 'Compre ya', { replies: 3, likes: 8, views: 1_122_900, promoted: true }),
    thread,
    media: post('panaderia', 20, '', { likes: 1, views: 104, image: true }),
    lines: post('panaderia', 22, 'Horario:\nlunes cerrado\nmartes 7–14 👩‍🍳', { likes: 2 }),
    long: post('panaderia', 26, LONG, { replies: 5, likes: 61, bookmarks: 9, views: 4210 }),
    famous: post('panaderia', 500, 'Gracias por estos diez años', {
      replies: 76,
      reposts: 234,
      likes: 2378,
      bookmarks: 8190,
      views: 1_122_900,
    }),
    answer: post('vecino', 4.5, '¿Y los domingos? Sois un desastre', {
      likes: 3,
      views: 40,
      parent: thread.id,
    }),
    ownAnswer: post('panaderia', 4, 'Los domingos cerramos', { likes: 2, views: 31, parent: thread.id }),
    other: post('otra', 30, 'Buenos días', { likes: 2, views: 18 }),
  };
}
