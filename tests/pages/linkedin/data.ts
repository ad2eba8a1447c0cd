export interface PostData {
  readonly activity: string;
  readonly by: string;
  readonly href: string;
  readonly text: string;
  readonly reactions: number;
  readonly comments: number;
  readonly reposts: number;
  readonly replies: readonly CommentData[];
}
export interface CommentData {
  readonly id: string;
  readonly by: string;
  readonly href: string;
  readonly text: string;
}

/** The page acts as Brand, a company; the person behind it is Ana. */
export const POSTS: readonly PostData[] = [
  {
    activity: '7298000000000000001',
    by: 'Brand',
    href: '/company/brand/posts/',
    text: 'Our new prices start at 10 euros',
    reactions: 1671,
    comments: 2,
    reposts: 36,
    replies: [
      { id: '7298111111111111111', by: 'Critic Person', href: '/in/critic/', text: 'You doubled them' },
      { id: '7298222222222222222', by: 'Brand', href: '/company/brand/', text: 'We did not change any' },
    ],
  },
  {
    activity: '7298000000000000009',
    by: 'Critic Person',
    href: '/in/critic/',
    text: 'Brand is a scam',
    reactions: 18,
    comments: 0,
    reposts: 0,
    replies: [],
  },
];
