import { PROGRAMMES } from '../shared/programmes';
import { programmesOf } from '../shared/programmes/catalogue';
import { workerOf } from './worker';

export default workerOf(programmesOf(PROGRAMMES));
