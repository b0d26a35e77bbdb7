import { PROGRAMMES } from '../shared/programmes';
import { programmesOf } from '../shared/programmes/catalogue';
import { authenticate } from './auth/authenticate';
import { createApp } from './http/app';

export default createApp({
  clock: () => new Date(),
  authenticate,
  programmes: programmesOf(PROGRAMMES),
});
