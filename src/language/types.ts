/** What a text does, as `analyse` tells it. */
export type Label =
  | 'apology'
  | 'routine_sorry'
  | 'non_apology'
  | 'defensive'
  | 'excuse'
  | 'correction'
  | 'meta';

export interface Span {
  readonly label: Label;
  /** UTF-16 offsets into the text as given; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Short key that the UI has a sentence for. */
  readonly reason: string;
}

export interface Context {
  /** `post` addresses everyone, `reply` answers somebody. Default `post`. */
  readonly kind?: 'post' | 'reply';
  /** BCP 47 tag of the text where known; a hint only. */
  readonly lang?: string;
  /** The text being answered. */
  readonly inReplyTo?: string;
}

export interface Analysis {
  readonly labels: readonly Label[];
  readonly spans: readonly Span[];
  /** 0 to 1: how sure the labels are as a whole. */
  readonly confidence: number;
}
