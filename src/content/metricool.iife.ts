import { metricool } from '../networks/metricool.ts';
import { guard } from './guard.ts';

guard(metricool);
