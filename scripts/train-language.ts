// Learns the weights of the cues: node scripts/run.mjs scripts/train-language.ts
// Only cue names and their weights are written; no text of a corpus is.
import { renameSync, writeFileSync } from 'node:fs';
import { learn } from './language-learning.ts';
import { blindRows, externalRows } from './language-rows.ts';
import { templateRows } from './language-templates.ts';

const path = 'src/language/weights.json';
const tables = learn([...blindRows('dev'), ...externalRows(), ...templateRows()]);
const lines = Object.keys(tables)
  .sort()
  .map((name) => ` ${JSON.stringify(name)}: ${JSON.stringify(tables[name])}`);
// Whoever builds meanwhile reads the old file or the new one, never half of one.
writeFileSync(`${path}.new`, `{\n${lines.join(',\n')}\n}\n`);
renameSync(`${path}.new`, path);
