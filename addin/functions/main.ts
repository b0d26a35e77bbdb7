/** The functions alone: for an Excel that loads them without the pane. */
import { createApi } from '../client/api';
import { createHttp } from '../client/http';
import { registerFunctions } from './register';

const send = createHttp({
  fetch: (input, init) => globalThis.fetch(input, init),
  origin: '',
  language: () => 'pl',
  token: async () => null,
});
registerFunctions(createApi(send), Date.now);
