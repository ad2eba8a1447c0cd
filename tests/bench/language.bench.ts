import { analyse } from '../../src/language/index.ts';

const sample =
  'Ayer publicamos un precio que no era y durante horas no dijimos nada. Fue un error nuestro. Pedimos perdón a quien compró y hoy mismo devolvemos la diferencia. ';

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

function time(text: string, rounds: number): number {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    analyse(text);
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Measures the language engine: ordinary lengths, and how hostile input grows with its size. */
export function languageBench(): void {
  time(sample, 500);
  const ordinary = sample.repeat(2).slice(0, 280);
  console.log(`280 characters: ${(time(ordinary, 2000) * 1000).toFixed(0)} µs`);
  console.log(`5,000 characters: ${time(sample.repeat(40).slice(0, 5000), 200).toFixed(2)} ms`);
  const hostile: Record<string, string> = {
    'sorry sorry': 'sorry ',
    'nested quotes': '«“',
    'combining marks': 'a\u0301\u0301\u0301',
    'no spaces': 'x',
  };
  for (const [name, unit] of Object.entries(hostile)) {
    const [small, large] = [25_000, 100_000].map((size) => time(unit.repeat(size / unit.length), 9));
    console.log(
      `${name}: ${small!.toFixed(1)} ms at 25,000, ${large!.toFixed(1)} ms at 100,000 characters; four times the size takes ${(large! / small!).toFixed(1)} times as long`,
    );
  }
}
