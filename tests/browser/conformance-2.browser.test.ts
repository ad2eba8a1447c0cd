import { conform } from './conformance.ts';

conform(1);
