import { grammarsFor } from './languages/index.ts';
import { findMatches, type Match } from './patterns.ts';
import { type Token, type Tokens, tokenise } from './tokens.ts';
import type { Context } from './types.ts';

/** What was read in a text: its words, the cues found in them, and the features that the weights are for. */
export interface Reading {
  readonly tokens: Tokens;
  readonly matches: readonly Match[];
  readonly features: readonly string[];
}

/** Longer texts are judged by their beginning and their end, so that no text can hold up the page. */
const mostWords = 1500;

const regrets = ['sorry.strong', 'sorry.weak', 'sorry.light', 'sorry.light.imperative'];
const near = new Set([
  'routine',
  'ask',
  'cond',
  'misund',
  'nonap',
  'meta',
  'third',
  'refuse',
  'look',
  'mock',
  'promo',
  'feel',
  'condole',
  'service',
  'closed',
  'fault',
  'admit',
  'noexc',
  'but',
  'question',
  'def.rules',
  'sorry.strong',
  'repair',
]);
/** Cues that give the words of regret in the same sentence another use. */
const elsewhere = ['routine', 'closed', 'meta', 'third', 'refuse', 'look', 'mock', 'promo', 'feel'];
const replyQuestion = /[¿?]/;

function family(cue: string): string {
  const dot = cue.indexOf('.');
  return dot < 0 ? cue : cue.slice(0, dot);
}

function shorten(tokens: Tokens): Tokens {
  const { words, sentences } = tokens;
  if (words.length <= mostWords) return tokens;
  const kept: Token[] = [...words.slice(0, mostWords / 2), ...words.slice(-mostWords / 2)];
  return { words: kept, sentences };
}

/** Reads `text`: finds its cues in the languages it is written in, and names its features. */
export function read(text: string, context: Context): Reading {
  const tokens = shorten(tokenise(text));
  const { words, sentences } = tokens;
  const all: Match[] = [];
  for (const grammar of grammarsFor(words, context.lang)) all.push(...findMatches(grammar, words));
  const features = new Set<string>(['bias']);
  const reply = context.kind === 'reply';
  const matches: Match[] = [];
  const inSentence = new Map<number, Set<string>>();
  for (const match of all) {
    if (words[match.first]!.quoted) {
      features.add(`quoted:${family(match.cue)}`);
      continue;
    }
    matches.push(match);
    const sentence = words[match.first]!.sentence;
    let cues = inSentence.get(sentence);
    if (cues === undefined) {
      cues = new Set();
      inSentence.set(sentence, cues);
      if (sentences[sentence]?.question) cues.add('question');
    }
    cues.add(match.cue);
  }
  const cues = new Set<string>();
  for (const match of matches) cues.add(match.cue);
  for (const cue of cues) {
    features.add(cue);
    features.add(reply ? `${cue}@reply` : `${cue}@post`);
    features.add(family(cue));
  }
  for (const [, here] of inSentence) {
    for (const regret of regrets) {
      if (!here.has(regret)) continue;
      for (const other of here) if (other !== regret && near.has(other)) features.add(`${regret}&${other}`);
      if (!elsewhere.some((cue) => here.has(cue))) features.add(`${regret}&bare`);
    }
  }
  const has = (cue: string) => cues.has(cue);
  const regret = regrets.find(has);
  if (regret !== undefined) {
    for (const other of [
      'admit',
      'admit.act',
      'routine',
      'ask',
      'service',
      'fault',
      'repair',
      'never',
      'condole',
      'promo',
      'third',
      'mock',
      'look',
      'refuse',
    ])
      if (has(other)) features.add(`${regret}+${other}`);
    if (!has('admit') && !has('fault')) features.add(`${regret}+noadmit@${reply ? 'reply' : 'post'}`);
    if (!has('routine') && !has('ask') && !has('service') && !has('closed'))
      features.add(`${regret}+noroutine`);
  } else if (has('admit')) {
    features.add('admit-only');
    if (has('repair') || has('never')) features.add('admit-only+repair');
    if (has('cor')) features.add('admit-only+cor');
  } else if (has('fault')) features.add('fault-only');
  const families = new Set([...cues].map(family));
  for (const one of ['def', 'exc', 'cor', 'nonap'])
    if (families.has(one)) {
      for (const other of [
        'noexc',
        'ask',
        'admit',
        'meta',
        'def',
        'exc',
        'cor',
        'misund',
        'cond',
        'question',
      ])
        if (other !== one && (families.has(other) || (other === 'question' && replyQuestion.test(text))))
          features.add(`${one}+${other}`);
    }
  for (const one of ['def', 'exc', 'cor', 'admit', 'misund', 'nonap']) {
    let count = 0;
    for (const match of matches) if (family(match.cue) === one) count++;
    if (count > 1) features.add(`${one}x2`);
    if (count > 3) features.add(`${one}x4`);
  }
  features.add(reply ? '@reply' : '@post');
  if (text.startsWith('*')) features.add('starts-with-star');
  if (context.inReplyTo !== undefined) features.add('answers');
  if (replyQuestion.test(text)) features.add(reply ? 'question@reply' : 'question@post');
  if (sentences[0]?.question) features.add('starts-with-question');
  return { tokens, matches, features: [...features] };
}
