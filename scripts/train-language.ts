// Learns the weights of the cues: node scripts/run.mjs scripts/train-language.ts
// Only cue names and their weights are written; no text of a corpus is.
import { writeFileSync } from 'node:fs';
import { learn } from './language-learning.ts';
import { blindRows, externalRows } from './language-rows.ts';
import { templateRows } from './language-templates.ts';

const tables = learn([...blindRows('dev'), ...externalRows(), ...templateRows()]);
writeFileSync('src/language/weights.json', `${JSON.stringify(tables, null, 1)}\n`);
