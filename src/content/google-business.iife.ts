import { googleBusiness } from '../networks/google-business.ts';
import { guard } from './guard.ts';

guard(googleBusiness);
