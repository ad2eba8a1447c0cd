import { brief } from '../../src/incidents/briefing.ts';
import { fold } from '../../src/incidents/fold.ts';
import { DEFAULT_SETTINGS } from '../../src/incidents/settings.ts';
import type { Move } from '../../src/moves/move.ts';
import { watch } from '../../src/networks/x.ts';
import { judge } from '../../src/rules/judge.ts';
import { languageBench } from './language.bench.ts';

/** `npm run bench`: what a page pays for being guarded, and how it grows. */
languageBench();

const rounds = 200_000;
const plain = 'GET https://x.com/i/api/graphql/abc/HomeTimeline?variables=%7B%7D';
const time = (work: () => void, times: number) => {
  const start = performance.now();
  for (let round = 0; round < times; round++) work();
  return (performance.now() - start) / times;
};
const test = time(() => watch.test(plain), rounds);
const url = time(() => new URL('https://x.com/i/api/graphql/abc/HomeTimeline'), rounds);
console.log(
  `a call that is no move: ${(test * 1e6).toFixed(0)} ns, ${(test / url).toFixed(2)} of parsing its address`,
);

const briefing = brief(fold([]), DEFAULT_SETTINGS, 0);
const move: Move = {
  kind: 'publish',
  account: { network: 'x', handle: 'panaderia' },
  parts: ['Mañana abrimos a las ocho y hay roscón para todo el mundo. ¡Os esperamos!'],
  form: 'post',
};
console.log(`judging a short post: ${time(() => judge(move, briefing, 0), 2000).toFixed(3)} ms`);
