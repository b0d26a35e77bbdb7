import { authenticate } from './auth/authenticate';
import { createApp } from './http/app';

export default createApp({ clock: () => new Date(), authenticate });
