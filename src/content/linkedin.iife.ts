import { linkedin } from '../networks/linkedin.ts';
import { guard } from './guard.ts';

guard(linkedin);
